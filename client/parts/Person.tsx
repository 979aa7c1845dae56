import { useTranslation } from 'react-i18next';
import { Stone } from './Stone.tsx';

/** A person standing somewhere: stone and name. */
export const Person = ({ person, typing = false, note }: PersonProps) => {
  const { t } = useTranslation('floor');
  return (
    <span className={`k-person${person.online === false ? ' k-person--away' : ''}`}>
      <Stone stone={person.stone} name={person.name} typing={typing} />
      <bdi className="k-person-name">{person.name}</bdi>
      {note !== undefined && <span className="k-person-note">{note}</span>}
      {typing && (
        <span className="k-dots" role="img" aria-label={t('typing', { name: person.name })}>
          <i />
          <i />
          <i />
        </span>
      )}
    </span>
  );
};

export interface PersonProps {
  readonly person: { readonly name: string; readonly stone: number; readonly online?: boolean };
  readonly typing?: boolean;
  readonly note?: string;
}
