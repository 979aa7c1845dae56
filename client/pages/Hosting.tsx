import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PLENARY } from '../../shared/ids.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import type { LiveSession } from '../connection/types.ts';
import type { LinksState } from '../hooks/useLinks.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { useSilence } from '../hooks/useSilence.ts';
import { useTimerFace } from '../hooks/useTimerFace.ts';
import { langOf } from '../i18n.ts';
import { consoleModel } from '../models/facilitator.ts';
import { Connecting } from '../parts/ConnectionStates.tsx';
import { Console } from '../views/facilitator/Console.tsx';
import { useRoomsNews } from '../views/facilitator/rooms/useRoomsNews.ts';
import { useConsoleNews } from '../views/facilitator/useConsoleNews.ts';
import { useLayingNews } from '../views/laying/useLayingNews.ts';
import { CoText } from '../views/text/CoText.tsx';
import '../styles/participant.css';
import '../styles/facilitator.css';

/** Leading a room: the facilitator's console, and a co-host's in the own subgroup. */
export const Hosting = ({ live, links, erase }: HostingProps) => {
  const { t, i18n } = useTranslation(['facilitator', 'pace', 'leading', 'prepare']);
  const { floor, desk, hosts, rooms, act } = live;
  // The console is drawn anew when a silence ends.
  useSilence(floor.room.silence, live.serverNow);
  useConsoleNews({ floor, desk });
  useLayingNews(floor);
  useRoomsNews(rooms, floor.people);
  const time = useTimerFace(floor.room.timer, live.serverNow);
  useEffect(() => {
    document.title = `${floor.session.title} · Kring`;
  }, [floor.session.title]);
  if (desk === null || hosts === null) return <Connecting />;
  return (
    <Console
      model={consoleModel({ floor, desk, hosts, rooms, act, lang: langOf(i18n), scripts: SCRIPTS, now: live.serverNow() })}
      time={time}
      saving={live.saving}
      links={links}
      erase={erase}
      renderText={(text) => {
        switch (text.kind) {
          case 'case':
            return <CoText open={live.openText} text={text} label={t('story.label')} empty={t('story.empty')} hideLabel />;
          case 'sheet':
            return <CoText open={live.openText} text={text} label={t('story.notes')} hideLabel />;
          case 'notes':
            return (
              <CoText
                open={live.openText}
                text={{ kind: 'notes', phase: text.phase }}
                room={text.room}
                label={text.label}
                empty={t('pace:lead.notes.empty')}
                hideLabel
              />
            );
          case 'plan':
            return (
              <CoText
                open={live.openText}
                text={PLAN}
                room={PLENARY}
                label={t('prepare:plan.label')}
                empty={t('prepare:plan.empty')}
                hideLabel
              />
            );
          case 'harvest':
            return (
              <CoText
                open={live.openText}
                text={HARVEST}
                room={text.room}
                label={t('leading:along.label')}
                empty={t('leading:along.empty')}
                hideLabel
              />
            );
        }
      }}
    />
  );
};

const HARVEST = { kind: 'harvest' } as const;
const PLAN = { kind: 'plan' } as const;

interface HostingProps {
  readonly live: LiveSession;
  readonly links: LinksState;
  /** Deletes the whole session; absent for who leads a subgroup. */
  readonly erase: (() => Promise<Refusal | null>) | undefined;
}
