import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { ID_PATTERN, parseJoinCode, type JoinCode, type SeriesId } from '../shared/ids.ts';
import { LiveRegion } from './a11y/live-region.tsx';
import { SkipLink } from './a11y/SkipLink.tsx';
import { Broken } from './parts/Broken.tsx';
import { Connecting, Lost } from './parts/ConnectionStates.tsx';

/** Which page belongs to which address. Every page is fetched when somebody goes there. */
export const App = () => (
  <Broken>
    <LiveRegion>
      <SkipLink />
      <Suspense fallback={<Connecting />}>
        <Switch>
          <Route path="/" component={Start} />
          <Route path="/new" component={Create} />
          <Route path="/s/:code">{at(Session)}</Route>
          <Route path="/s/:code/lead">{at(Lead)}</Route>
          <Route path="/s/:code/floor">{at(Floor)}</Route>
          <Route path="/s/:code/floor/:room">{at(Floor)}</Route>
          <Route path="/s/:code/round">{at(Round)}</Route>
          <Route path="/s/:code/round/:room">{at(Round)}</Route>
          <Route path="/s/:code/prepare">{at(Prepare)}</Route>
          <Route path="/s/:code/plan">{at(Plan)}</Route>
          <Route path="/s/:code/letter">{at(Letter)}</Route>
          <Route path="/s/:code/card">{at(HomeCard)}</Route>
          <Route path="/mijn" component={MyKey} />
          <Route path="/s/:code/mine">{at(Mine)}</Route>
          <Route path="/s/:code/harvest">{at(Harvest)}</Route>
          <Route path="/s/:code/lookback">{at(LookBack)}</Route>
          <Route path="/s/:code/lookback/:room">{at(LookBack)}</Route>
          <Route path="/privacy">
            <ToRead id="privacy" />
          </Route>
          <Route path="/privacy/dpia">
            <ToRead id="dpia" />
          </Route>
          <Route path="/privacy/register">
            <ToRead id="register" />
          </Route>
          <Route path={/^\/(toegankelijkheid|accessibility)$/}>
            <ToRead id="accessibility" />
          </Route>
          <Route path={/^\/(oogst|harvest)$/} component={OpenHarvest} />
          <Route path="/reeks" component={SeriesStart} />
          <Route path="/reeks/nieuw" component={SeriesNew} />
          <Route path="/reeks/:id">{inSeries(SeriesHome)}</Route>
          <Route path="/reeks/:id/oogst">{inSeries(SeriesHarvest)}</Route>
          <Route component={Lost} />
        </Switch>
      </Suspense>
    </LiveRegion>
  </Broken>
);

/** Pages of a session get its code; `null` when what stands in the address cannot be one. */
export interface SessionPageProps {
  readonly code: JoinCode | null;
  /** The subgroup in whose place a shared screen or device stands; absent in the circle. */
  readonly room?: string;
}

const at = (Page: ComponentType<SessionPageProps>) =>
  function SessionPage({ code, room }: { readonly code: string; readonly room?: string }) {
    const parsed = parseJoinCode(code);
    return <Page key={`${parsed ?? ''} ${room ?? ''}`} code={parsed} {...(room !== undefined && { room })} />;
  };

const Letter = lazy(() => import('./pages/Letter.tsx'));
const ToRead = lazy(() => import('./pages/ToRead.tsx'));
/** Pages of a series get its id. */
export interface SeriesPageProps {
  readonly id: SeriesId;
}

const inSeries = (Page: ComponentType<SeriesPageProps>) =>
  function SeriesPage({ id }: { readonly id: string }) {
    return ID_PATTERN.test(id) ? <Page key={id} id={id as SeriesId} /> : <Lost />;
  };

const Start = lazy(() => import('./pages/Start.tsx'));
const Create = lazy(() => import('./pages/Create.tsx'));
const Session = lazy(() => import('./pages/Session.tsx'));
const Lead = lazy(() => import('./pages/Lead.tsx'));
const Floor = lazy(() => import('./pages/Floor.tsx'));
const Round = lazy(() => import('./pages/Round.tsx'));
const Prepare = lazy(() => import('./pages/Prepare.tsx'));
const Plan = lazy(() => import('./pages/Plan.tsx'));
const HomeCard = lazy(() => import('./pages/HomeCard.tsx'));
const MyKey = lazy(() => import('./pages/MyKey.tsx'));
const Mine = lazy(() => import('./pages/Mine.tsx'));
const Harvest = lazy(() => import('./pages/Harvest.tsx'));
const OpenHarvest = lazy(() => import('./pages/OpenHarvest.tsx'));
const LookBack = lazy(() => import('./pages/LookBack.tsx'));
const SeriesStart = lazy(() => import('./pages/SeriesStart.tsx'));
const SeriesNew = lazy(() => import('./pages/SeriesNew.tsx'));
const SeriesHome = lazy(() => import('./pages/SeriesHome.tsx'));
const SeriesHarvest = lazy(() => import('./pages/SeriesHarvest.tsx'));
