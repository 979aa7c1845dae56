import { scriptById } from '../../script/scripts/index.ts';
import { happened, isFacilitator, nothing, refuse, type Deciders } from './context.ts';
import { comingBack } from './rooms.ts';

export const sessionDeciders: Deciders<'session.change' | 'script.change' | 'session.close' | 'session.reopen'> = {
  'session.change': (context, settings) => {
    if (!isFacilitator(context)) return refuse('not-allowed');
    return Object.keys(settings).length === 0 ? nothing : happened({ type: 'session-changed', settings });
  },
  'script.change': (context, { script: id }) => {
    if (!isFacilitator(context)) return refuse('not-allowed');
    const script = scriptById(id);
    if (script === null) return refuse('not-found');
    return script.id === context.session.script.id ? nothing : happened({ type: 'script-changed', script });
  },
  'session.close': (context) => {
    if (!isFacilitator(context)) return refuse('not-allowed');
    // Nobody reads on in a subgroup when it is over: what they take along lies in the circle.
    return happened(...comingBack(context), { type: 'session-closed', at: context.now });
  },
  'session.reopen': (context) => {
    if (!isFacilitator(context)) return refuse('not-allowed');
    return context.session.status.kind === 'open' ? nothing : happened({ type: 'session-reopened' });
  },
};
