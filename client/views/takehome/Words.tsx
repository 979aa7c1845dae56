import type { ReactNode } from 'react';
import type { Plan } from '../../../shared/model/card.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { useTranslation } from 'react-i18next';

/** Somebody's words, verbatim, with quiet notes under them. `spoken` is the language the session is held in. */
export const Words = ({ text, spoken, notes = [], large = false }: WordsProps) => {
  const filled = notes.filter((note) => note !== null && note !== '');
  return (
    <blockquote className={`th-words${large ? ' th-words--large' : ''}`}>
      <p className="k-words" dir="auto" lang={spoken}>
        {text}
      </p>
      {filled.length > 0 && <Notes of={filled} />}
    </blockquote>
  );
};

/** An intention: what, and under it when, with whom and how one will notice. */
export const Intention = ({ text, plan, spoken, notes = [] }: WordsProps & { readonly plan: Plan | null }) => {
  const { t } = useTranslation('takehome');
  const rows =
    plan === null
      ? []
      : ([
          ['when', plan.when],
          ['withWhom', plan.withWhom],
          ['notice', plan.notice],
        ] as const);
  const filled = rows.filter(([, value]) => value.trim() !== '');
  return (
    <div className="th-intention">
      <Words text={text} spoken={spoken} notes={notes} large />
      {filled.length > 0 && (
        <dl className="th-plan">
          {filled.map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd className="k-words" dir="auto" lang={spoken}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};

/** A part of the page under its own heading; nothing at all when it is empty. */
export const Part = ({ title, level = 2, empty = false, className = '', children }: PartProps) => {
  if (empty) return null;
  const Title = `h${level}` as const;
  return (
    <section className={`th-part ${className}`}>
      <Title className="th-part-title">{title}</Title>
      {children}
    </section>
  );
};

const Notes = ({ of }: { readonly of: readonly (ReactNode | null)[] }) => (
  <ul className="th-notes k-meta">
    {of.map((note, at) => (
      <li key={at}>{note}</li>
    ))}
  </ul>
);

interface WordsProps {
  readonly text: string;
  readonly spoken: Lang;
  readonly notes?: readonly (ReactNode | null)[];
  readonly large?: boolean;
}

interface PartProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly empty?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}
