import type { MomentId } from '../../ids.ts';
import { LIMITS } from '../../model/limits.ts';
import { phaseOf, sheetOf } from '../../script/engine.ts';
import { byHost, happened, inRoom, nothing, refuse, visibleCard, type Deciders } from './context.ts';

type CourseCommand =
  | 'phase.go'
  | 'timer.extend'
  | 'timer.pause'
  | 'caption.set'
  | 'caption.keep'
  | 'moment.mark'
  | 'moment.rename'
  | 'moment.drop'
  | 'spotlight.set'
  | 'screen.blank'
  | 'screen.join';

/** The facilitator's hand on the course. No phase is special: any may be entered, again too. */
export const courseDeciders: Deciders<CourseCommand> = {
  'phase.go': byHost(({ room, now }, { to }) => {
    const phase = phaseOf(room.script, to);
    if (phase === undefined) return refuse('not-found');
    return happened(inRoom(room.id, { type: 'phase-entered', phase: to, at: now, minutes: phase.minutes }));
  }),
  'timer.extend': byHost(({ room, now }, { minutes }) => happened(inRoom(room.id, { type: 'timer-extended', minutes, at: now }))),
  'timer.pause': byHost(({ room, now }, { on }) => {
    if ((room.timer.kind === 'paused') === on) return nothing;
    return happened(inRoom(room.id, { type: on ? 'timer-paused' : 'timer-resumed', at: now }));
  }),
  'caption.set': byHost(({ room }, { text }) => happened(inRoom(room.id, { type: 'caption-set', text: text === '' ? null : text }))),
  'caption.keep': byHost(({ room }, { text, on }) => {
    if (text === '') return refuse('empty');
    if (room.keptCaptions.includes(text) === on) return nothing;
    if (on && room.keptCaptions.length >= LIMITS.keptCaptions) return refuse('limit-reached');
    return happened(inRoom(room.id, { type: 'caption-kept', text, on }));
  }),
  'moment.mark': byHost(({ room, newId }, { text }) => happened(inRoom(room.id, { type: 'moment-marked', id: newId() as MomentId, text }))),
  'moment.rename': byHost(({ room }, { moment, text }) =>
    room.moments.includes(moment) ? happened(inRoom(room.id, { type: 'moment-renamed', moment, text })) : refuse('not-found'),
  ),
  'moment.drop': byHost(({ room }, { moment }) =>
    room.moments.includes(moment) ? happened(inRoom(room.id, { type: 'moment-dropped', moment })) : nothing,
  ),
  'spotlight.set': byHost(({ room }, { on }) => {
    if (on?.kind === 'card' && visibleCard(room, on.card) === undefined) return refuse('not-found');
    if (on?.kind === 'sheet' && sheetOf(room.script, on.sheet) === undefined) return refuse('not-found');
    return happened(inRoom(room.id, { type: 'spotlight-set', on }));
  }),
  'screen.blank': byHost(({ room }, { on }) => (room.blank === on ? nothing : happened(inRoom(room.id, { type: 'screen-blanked', on })))),
  'screen.join': byHost(({ room }, { shown }) =>
    room.joinShown === shown ? nothing : happened(inRoom(room.id, { type: 'join-shown', shown })),
  ),
};
