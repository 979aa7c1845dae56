import type { Session } from '../../model/session.ts';
import { programmeOfPlenary } from '../../script/programme.ts';
import type { PreparedView } from '../views.ts';

/** What everybody with the code reads beforehand. Nothing of anybody is in it, and of the clip none of its points: those wait for their phase. */
export const preparedView = ({ code, settings, script, status }: Session): PreparedView => {
  const { title, theme, departments, language, videoLink, clip, preparation, agreements, keepHours } = settings;
  // Without the phases for subgroups: whether there will be any is not known yet.
  const { phases } = programmeOfPlenary(script, { divided: false });
  return {
    ...{ code, title, theme, departments, language, videoLink, preparation, agreements, keepHours },
    clip: { title: clip.title, link: clip.link, question: clip.question },
    phases: phases.map((phase) => ({ title: phase.title, purpose: phase.purpose, minutes: phase.minutes })),
    minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0),
    closed: status.kind === 'closed',
  };
};
