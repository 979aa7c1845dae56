import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hand, MyPace, Ready } from '../../models/participantPace.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { ReadyRing } from '../../parts/ReadyRing.tsx';
import { useAttempt } from './desk.ts';
import { usePlaceWords } from './usePlaceWords.ts';

/** What I can show without a word: that I would like to speak, and that I am done. */
export const Signs = ({ pace }: { readonly pace: MyPace }) => {
  const { t } = useTranslation('pace');
  const { run, refusal, forget } = useAttempt();
  const { hand, ready } = pace;
  if (hand === null && ready === null) return null;
  return (
    <div className="p-signs" role="group" aria-label={t('mine.signs')}>
      {hand !== null && (
        <Sign on={hand.up} onPress={() => void run(hand.toggle)}>
          <RaisedHand />
          {t('mine.hand')}
        </Sign>
      )}
      {ready !== null && (
        <Sign on={ready.on} onPress={() => void run(ready.toggle)}>
          {t('mine.ready')}
        </Sign>
      )}
      <Said hand={hand} ready={ready} />
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </div>
  );
};

const Said = ({ hand, ready }: { readonly hand: Hand | null; readonly ready: Ready | null }) => {
  const { t } = useTranslation('pace');
  const wordsFor = usePlaceWords();
  const place = hand?.place ?? null;
  const shown = ready !== null && ready.of > 0 && (ready.on || ready.count > 0);
  return (
    <>
      {place !== null && <span className="p-sign-words">{wordsFor(place)}</span>}
      {shown && (
        <span className="p-sign-words">
          <ReadyRing count={ready.count} of={ready.of} />
          {t('mine.readyCount', { count: ready.count, of: ready.of })}
        </span>
      )}
    </>
  );
};

/** A button that stays in. */
const Sign = ({ on, onPress, children }: { readonly on: boolean; readonly onPress: () => void; readonly children: ReactNode }) => (
  <button type="button" className="p-toggle p-sign" aria-pressed={on} onClick={onPress}>
    {children}
  </button>
);

const RaisedHand = () => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M8 12.5V5.8a1.5 1.5 0 0 1 3 0V11M11 10.8V4a1.5 1.5 0 0 1 3 0v7M14 10.8V5.5a1.5 1.5 0 0 1 3 0v8.5c0 4.5-2.5 7.5-6 7.5-2.6 0-4.2-1.3-5.5-3.7L3.7 14.2c-.8-1.6 1.1-2.7 2.2-1.5L8 15" />
  </svg>
);
