import type { ManagementTalk } from '../model/management.ts';
import type { Session } from '../model/session.ts';
import type { SessionEvent } from './events.ts';

type ManagementEvent = Extract<
  SessionEvent,
  { type: 'management-shown' | 'management-answered' | 'management-approved' | 'management-dropped' }
>;

export const evolveManagement = (session: Session, event: ManagementEvent): Session => ({
  ...session,
  management: talkAfter(session, event),
});

const talkAfter = ({ management: talk }: Session, event: ManagementEvent): ManagementTalk | null => {
  switch (event.type) {
    case 'management-shown':
      // Other words are agreed to anew.
      return { told: event.told, answers: {}, approvedAt: null };
    case 'management-answered':
      return (
        talk && {
          ...talk,
          answers: { ...talk.answers, [event.person]: event.yes },
          // Who would rather have it otherwise after all is heard after all.
          approvedAt: event.yes ? talk.approvedAt : null,
        }
      );
    case 'management-approved':
      return talk && { ...talk, approvedAt: event.at };
    case 'management-dropped':
      return null;
  }
};
