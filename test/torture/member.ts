import { createCommandQueue } from '../../client/connection/commands.ts';
import { createDocSocketClass } from '../../client/connection/doc-socket.ts';
import { openView } from '../../client/connection/documents.ts';
import { openControl } from '../../client/connection/socket.ts';
import { createTexts } from '../../client/connection/texts.ts';
import type { Act } from '../../client/connection/types.ts';
import { docName } from '../../shared/doc/names.ts';
import { sameJson } from '../../shared/doc/same-json.ts';
import type { JoinCode, ParticipantId, RoomId, SessionId, SheetId } from '../../shared/ids.ts';
import type { Ack, CommandEnvelope, Seat } from '../../shared/protocol/control.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';
import { DEEDS, type Deed } from './deeds.ts';
import type { Dice } from './dice.ts';
import { rowOf, type Entry, type Pace } from './journal.ts';
import { openTyping, type Typing } from './typing.ts';

/** One browser in the circle: the product's own connection, with hands that act at random. */
export interface Member {
  readonly connected: boolean;
  /** Sees the floor and the own desk, as they are since it connected. */
  readonly present: boolean;
  /** Does one thing; false when there was nothing to do, or no connection to do it with. */
  act(): boolean;
  /** Sends a command again that was answered before; the answer must be the same. */
  repeat(): void;
  close(): void;
}

export interface MemberDeps {
  readonly url: string;
  readonly code: JoinCode;
  readonly seat: Seat;
  readonly as: Deed['by'];
  readonly cookie: string;
  readonly session: SessionId;
  readonly room: RoomId;
  readonly person: ParticipantId;
  readonly transports: readonly string[];
  readonly pace: Pace;
  readonly dice: Dice;
  readonly words: () => string;
  readonly note: (entry: Entry) => void;
}

export const openMember = ({
  url,
  code,
  seat,
  as,
  cookie,
  transports,
  pace,
  session,
  room,
  person,
  dice,
  words,
  note,
}: MemberDeps): Member => {
  const here = { session, room };
  let floor: FloorView | null = null;
  let desk: DeskView | null = null;
  let busy = false;
  let sending: CommandEnvelope | null = null;
  const answered: { readonly envelope: CommandEnvelope; readonly ack: Ack }[] = [];

  const { control, close } = openControl({
    code,
    seat,
    url,
    socket: { extraHeaders: { cookie }, transports: [...transports], ...DELAYS[pace] },
    onRefused: ({ code: why }) => note({ kind: 'fault', says: `${person} was refused at the door: ${why}` }),
    onEnded: (why) => note({ kind: 'fault', says: `the session ended for ${person}: ${why}` }),
  });
  control.onAnyOutgoing((event: string, envelope: CommandEnvelope) => {
    if (event === 'command') sending = envelope;
  });
  const queue = createCommandQueue(control, () => undefined);
  const DocSocket = createDocSocketClass(control);
  const texts = createTexts({
    DocSocket,
    place: () => here,
    onSaving: () => {
      if (texts.allStored()) for (const text of pages.values()) text.saved();
    },
  });
  const pages = new Map<SheetId | 'case', Typing>();

  const sawRows = (doc: string, before: object | null, after: object) => {
    for (const [table, rows] of Object.entries(after) as [string, Readonly<Record<string, unknown>>][]) {
      if (doc !== 'floor' && table !== 'cards' && table !== 'marks') continue;
      const known = (before as Readonly<Record<string, Readonly<Record<string, unknown>>>> | null)?.[table];
      for (const [row, value] of Object.entries(rows)) {
        if (known?.[row] !== value) note({ kind: 'saw-row', row: rowOf(doc, table, { row, value }) });
      }
    }
  };

  const views = [
    openView({
      DocSocket,
      doc: { kind: 'floor', ...here },
      onView: (view) => {
        if (view !== null) sawRows('floor', floor, view);
        floor = view;
      },
    }),
    openView({
      DocSocket,
      doc: { kind: 'desk', ...here, person },
      onView: (view) => {
        if (view !== null) sawRows(`desk:${person}`, desk, view);
        desk = view;
        if (desk !== null) read(desk.me.sheet);
      },
    }),
  ];
  // What was on screen before a break is old until it is shown anew.
  control.on('disconnect', () => {
    floor = null;
    desk = null;
  });

  /** The case and the notes on one's own sheet are open. */
  const read = (sheet: SheetId | null) => {
    const wanted = new Set<SheetId | 'case'>(sheet === null ? ['case'] : ['case', sheet]);
    for (const [key, page] of pages) {
      if (wanted.has(key)) continue;
      page.close();
      pages.delete(key);
    }
    for (const key of wanted) {
      if (pages.has(key)) continue;
      const text = key === 'case' ? ({ kind: 'case' } as const) : ({ kind: 'sheet', sheet: key } as const);
      pages.set(key, openTyping({ name: docName({ ...text, ...here }), open: texts.open, text, dice, words, note }));
    }
  };

  /** Knows the id under which a command goes, and writes down what was said and answered. */
  const act: Act = async (name, payload) => {
    busy = true;
    sending = null;
    const answer = queue.act(name, payload);
    const envelope = sending as CommandEnvelope | null;
    if (envelope === null) throw new Error('a command goes out at once');
    note({ kind: 'sent', by: person, id: envelope.id, name, payload });
    const ack = await answer;
    busy = false;
    note({ kind: 'answered', by: person, id: envelope.id, ack });
    if (ack.ok) answered.push({ envelope, ack });
    return ack;
  };

  const doSomething = (): boolean => {
    if (busy || floor === null || desk === null) return false;
    const sight = { me: person, floor, desk, dice, words };
    const possible = DEEDS.filter((deed) => deed.by === as).flatMap((deed) => {
      const plan = deed.plan(sight);
      return plan === null ? [] : [{ deed, plan }];
    });
    let at = dice.below(1000) * 0.001 * possible.reduce((sum, { deed }) => sum + deed.weight, 0);
    const chosen = possible.find(({ deed }) => (at -= deed.weight) < 0);
    if (chosen === undefined) return false;
    void chosen.plan(act);
    return true;
  };
  const type = (): boolean => [...pages.values()].some((page) => page.edit());

  return {
    get connected() {
      return control.connected;
    },
    get present() {
      return control.connected && floor !== null && desk !== null;
    },
    act: () => control.connected && (dice.chance(0.5) ? type() || doSomething() : doSomething() || type()),
    repeat() {
      const earlier = dice.pick(answered);
      if (earlier === undefined || !control.connected) return;
      const { envelope, ack } = earlier;
      control.emit('command', envelope, (again) => {
        if (!sameJson(again, ack)) note({ kind: 'fault', says: `${envelope.id} of ${person} was answered twice, differently` });
      });
    },
    close() {
      texts.close();
      for (const view of views) view.close();
      close();
    },
  };
};

const DELAYS: Readonly<Record<Pace, object>> = { own: {}, quick: { reconnectionDelay: 20, reconnectionDelayMax: 60 } };
