import { ok } from 'node:assert/strict';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { Ack } from '../../../shared/protocol/control.ts';
import type { CommandName } from '../../../shared/session/commands.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import { roomsView } from '../../../shared/session/view/rooms.ts';
import { consoleModel, type ConsoleModel } from '../../../client/models/facilitator.ts';
import type { Act } from '../../../client/connection/types.ts';
import type { Play } from '../../support/play.ts';

/** The console over a played scene: what was tried on it is done in the scene, and kept in `tried`. */
export const standAt = (play: Play): { readonly console: () => ConsoleModel; readonly tried: (readonly [CommandName, unknown])[] } => {
  const tried: (readonly [CommandName, unknown])[] = [];
  const act: Act = (name, payload) => {
    tried.push([name, payload]);
    const refusal = play.try(play.facilitator, name, payload);
    return Promise.resolve<Ack>(refusal === null ? { ok: true } : { ok: false, refusal });
  };
  const online = new Set<ParticipantId>(Object.keys(play.session.people) as ParticipantId[]);
  return {
    tried,
    console: () =>
      consoleModel({
        floor: floorView(play.session, play.room, online),
        desk: deskView(play.session, play.room, play.facilitator),
        hosts: hostsView(play.session, play.room),
        rooms: roomsView(play.session),
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
