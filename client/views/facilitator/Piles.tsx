import { useTranslation } from 'react-i18next';
import type { PileModel } from '../../models/facilitatorPiles.ts';
import type { SlipModel } from '../../models/facilitatorSlip.ts';
import { Button } from '../../parts/Button.tsx';
import { Glyph } from '../../parts/Glyph.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Person } from '../../parts/Person.tsx';
import { CardReactions } from './CardReactions.tsx';
import { Lines } from '../laying/Lines.tsx';
import { LaidSlip } from './LaidSlip.tsx';
import { EditWords, PenMenu, useEditing } from './Pen.tsx';
import { PlanLines } from './PlanLines.tsx';
import { press, useAttempt } from './useAttempt.ts';
import { LiftMark } from './rooms/LiftMark.tsx';
import { RoomOrigin } from './rooms/RoomOrigin.tsx';
import { WordsButton } from './WordsButton.tsx';

/**
 * Cards of one kind: a number while they wait, the words once they lie on the floor. `alone`: the phase's title says it already. `folded`:
 * from before, where what lies here now may be of the same kind, and goes by its name.
 */
export const Pile = ({ pile, alone = false, folded = false }: PileProps) => {
  const { t } = useTranslation('facilitator');
  return (
    <section className="f-block" aria-label={folded ? undefined : t(`slips.${pile.kind}`)}>
      <h3 className={alone ? 'k-hidden' : 'f-block-title'}>{t(`slips.${pile.kind}`)}</h3>
      {pile.waiting > 0 && <Waiting pile={pile} />}
      {pile.slips.length > 0 && (
        <ul className="f-grid f-grid--slips">
          {pile.slips.map((slip) => (
            <Slip key={slip.id} slip={slip} />
          ))}
        </ul>
      )}
      {pile.waiting === 0 && pile.slips.length === 0 && (
        <p className="f-soft">{t(PRIVATE.has(pile.kind) ? 'slips.nonePrivate' : 'slips.none')}</p>
      )}
      {pile.notYet.length > 0 && (
        <div className="f-not-yet">
          <span className="f-soft">{t('slips.notYet')}</span>
          {pile.notYet.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </div>
      )}
    </section>
  );
};

const Waiting = ({ pile }: { readonly pile: PileModel }) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  return (
    <div className="f-waiting">
      <span className="f-stack" aria-hidden="true">
        {Array.from({ length: Math.min(pile.waiting, 5) }, (_, at) => (
          <i key={at} style={{ rotate: `${(at % 2 === 0 ? -1 : 1) * (2 + at * 1.5)}deg` }} />
        ))}
        <b>{pile.waiting}</b>
      </span>
      <div>
        <p>
          <strong>{t('slips.waiting', { count: pile.waiting })}</strong>
        </p>
        <p className="f-soft">{t('slips.waitingHint')}</p>
      </div>
      <Button
        kind="primary"
        onClick={press(trying, pile.reveal)}
        aria-label={`${t('slips.reveal')}: ${t('slips.waiting', { count: pile.waiting })}`}
      >
        {t('slips.reveal')}
      </Button>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </div>
  );
};

/** One card with its writer and what may be done with it. */
export const Slip = ({ slip }: { readonly slip: SlipModel }) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const trying = useAttempt();
  const editing = useEditing(slip.pen);
  return (
    <LaidSlip card={slip.id} words={slip.text} className={`f-slip${slip.lit ? ' f-slip--lit' : ''}`} still={editing.words !== null}>
      {(hold) => (
        <>
          {slip.pen && editing.words !== null ? (
            <EditWords pen={slip.pen} editing={editing} />
          ) : (
            <>
              <div className="f-question-row">
                <WordsButton card={slip} trying={trying} />
                {slip.pen && <PenMenu pen={slip.pen} editing={editing} trying={trying} />}
                {hold}
              </div>
              <PlanLines plan={slip.plan} />
              {slip.earlier && <HowItWent earlier={slip.earlier} />}
            </>
          )}
          <div className="f-slip-foot">
            {slip.author === null ? <span className="f-soft">{t('common:anonymous')}</span> : <Person person={slip.author} />}
            {slip.to !== null && <span className="f-soft">{t('slips.to', { name: slip.to })}</span>}
            {slip.sheet !== null && (
              <span className="f-slip-sheet" data-hue={slip.sheet.perspective}>
                <Glyph of={slip.sheet.perspective} />
                {slip.sheet.title}
              </span>
            )}
            {slip.edited && <span className="f-soft">{t('common:edited')}</span>}
            {slip.assumption && <span className="f-assumption">{t('common:assumption')}</span>}
            {slip.from && <RoomOrigin from={slip.from} />}
            {slip.lift && <LiftMark lift={slip.lift} text={slip.text} trying={trying} />}
            {slip.lit && <strong className="f-now">{t('floor.onScreenNow')}</strong>}
          </div>
          <CardReactions card={slip} trying={trying} />
          <Lines end={{ kind: 'card', card: slip.id }} />
          {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
        </>
      )}
    </LaidSlip>
  );
};

/** How it went with what somebody took along from a meeting before. */
const HowItWent = ({ earlier: { how, noticed } }: { readonly earlier: NonNullable<SlipModel['earlier']> }) => {
  const { t } = useTranslation('mykey');
  const said = [how === null ? null : t(`earlier.how.${how}`), noticed === '' ? null : t('earlier.noticedSaid', { words: noticed })];
  return (
    <p className="f-soft" dir="auto">
      {[t('earlier.label'), ...said.filter((part) => part !== null)].join(' · ')}
    </p>
  );
};

/** Kinds nobody is asked to lay down. */
const PRIVATE: ReadonlySet<PileModel['kind']> = new Set(['insight', 'intention']);

interface PileProps {
  readonly pile: PileModel;
  readonly alone?: boolean;
  readonly folded?: boolean;
}
