import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { SharedView } from '../../../shared/session/views.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { LiveSession } from '../../connection/types.ts';
import type { usePassedDrafts } from '../../hooks/usePassedDrafts.ts';
import { useUntouched } from '../../hooks/useUntouched.ts';
import { langOf } from '../../i18n.ts';
import { draftsOf } from '../../models/passedDrafts.ts';
import { guestTurn, holdsWords, sharedDevice, wordsLeftOn } from '../../models/sharedDevice.ts';
import { SavedState } from '../../parts/SavedState.tsx';
import { KeptUntil } from '../keeping/KeptUntil.tsx';
import { DeskContext } from '../participant/desk.ts';
import { Names } from './Names.tsx';
import { Turn } from './Turn.tsx';
import { Veil } from './Veil.tsx';
import { WordsLeft } from './WordsLeft.tsx';
import '../../styles/participant.css';
import '../../styles/round.css';

/** One device that goes round: pick your name, write, hand it on. What one wrote is not there for the next. */
export const RoundView = ({ live, shared, drafts: [passed, changePassed], onPassed }: RoundProps) => {
  const { t, i18n } = useTranslation('shared');
  const announce = useAnnounce();
  const [hands, setHands] = useState<Hands>({ kind: 'free' });
  useUntouched(VEIL_AFTER_MS, () =>
    setHands((now) => (now.kind === 'writing' ? { ...now, kind: 'veiled' } : now.kind === 'words' ? { kind: 'free' } : now)),
  );

  const moment = { floor: live.floor, shared, lang: langOf(i18n) };
  const device = sharedDevice(moment);
  const turn = hands.kind === 'free' ? null : guestTurn(moment, hands.guest);
  const words = wordsLeftOn(moment, passed);
  const reading = words.find(({ id }) => hands.kind === 'words' && id === hands.guest);
  const take = (guest: ParticipantId, name: string) =>
    setHands({ kind: holdsWords(draftsOf(passed, guest)) ? 'veiled' : 'writing', guest, name });
  const pass = () => {
    setHands({ kind: 'free', passed: true });
    announce(t('news.passed'));
    onPassed();
  };

  return (
    <div className="r-screen">
      {live.saving === 'offline' && <SavedState saving="offline" />}
      {reading !== undefined ? (
        <DeskContext
          value={{ live, drafts: draftsOf(passed, reading.id), change: (change) => changePassed({ guest: reading.id, change }) }}
        >
          <WordsLeft of={reading} onDone={pass} />
        </DeskContext>
      ) : hands.kind === 'free' || hands.kind === 'words' || turn === null ? (
        <Names
          device={device}
          away={hands.kind === 'writing' || hands.kind === 'veiled' ? hands.name : null}
          passed={hands.kind !== 'free' || hands.passed === true}
          words={words}
          onTake={take}
          onWords={(guest) => setHands({ kind: 'words', guest })}
        />
      ) : hands.kind === 'veiled' ? (
        <Veil
          me={turn.me}
          holds={holdsWords(draftsOf(passed, hands.guest))}
          onGoOn={() => setHands({ ...hands, kind: 'writing' })}
          onOther={pass}
        />
      ) : (
        <DeskContext
          value={{
            live,
            drafts: draftsOf(passed, hands.guest),
            change: (change) => changePassed({ guest: hands.guest, change }),
          }}
        >
          <Turn
            key={hands.guest}
            device={device}
            turn={turn}
            onThrowAway={() => changePassed({ guest: hands.guest, change: { type: 'thrown-away' } })}
            onPass={pass}
          />
        </DeskContext>
      )}
      <footer className="r-kept">
        <KeptUntil kept={live.floor.session} />
      </footer>
    </div>
  );
};

/** In whose hands it is. Veiled: that somebody's, but nobody touched it for a while, or words of before lie under it. */
type Hands =
  | { readonly kind: 'free'; readonly passed?: true }
  /** Reading what one wrote here before one was taken elsewhere. */
  | { readonly kind: 'words'; readonly guest: ParticipantId }
  | { readonly kind: 'veiled' | 'writing'; readonly guest: ParticipantId; readonly name: string };

export interface RoundProps {
  readonly live: LiveSession;
  readonly shared: SharedView;
  readonly drafts: ReturnType<typeof usePassedDrafts>;
  /** It is nobody's again. */
  readonly onPassed: () => void;
}

const VEIL_AFTER_MS = 2 * 60_000;
