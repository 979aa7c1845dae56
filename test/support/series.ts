import type { JoinCode, MeetingId, ScriptId, SeriesId } from '../../shared/ids.ts';
import type { MeetingView, SeriesView } from '../../shared/protocol/series.ts';

/** A group as its facilitator's page gets it. */
export const aSeries = (part: Partial<SeriesView> = {}): SeriesView => ({
  id: 'basisreekswerk' as SeriesId,
  createdAt: Date.UTC(2027, 0, 4),
  usedAt: Date.UTC(2027, 1, 9),
  title: 'Basisreeks Werk',
  goal: 'Leren van elkaars werk.',
  agreements: ['Wat hier gezegd wordt, blijft hier', 'We laten elkaar uitpraten'],
  departments: ['Werk', 'Wijkteam'],
  language: 'nl',
  videoLink: '',
  keepHours: 24,
  facilitator: 'Marieke',
  coHosts: ['Hafza'],
  meetings: [],
  revision: 3,
  guarded: false,
  deletesAt: Date.UTC(2027, 7, 9),
  link: '/reeks/basisreekswerk#sleutel',
  ...part,
});

export const aMeeting = (nr: number, part: Partial<MeetingView> = {}): MeetingView => ({
  id: `meeting${String(nr).padStart(6, '0')}` as MeetingId,
  title: `Bijeenkomst ${String(nr)}`,
  theme: '',
  script: 'difficult-experience' as ScriptId,
  startsAt: null,
  place: '',
  next: '',
  code: part.state === undefined || part.state === 'planned' ? null : ('VXKM-TRPA' as JoinCode),
  state: 'planned',
  deletesAt: null,
  harvestKeptAt: null,
  mayLead: true,
  ...part,
});
