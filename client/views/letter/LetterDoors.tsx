import { useTranslation } from 'react-i18next';
import type { LettersModel } from '../../models/letter.ts';

/** The way to the own letter, and to those of others that may be read. */
export const LetterDoors = ({ letters, href }: { readonly letters: LettersModel; readonly href: string }) => {
  const { t } = useTranslation('letter');
  return (
    <>
      {letters.mine !== null && (
        <a className="k-button k-button--plain" href={href}>
          {t('door')}
        </a>
      )}
      {letters.mine === null &&
        letters.others.map(({ person, name }) => (
          <a key={person} className="k-button k-button--plain" href={href}>
            {t('read', { name })}
          </a>
        ))}
    </>
  );
};
