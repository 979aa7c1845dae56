import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandModel } from '../../models/facilitatorTempo.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { press, useAttempt } from './useAttempt.ts';

/** Who would like to speak, in order of asking. Whoever gets the word has asked for it. */
export const Hands = ({ hands }: { readonly hands: readonly HandModel[] }) => {
  const { t } = useTranslation('pace');
  const title = useId();
  const trying = useAttempt();
  return (
    <section className="f-hands" aria-labelledby={title}>
      <h3 id={title} className="f-soft">
        {t('lead.hands.title')}
      </h3>
      <ol>
        {hands.map(({ person, giveWord }) => (
          <li key={person.id}>
            <Stone stone={person.stone} name={person.name} />
            <bdi>{person.name}</bdi>
            <Button aria-label={t('lead.hands.giveTo', { name: person.name })} onClick={press(trying, giveWord)}>
              {t('lead.hands.give')}
            </Button>
          </li>
        ))}
      </ol>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </section>
  );
};
