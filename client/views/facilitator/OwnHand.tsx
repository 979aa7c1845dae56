import { useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptModel, WithdrawnModel } from '../../models/facilitatorPen.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { AskToErase } from './Erasing.tsx';
import { EditWords, PenMenu, useEditing } from './Pen.tsx';
import { PlanLines } from './PlanLines.tsx';
import { press, useAttempt } from './useAttempt.ts';

/** Words the facilitator wrote down that nobody else sees now: her own, and those of guests without device. */
export const Kept = ({ kept }: { readonly kept: readonly KeptModel[] }) => {
  const { t } = useTranslation('facilitator');
  if (kept.length === 0) return null;
  return (
    <section className="f-block" aria-labelledby="f-kept-title">
      <h3 id="f-kept-title" className="f-block-title">
        {t('kept.title')}
      </h3>
      <ul className="f-grid f-grid--slips">
        {kept.map((one) => (
          <KeptSlip key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
};

const KeptSlip = ({ one }: { readonly one: KeptModel }) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const trying = useAttempt();
  const editing = useEditing(one.pen);
  return (
    <li className="f-slip f-slip--kept">
      <div className="f-slip-top">
        <span className="f-soft">
          {t(`common:kinds.${one.kind}`)}
          {one.onBehalfOf !== null && <> · {t('common:onBehalf', { name: one.onBehalfOf })}</>}
        </span>
        {one.pen && editing.words === null && <PenMenu pen={one.pen} editing={editing} trying={trying} />}
      </div>
      {one.pen && editing.words !== null ? (
        <EditWords pen={one.pen} editing={editing} />
      ) : (
        <>
          <p className="k-words" dir="auto">
            {one.text}
          </p>
          <PlanLines plan={one.plan} />
        </>
      )}
      <p className="f-soft">{t(one.seenBy === 'reveal' ? 'compose.seenReveal' : 'compose.seenOwner')}</p>
      {one.share && (
        <div className="f-row">
          <Button onClick={press(trying, one.share)} aria-label={`${t('kept.share')}: ${one.text}`}>
            {t('kept.share')}
          </Button>
        </div>
      )}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </li>
  );
};

/** The way back, right after something was taken away. Appears by one's own deed, so focus goes along. */
export const Undo = ({ card, onDone }: { readonly card: WithdrawnModel; readonly onDone: () => void }) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const trying = useAttempt();
  const strip = useRef<HTMLElement>(null);
  useEffect(() => strip.current?.querySelector('button')?.focus(), []);
  const leave = () => {
    document.getElementById('main')?.focus();
    onDone();
  };
  const { restore } = card;
  return (
    <section ref={strip} className="f-undo" aria-label={t('pen.taken')}>
      <p>
        <span className="f-label">{t('pen.taken')}</span>
        <s className="k-words" dir="auto">
          {card.text}
        </s>
      </p>
      <Button onClick={restore && (() => void trying.attempt(restore).then((done) => done && leave()))}>{t('pen.restore')}</Button>
      <EraseTaken card={card} />
      <Button kind="quiet" className="k-close" aria-label={t('common:close')} onClick={leave}>
        ×
      </Button>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </section>
  );
};

/** Everything of her hand that was taken away, to put back or to erase; folded. */
export const Withdrawn = ({ cards }: { readonly cards: readonly WithdrawnModel[] }) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  if (cards.length === 0) return null;
  return (
    <details className="f-earlier f-withdrawn">
      <summary>{t('pen.takenMany', { count: cards.length })}</summary>
      <ul className="f-earlier-inner">
        {cards.map((card) => (
          <li key={card.id}>
            <s className="k-words" dir="auto">
              {card.text}
            </s>
            <Button kind="quiet" onClick={press(trying, card.restore)} aria-label={`${t('pen.restore')}: ${card.text}`}>
              {t('pen.restore')}
            </Button>
            <EraseTaken card={card} />
          </li>
        ))}
      </ul>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </details>
  );
};

const EraseTaken = ({ card: { text, erase } }: { readonly card: WithdrawnModel }) => {
  const { t } = useTranslation('forgetting');
  const askToErase = useContext(AskToErase);
  return (
    <Button kind="quiet" aria-label={t('card.openThis', { text })} onClick={() => askToErase({ text, erase, isOver: true })}>
      {t('card.open')}
    </Button>
  );
};
