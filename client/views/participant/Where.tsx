import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantModel } from '../../models/participant.ts';
import type { TimerFace } from '../../models/timer.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { TimerRing, TimerText } from '../../parts/TimerRing.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { RoomLine } from './RoomLine.tsx';
import { Signs } from './Signs.tsx';

/** Where we are, what is asked, how much time there is. */
export const Where = ({ model, time }: { readonly model: ParticipantModel; readonly time: TimerFace }) => {
  const { t } = useTranslation(['participant', 'common', 'subgroup']);
  const [pathOpen, setPathOpen] = useState(false);
  const { where } = model;
  return (
    <div className="p-where">
      <div className="p-where-row">
        <button
          type="button"
          className="p-step"
          aria-label={t('path.open', { step: where.step, of: where.of })}
          onClick={() => setPathOpen(true)}
        >
          {t('common:step', { step: where.step, steps: where.of })}
        </button>
        <span className="p-time">
          <TimerRing face={time} />
          <TimerText face={time} />
        </span>
        <PersonMenu model={model} />
      </div>
      <RoomLine room={model.rooms.room} me={model.me} />
      <h1>{where.title}</h1>
      <p className="p-ask">{where.ask}</p>
      <p className="p-purpose">{where.purpose}</p>
      <Signs pace={model.pace} />
      <Dialog title={t('path.title')} isOpen={pathOpen} onClose={() => setPathOpen(false)}>
        <ol className="p-path">
          {where.path.map((step) => (
            <li
              key={step.id}
              className={`p-path-${step.state}${step.elsewhere && step.state !== 'now' ? ' p-path-elsewhere' : ''}`}
              aria-current={step.state === 'now' ? 'step' : undefined}
            >
              <strong>{step.title}</strong>{' '}
              <span className="k-meta">
                {step.elsewhere && step.state !== 'now' ? t('subgroup:step') : t(`common:${STATE[step.state]}`)}
              </span>
              <p>{step.purpose}</p>
            </li>
          ))}
        </ol>
      </Dialog>
    </div>
  );
};

const STATE = { done: 'stepDone', now: 'stepNow', ahead: 'stepAhead' } as const;
