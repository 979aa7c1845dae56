import { useTranslation } from 'react-i18next';
import type { Middle } from '../../models/floor.ts';
import type { FloorAcross } from '../../models/floorLaid.ts';
import type { Someone } from '../../models/floorSlip.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { Reactions } from '../../parts/Reactions.tsx';
import { isTold } from '../laying/restore.ts';
import { TensionTold } from '../laying/TensionTold.tsx';
import { useRoomName } from '../roomName.ts';
import './laid.css';

/** What the facilitator put in the middle: a card verbatim, or a sheet with its questions. */
export const MiddleWords = ({ middle, bringer }: { readonly middle: Middle; readonly bringer: Someone | null }) =>
  middle.kind === 'card' ? <CardInTheMiddle middle={middle} bringer={bringer} /> : <SheetInTheMiddle sheet={middle.sheet} />;

const CardInTheMiddle = ({ middle: { slip, across }, bringer }: CardInTheMiddleProps) => {
  const { t } = useTranslation(['floor', 'common', 'coach', 'rooms']);
  const called = useRoomName();
  const asking = slip.kind === 'question' || slip.kind === 'follow-up';
  const who = slip.by?.name ?? t('common:anonymous');
  return (
    <div className="fl-spot" data-hue={slip.perspective ?? undefined}>
      {slip.perspective !== null && slip.sheet !== null && (
        <p className="fl-from">
          <Glyph of={slip.perspective} />
          {t('from', { sheet: slip.sheet.toLocaleLowerCase() })}
        </p>
      )}
      {slip.from !== null && <p className="fl-from fl-from--voice">{t('rooms:from', { room: called(slip.from) })}</p>}
      {slip.kind === 'tip' && <p className="fl-from fl-from--voice">{t('coach:tip')}</p>}
      {slip.on !== null && (
        <p className="fl-on k-words" dir="auto">
          {slip.on}
        </p>
      )}
      <p className="fl-words k-words" dir="auto">
        {slip.text}
      </p>
      <p className="fl-who">
        {asking
          ? bringer !== null && bringer.id !== slip.by?.id
            ? t('askedTo', { who, bringer: bringer.name })
            : t('askedBy', { who })
          : who}
        {slip.assumption && <span className="fl-tag">{t('common:assumption')}</span>}
      </p>
      {across.slice(0, MOST).map((line) => (
        <Across key={line.id} line={line} />
      ))}
      {across.length > MOST && <p className="fl-who">{t('more', { count: across.length - MOST })}</p>}
      <Reactions faces={slip.reactions} />
    </div>
  );
};

/** What the card is linked with, and what was said about that. */
const Across = ({ line: { kind, words, told } }: { readonly line: FloorAcross }) => {
  const { t } = useTranslation('laying');
  return (
    <div className="fl-across" data-kind={kind}>
      <p>
        <span>{t(`line.${kind}`)}</span>{' '}
        <q className="k-words" dir="auto">
          {words}
        </q>
      </p>
      {isTold(told) && <TensionTold told={told} />}
    </div>
  );
};

/** The rest is told on phones: the card itself must stay the largest. */
const MOST = 2;

interface CardInTheMiddleProps {
  readonly middle: Extract<Middle, { kind: 'card' }>;
  readonly bringer: Someone | null;
}

const SheetInTheMiddle = ({ sheet }: { readonly sheet: Extract<Middle, { kind: 'sheet' }>['sheet'] }) => (
  <div className="fl-spot" data-hue={sheet.perspective}>
    <p className="fl-from fl-from--large">
      <Glyph of={sheet.perspective} />
      {sheet.title}
    </p>
    <p className="fl-who">{sheet.hint}</p>
    <ul className="fl-examples">
      {sheet.examples.map((example) => (
        <li key={example} className="k-words">
          {example}
        </li>
      ))}
    </ul>
  </div>
);
