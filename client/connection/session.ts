import type { Views } from '../../shared/doc/layout.ts';
import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type SheetId } from '../../shared/ids.ts';
import type { Seat, TypingState, Welcome } from '../../shared/protocol/control.ts';
import type { DeskView, FloorView, HostsView, RoomsView, SharedView } from '../../shared/session/views.ts';
import { createCommandQueue } from './commands.ts';
import { createDocSocketClass } from './doc-socket.ts';
import { openView } from './documents.ts';
import { openControl, type ControlOptions } from './socket.ts';
import { createTexts } from './texts.ts';
import type { LiveSession, Saving, SessionConnection } from './types.ts';

export interface SessionOptions {
  readonly code: JoinCode;
  readonly seat: Seat;
  readonly url?: string;
  readonly socket?: NonNullable<ControlOptions['socket']>;
}

/** A store for `useSyncExternalStore`: `getState` answers the same object until something changed. */
export interface SessionStore {
  getState(): SessionConnection;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** Connects this tab to a session and keeps what it shows. Nothing of it is written to the device. */
export const createSessionConnection = (options: SessionOptions): SessionStore => {
  const listeners = new Set<() => void>();
  const views: { close(): void }[] = [];
  let state: SessionConnection = { kind: 'connecting' };
  let welcome: Welcome | null = null;
  let clockAhead = 0;
  let floor: FloorView | null = null;
  let desk: DeskView | null = null;
  let hosts: HostsView | null = null;
  let shared: SharedView | null = null;
  let rooms: RoomsView | null = null;
  let typing: ReadonlyMap<ParticipantId, SheetId> = new Map();
  let over = false;
  let scheduled = false;

  const become = (next: SessionConnection) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const finish = (last: SessionConnection, refusal: Parameters<typeof commands.end>[0]) => {
    if (over) return;
    over = true;
    commands.end(refusal);
    texts.close();
    for (const view of views) view.close();
    closeControl();
    become(last);
  };
  const { control, close: closeControl } = openControl({
    ...options,
    onRefused: (refusal) => {
      finish({ kind: 'refused', refusal }, refusal);
    },
    onEnded: (reason) => {
      finish({ kind: 'ended', reason }, { code: 'session-closed' });
    },
  });

  /** Changes of one moment are shown together. */
  const changed = () => {
    if (scheduled || over) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      if (!over) become(assemble());
    });
  };
  const commands = createCommandQueue(control, changed);
  const DocSocket = createDocSocketClass(control);
  const texts = createTexts({
    DocSocket,
    place: () => welcome,
    onSaving: () => {
      if (state.kind === 'live' && state.live.saving !== saving()) changed();
    },
    onLost: changed,
  });

  const saving = (): Saving => {
    if (!control.connected) return 'offline';
    return commands.waiting() > 0 || !texts.allStored() ? 'saving' : 'saved';
  };
  let openText = texts.open;
  const fixed: Pick<LiveSession, 'act' | 'setTyping' | 'serverNow' | 'forgetText'> = {
    act: commands.act,
    setTyping: (sheet) => {
      if (control.connected) control.volatile.emit('presence', { typing: sheet });
    },
    serverNow: () => Date.now() + clockAhead,
    forgetText: texts.forget,
  };
  const assemble = (): SessionConnection => {
    if (welcome === null || floor === null || !isComplete(welcome)) return state.kind === 'live' ? state : { kind: 'connecting' };
    return {
      kind: 'live',
      live: { welcome, floor, desk, hosts, shared, rooms, typing, saving: saving(), openText, lostTexts: texts.lost(), ...fixed },
    };
  };

  /** Whether everything of this place is there. Till then somebody who goes to another room sees the one they leave. */
  const isComplete = ({ person, hosts: leads }: Welcome): boolean =>
    (person === null || desk !== null) &&
    (!leads || hosts !== null) &&
    (options.seat !== 'facilitator' || rooms !== null) &&
    (options.seat !== 'shared' || shared !== null);

  const openViews = ({ session, room, person, hosts: leads }: Welcome) => {
    const opened = <Kind extends keyof Views>(
      doc: DocRef & { readonly kind: Kind },
      onView: (view: Views[Kind] | null) => void,
      onAwareness?: (states: readonly unknown[]) => void,
    ) => {
      const shown = (view: Views[Kind] | null) => {
        onView(view);
        changed();
      };
      views.push(openView<Kind>({ DocSocket, doc, onView: shown, ...(onAwareness && { onAwareness }) }));
    };
    opened<'floor'>(
      { kind: 'floor', session, room },
      (view) => (floor = view),
      (states) => {
        const now = readTyping(states, person);
        if (sameEntries(typing, now)) return;
        typing = now;
        changed();
      },
    );
    if (person !== null) opened<'desk'>({ kind: 'desk', session, room, person }, (view) => (desk = view));
    if (leads) opened<'hosts'>({ kind: 'hosts', session, room }, (view) => (hosts = view));
    if (options.seat === 'facilitator') opened<'rooms'>({ kind: 'rooms', session, room: PLENARY }, (view) => (rooms = view));
    if (options.seat === 'shared') opened<'shared'>({ kind: 'shared', session, room }, (view) => (shared = view));
  };

  control.on('welcome', (now) => {
    clockAhead = now.now - Date.now();
    const moved =
      welcome === null ||
      welcome.session !== now.session ||
      welcome.room !== now.room ||
      welcome.person !== now.person ||
      welcome.hosts !== now.hosts;
    // Kept as it is while it says the same: screens hold on to it.
    if (!moved) return;
    welcome = now;
    for (const view of views.splice(0)) view.close();
    // Nothing of the room before is shown as if it were of this one.
    [floor, desk, hosts, shared, rooms] = [null, null, null, null, null];
    typing = new Map();
    // Another one for every room, so that what is open on screen is opened anew: the story of this room is another.
    openText = (...asked) => texts.open(...asked);
    openViews(now);
    changed();
  });
  control.on('connect', changed);
  control.on('disconnect', changed);

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      finish({ kind: 'connecting' }, { code: 'unavailable' });
    },
  };
};

const readTyping = (states: readonly unknown[], me: ParticipantId | null): ReadonlyMap<ParticipantId, SheetId> => {
  const typing = new Map<ParticipantId, SheetId>();
  for (const state of states as readonly Partial<TypingState>[]) {
    if (state.person !== undefined && state.typing !== undefined && state.person !== me) typing.set(state.person, state.typing);
  }
  return typing;
};

const sameEntries = <Key, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
