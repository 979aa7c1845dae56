import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSilence } from '../../hooks/useSilence.ts';
import type { MyPace, Turn } from '../../models/participantPace.ts';
import type { SilenceFace } from '../../models/silence.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt, useDesk, useInSubgroup } from './desk.ts';
import '../../styles/participant-pace.css';

/** How we slow down now, in a line or two under the step: silence, listening first, whose turn it is, or the short way. */
export const PaceLines = ({ pace, storyToldNow }: { readonly pace: MyPace; readonly storyToldNow: boolean }) => {
  const { t } = useTranslation(['pace', 'subgroup']);
  const { live } = useDesk();
  const inSubgroup = useInSubgroup();
  const silence = useSilence(pace.silence, live.serverNow);
  return (
    <>
      {silence !== null && <Silent face={silence} />}
      {pace.turn !== null && <Turns turn={pace.turn} />}
      {/* A quiet screen says already that we listen. */}
      {pace.listening !== null && !(storyToldNow && pace.listening === 'listener') && (
        <Line title={t('mine.listening.title')}>{t(pace.listening === 'writer' ? 'mine.listening.writer' : 'mine.listening.more')}</Line>
      )}
      {pace.urgent !== null && (
        <Line title={t('mine.urgent.title')}>
          {t(pace.urgent === 'bringer' ? 'mine.urgent.bringer' : inSubgroup ? 'subgroup:here.urgent' : 'mine.urgent.more')}
        </Line>
      )}
    </>
  );
};

const Silent = ({ face }: { readonly face: SilenceFace }) => {
  const { t } = useTranslation('pace');
  return (
    <div className={`p-pace p-silence p-silence--${face.kind}`}>
      <p>
        <strong>{t(`mine.silence.${face.kind}`)}</strong> <span>{t(`mine.silence.${face.kind}More`)}</span>
      </p>
      <span
        className="p-breath"
        aria-hidden="true"
        style={{ animationDuration: `${String(face.seconds)}s`, animationDelay: `${String(-face.passed)}s` }}
      />
    </div>
  );
};

const Turns = ({ turn }: { readonly turn: Turn }) => {
  const { t } = useTranslation('pace');
  const { run, refusal, forget } = useAttempt();
  switch (turn.place) {
    case 'mine':
      return (
        <div className="p-pace p-pace--mine">
          <p>
            <strong>{t('mine.turns.mine')}</strong> <span>{t('mine.turns.mineMore')}</span>
          </p>
          <div className="p-row">
            <Button onClick={() => void run(turn.on)}>{t('mine.turns.done')}</Button>
            <Button kind="quiet" onClick={() => void run(turn.on)}>
              {t('mine.turns.pass')}
            </Button>
          </div>
          {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
        </div>
      );
    case 'next':
    case 'other':
      return <Line title={t('mine.turns.at', { name: turn.speaker.name })}>{turn.place === 'next' ? t('mine.turns.next') : null}</Line>;
    case 'over':
      return <Line title={t('mine.turns.over')} />;
  }
};

const Line = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="p-pace">
    <p>
      <strong dir="auto">{title}</strong> {children !== null && <span>{children}</span>}
    </p>
  </div>
);
