import { ok } from 'node:assert/strict';
import { PLENARY, type ParticipantId } from '../../../shared/ids.ts';
import type { Room } from '../../../shared/model/session.ts';
import type { Ack } from '../../../shared/protocol/control.ts';
import type { CommandName } from '../../../shared/session/commands.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import { roomsView } from '../../../shared/session/view/rooms.ts';
import { consoleModel, type ConsoleModel } from '../../../client/models/facilitator.ts';
import type { Act } from '../../../client/connection/types.ts';
import type { Play } from '../../support/play.ts';

/** Somebody's console over a played scene: what was tried on it is done in the scene, and kept in `tried`. */
export const standAt = (
  play: Play,
  who = 'Marieke',
): { readonly console: () => ConsoleModel; readonly tried: (readonly [CommandName, unknown])[] } => {
  const tried: (readonly [CommandName, unknown])[] = [];
  const me = play.who(who);
  // Where one is decides what one sees.
  const here = (): Room => play.session.rooms[play.session.people[me]?.room ?? PLENARY] ?? play.room;
  const act: Act = (name, payload) => {
    tried.push([name, payload]);
    const refusal = play.try(me, name, payload);
    return Promise.resolve<Ack>(refusal === null ? { ok: true } : { ok: false, refusal });
  };
  const online = new Set<ParticipantId>(Object.keys(play.session.people) as ParticipantId[]);
  return {
    tried,
    console: () =>
      consoleModel({
        floor: floorView(play.session, here(), online),
        desk: deskView(play.session, here(), me),
        hosts: hostsView(play.session, here()),
        rooms: me === play.facilitator ? roomsView(play.session) : null,
        act,
        lang: 'nl',
        scripts: SCRIPTS,
        now: play.now,
      }),
  };
};

/** What must be offered, and is then tried and accepted. */
export const doing = async (attempt: (() => Promise<Ack>) | undefined): Promise<void> => {
  ok(attempt !== undefined, 'this is not offered now');
  const ack = await attempt();
  ok(ack.ok, ack.ok ? '' : ack.refusal.code);
};
