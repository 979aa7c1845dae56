import { useTranslation } from 'react-i18next';
import type { CallBack } from '../../models/callBack.ts';
import type { FloorScreen } from '../../models/floor.ts';
import type { SilenceFace } from '../../models/silence.ts';
import type { TimerFace } from '../../models/timer.ts';
import { Caption } from '../../parts/Caption.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { KeptUntil } from '../keeping/KeptUntil.tsx';
import { Controls, type ControlsProps } from './Controls.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Head } from './Head.tsx';
import { JoinCard } from './JoinCard.tsx';
import { PaceStrip } from './PaceStrip.tsx';
import { CasesScene } from './scenes/Cases.tsx';
import { CircleScene } from './scenes/Circle.tsx';
import { ClipScene } from './scenes/Clip.tsx';
import { HarvestScene } from './scenes/Harvest.tsx';
import { GatherScene } from './scenes/Gather.tsx';
import { ExchangeScene } from './scenes/Exchange.tsx';
import { ManagementScene } from './scenes/Management.tsx';
import { OutcomesScene } from './scenes/Outcomes.tsx';
import { RoomsScene } from './scenes/Rooms.tsx';
import { SheetsScene } from './scenes/Sheets.tsx';
import { StoryScene } from './scenes/Story.tsx';
import { SilenceView } from './SilenceView.tsx';
import './floor.css';

/** The shared screen: the floor with everything the whole room may see, read from five metres. */
export const FloorView = ({ screen, face, silence, back = null, joinUrl, away, controls }: FloorViewProps) => {
  const { t } = useTranslation(['floor', 'common']);
  return (
    <main className="fl" id="main" tabIndex={-1} data-surface="display" aria-label={t('screen')}>
      {screen.mode === 'open' ? (
        <div className="fl-stage" data-scene={screen.scene.kind}>
          <Head screen={screen} away={away} />
          {screen.code !== null && <JoinCard code={screen.code} url={joinUrl} people={screen.joined} />}
          <Scene screen={screen} face={face} />
          <PaceStrip pace={screen.pace} back={back} />
          <SilenceView face={silence} />
          {screen.caption !== null && <Caption text={screen.caption} by={t('common:caption')} />}
        </div>
      ) : (
        <div className="fl-stage fl-stage--calm">
          {screen.mode === 'closed' && <Closed screen={screen} />}
          {(screen.mode === 'soon' || screen.mode === 'over') && <Elsewhere mode={screen.mode} place={screen.place} />}
        </div>
      )}
      {screen.mode !== 'blank' && <KeptUntil kept={screen.kept} className="fl-kept" />}
      <Controls {...controls} />
    </main>
  );
};

/** What lies on the floor in this phase. */
export const Scene = ({ screen, face }: { readonly screen: FloorScreen; readonly face: TimerFace }) => {
  const { scene } = screen;
  if (screen.management !== null) return <ManagementScene told={screen.management} face={face} />;
  switch (scene.kind) {
    case 'sheets':
      return <SheetsScene screen={screen} scene={scene} face={face} />;
    case 'circle':
      return <CircleScene screen={screen} scene={scene} face={face} />;
    case 'cases':
      return <CasesScene screen={screen} scene={scene} face={face} />;
    case 'story':
      return <StoryScene screen={screen} scene={scene} face={face} />;
    case 'clip':
      return <ClipScene screen={screen} scene={scene} face={face} />;
    case 'outcomes':
      return <OutcomesScene screen={screen} scene={scene} face={face} />;
    case 'rooms':
      return <RoomsScene screen={screen} scene={scene} face={face} />;
    case 'gather':
      return <GatherScene screen={screen} scene={scene} face={face} />;
    case 'exchange':
      return <ExchangeScene screen={screen} scene={scene} face={face} />;
    case 'harvest':
      return <HarvestScene screen={screen} scene={scene} face={face} />;
  }
};

const Closed = ({ screen }: { readonly screen: FloorScreen }) => {
  const { t } = useTranslation('floor');
  return (
    <div className="fl-closed">
      <CircleMark />
      <h1>{t('closed.title')}</h1>
      <p>{t('closed.more')}</p>
      <ul aria-hidden="true">
        {screen.people.map((person) => (
          <li key={person.id}>
            <Stone stone={person.stone} name={person.name} />
          </li>
        ))}
      </ul>
    </div>
  );
};

export interface FloorViewProps {
  readonly screen: FloorScreen;
  readonly face: TimerFace;
  /** `null`: nobody is asked to be silent. */
  readonly silence: SilenceFace | null;
  /** The call to come back to the circle. */
  readonly back?: CallBack | null;
  /** Where one joins, with this server's own address. */
  readonly joinUrl: string;
  /** The connection is away for a moment. */
  readonly away: boolean;
  readonly controls: ControlsProps;
}
