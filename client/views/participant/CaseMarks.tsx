import { useTranslation } from 'react-i18next';
import type { CardModel } from '../../models/participantCards.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from './desk.ts';

/** Do I recognise it, and is it going on now? Counts help the talk; they do not decide. */
export const CaseMarks = ({ card, marks }: { readonly card: CardModel; readonly marks: NonNullable<CardModel['caseMarks']> }) => {
  const { t } = useTranslation('participant');
  const { run, refusal, forget } = useAttempt();
  const { recognisable, urgent, set } = marks;
  return (
    <div className="p-toggles" role="group" aria-label={`${t('card.caseMarks')} ${card.text.slice(0, 60)}`}>
      <Toggle on={recognisable} label={t('card.recognisable')} onClick={() => void run(set({ recognisable: !recognisable, urgent }))} />
      <Toggle on={urgent} label={t('card.urgent')} onClick={() => void run(set({ recognisable, urgent: !urgent }))} />
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </div>
  );
};

/** A button that stays in. */
export const Toggle = ({ on, label, onClick }: { readonly on: boolean; readonly label: string; readonly onClick: () => void }) => (
  <button type="button" className="p-toggle" aria-pressed={on} onClick={onClick}>
    {label}
  </button>
);
