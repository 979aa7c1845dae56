import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/session/commands.ts';
import type { LeadAsk } from '../../models/participantForming.ts';
import type { LiftAsk } from '../../models/participantLifts.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';

/** What is asked of me alone: to lead a subgroup, or to let a card of mine go along. No is as good an answer as yes. */
export const Asks = ({ lead, lift }: { readonly lead: readonly LeadAsk[]; readonly lift: readonly LiftAsk[] }) => {
  const { t } = useTranslation('subgroup');
  const { nameOf } = useRoomWords();
  return (
    <>
      {lead.map(({ room, place, yes, no }) => (
        <Ask
          key={room}
          title={t('asked.title', { room: nameOf(place) })}
          ways={{ yes: t('asked.yes'), no: t('asked.no') }}
          yes={yes}
          no={no}
        >
          <p>{t('asked.more')}</p>
        </Ask>
      ))}
      {lift.map(({ card, text, yes, no }) => (
        <Ask key={card} title={t('lift.mineTitle')} ways={{ yes: t('lift.yes'), no: t('lift.no') }} yes={yes} no={no}>
          <p className="k-words" dir="auto">
            {text}
          </p>
          <p>{t('lift.mineMore')}</p>
        </Ask>
      ))}
    </>
  );
};

const Ask = ({ title, ways, yes, no, children }: AskProps) => {
  const { run, refusal, forget } = useAttempt();
  const id = useId();
  return (
    <section className="p-ask-me" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <div className="p-row">
        <Button kind="primary" onClick={() => void run(yes)}>
          {ways.yes}
        </Button>
        <Button onClick={() => void run(no)}>{ways.no}</Button>
      </div>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </section>
  );
};

interface AskProps {
  readonly title: string;
  readonly ways: { readonly yes: string; readonly no: string };
  readonly yes: Command;
  readonly no: Command;
  readonly children: ReactNode;
}
