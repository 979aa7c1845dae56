import { isAsked, mayBeApproved, standingOf } from '../../model/management.ts';
import { byFacilitator, happened, nothing, refuse, type Deciders } from './context.ts';

export const managementDeciders: Deciders<'management.answer' | 'management.approve' | 'management.drop'> = {
  'management.answer': ({ session, me }, { yes, person = me.id }) => {
    const who = session.people[person];
    if (session.management === null) return refuse('not-now');
    // The circle asks a guest without device aloud; who leads writes down the answer.
    const mayFor = person === me.id || (me.role === 'facilitator' && who?.guest === true);
    if (who === undefined || !isAsked(who) || !mayFor) return refuse('not-allowed');
    return session.management.answers[person] === yes ? nothing : happened({ type: 'management-answered', person, yes });
  },
  'management.approve': byFacilitator(({ session, now }) => {
    if (session.management === null || !mayBeApproved(standingOf(session.management, session.people))) return refuse('not-now');
    return session.management.approvedAt === null ? happened({ type: 'management-approved', at: now }) : nothing;
  }),
  'management.drop': byFacilitator(({ session }) => (session.management === null ? nothing : happened({ type: 'management-dropped' }))),
};
