import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetsLieOut } from '../../models/liesHere.ts';
import { NO_WORDS, type Composer } from '../../models/participantComposers.ts';
import { holdsWords, type GuestTurn, type SharedDevice } from '../../models/sharedDevice.ts';
import { Button } from '../../parts/Button.tsx';
import { Caption } from '../../parts/Caption.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { useRoomName } from '../roomName.ts';
import { LangSwitch } from '../start/LangSwitch.tsx';
import { useAttempt, useDesk } from '../participant/desk.ts';
import { MySheet } from '../participant/MySheet.tsx';
import { SheetPicker } from '../participant/SheetPicker.tsx';
import { Leftovers, OnTheirWay } from '../participant/Words.tsx';
import { GuestCompose } from './GuestCompose.tsx';
import { HandOn } from './HandOn.tsx';

/** In somebody's hands: where we are, a sheet to choose, and what this guest may add now. */
export const Turn = ({ device, turn, onThrowAway, onPass }: TurnProps) => {
  const { t } = useTranslation(['shared', 'participant', 'common']);
  const { drafts, change } = useDesk();
  const nameOf = useRoomName();
  const heading = useRef<HTMLHeadingElement>(null);
  // Held from the beginning: a field that closes after one card still says where that card went.
  const [chosen, setChosen] = useState<string | null>(() => openIn(turn.composers)?.key ?? null);
  const [switching, setSwitching] = useState(false);
  const [asking, setAsking] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const { where } = device;
  const { sheets, composers } = turn;
  const choosing = sheets.mayChoose && (sheets.mine === null || switching);
  const current = composers.find((one) => one.key === chosen) ?? openIn(composers);
  const question = composers.find((one) => one.kind === 'question' && one.post !== undefined);
  const start = (composer: Composer) => (text: string) => {
    const standing = drafts.fields[composer.key] ?? NO_WORDS;
    // Words that stand there already are kept: the example comes after them.
    const next = standing.text.trim() === '' || composer.starters.includes(standing.text) ? text : `${standing.text.trimEnd()} ${text}`;
    change({ type: 'typed', key: composer.key, words: { ...standing, text: next } });
    setChosen(composer.key);
  };
  const idle = choosing && !holdsWords(drafts) && drafts.sending.length === 0;
  const handOn = () => (holdsWords(drafts) ? setAsking(true) : onPass());

  return (
    <>
      <header className="r-head">
        <p className="r-me">
          <Stone stone={turn.me.stone} name={turn.me.name} />
          <span>{t('turn.me', { name: turn.me.name })}</span>
        </p>
        <LangSwitch />
        <Button onClick={handOn}>{t('turn.pass')}</Button>
      </header>
      <main id="main" tabIndex={-1} className="r-main">
        <div className="r-where">
          <p className="k-meta">
            {device.place !== null && <strong className="r-room">{nameOf(device.place)}</strong>}
            {t('common:step', { step: where.step, steps: where.of })}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {where.title}
          </h1>
          <p className="p-ask">{where.ask}</p>
        </div>
        {device.caption !== null && !device.closed && <Caption text={device.caption} by={t('common:caption')} />}
        {choosing ? (
          <SheetPicker sheets={sheets} litSheet={null} {...(switching && { onDone: () => setSwitching(false) })} />
        ) : (
          sheets.mine !== null &&
          sheetsLieOut(where.scene) && (
            <MySheet
              sheet={sheets.mine}
              lit={false}
              onStarter={question && start(question)}
              {...(sheets.mayChoose && {
                aside: (
                  <Button kind="quiet" aria-label={t('participant:sheet.switchLabel')} onClick={() => setSwitching(true)}>
                    {t('participant:sheet.switch')}
                  </Button>
                ),
              })}
            />
          )
        )}
        {!idle && (
          <section className="p-writing r-writing" aria-labelledby="r-writing-title" data-hue={current?.sheet?.perspective}>
            <h2 id="r-writing-title" className="k-hidden">
              {t('turn.words')}
            </h2>
            <Leftovers composers={composers} current={current} open={NONE} />
            <OnTheirWay />
            {!choosing && composers.length > 1 && current !== null && (
              <Choice
                legend={t('participant:compose.what')}
                hideLegend
                value={current.key}
                options={composers.map((one) => ({ value: one.key, label: t(`participant:compose.tabs.${one.kind}`) }))}
                onChange={setChosen}
              />
            )}
            {current === null && !choosing && <p className="p-quiet">{t(device.closed ? 'who.closed' : 'turn.nothing')}</p>}
            {current !== null && !choosing && <GuestCompose key={current.key} composer={current} onPass={handOn} />}
          </section>
        )}
        <Hand hand={turn.hand} />
      </main>
      <HandOn
        isOpen={asking}
        name={turn.me.name}
        composers={composers}
        onClose={() => setAsking(false)}
        onThrowAway={() => {
          onThrowAway();
          onPass();
        }}
        onPass={onPass}
      />
    </>
  );
};

const openIn = (composers: readonly Composer[]): Composer | null => composers.find((one) => one.blocked === null) ?? composers[0] ?? null;

const Hand = ({ hand }: Pick<GuestTurn, 'hand'>) => {
  const { t } = useTranslation('shared');
  const { run, refusal, forget } = useAttempt();
  const { set } = hand;
  if (set === undefined) return null;
  return (
    <div className="r-hand">
      <Button aria-pressed={hand.up} onClick={() => void run(set)}>
        {t(hand.up ? 'turn.handDown' : 'turn.handUp')}
      </Button>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </div>
  );
};

const NONE: ReadonlySet<string> = new Set();

interface TurnProps {
  readonly device: SharedDevice;
  readonly turn: GuestTurn;
  readonly onThrowAway: () => void;
  /** Back to the names. */
  readonly onPass: () => void;
}
