import { useTranslation } from 'react-i18next';
import type { Faces } from '../models/reactions.ts';
import { ReactionGlyph } from './ReactionGlyph.tsx';
import { Stone } from './Stone.tsx';
import '../styles/reactions.css';

/** Who was touched by a card, who doubts, who recognises it, who hears it otherwise: a few faces, never a number. */
export const Reactions = ({ faces, me }: { readonly faces: readonly Faces[]; readonly me?: string }) => {
  const { t, i18n } = useTranslation('laying');
  if (faces.length === 0) return null;
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <ul className="k-reactions" aria-label={t('reactions.label')}>
      {faces.map(({ reaction, people, more }) => {
        const names = people.map(({ id, name }) => (id === me ? t('reactions.me') : name));
        return (
          <li key={reaction} data-reaction={reaction}>
            <ReactionGlyph of={reaction} />
            <span>{t(`reactions.kinds.${reaction}`)}</span>
            <span className="k-hidden">: {listed.format(more ? [...names, t('reactions.others')] : names)}</span>
            <span className="k-reaction-faces" aria-hidden="true">
              {people.map(({ id, name, stone }) => (
                <Stone key={id} stone={stone} name={name} />
              ))}
            </span>
            {more && <span aria-hidden="true">{t('reactions.andOthers')}</span>}
          </li>
        );
      })}
    </ul>
  );
};
