import type { JoinCode, ParticipantId, SheetId } from '../../shared/ids.ts';
import type { Seat, TypingState, Welcome } from '../../shared/protocol/control.ts';
import type { DeskView, FloorView, HostsView, SharedView } from '../../shared/session/views.ts';
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
  });

  const saving = (): Saving => {
    if (!control.connected) return 'offline';
    return commands.waiting() > 0 || !texts.allStored() ? 'saving' : 'saved';
  };
  const fixed: Pick<LiveSession, 'act' | 'setTyping' | 'serverNow' | 'openText'> = {
    act: commands.act,
    setTyping: (sheet) => {
      if (control.connected) control.volatile.emit('presence', { typing: sheet });
    },
    serverNow: () => Date.now() + clockAhead,
    openText: texts.open,
  };
  const assemble = (): SessionConnection => {
    const own = { participant: desk !== null, facilitator: desk !== null && hosts !== null, display: true, shared: shared !== null };
    if (!own[options.seat] || welcome === null || floor === null) return { kind: 'connecting' };
    return { kind: 'live', live: { welcome, floor, desk, hosts, shared, typing, saving: saving(), ...fixed } };
  };

  const openViews = ({ session, room, person }: Welcome) => {
    const base = { DocSocket };
    const onAwareness = (states: readonly unknown[]) => {
      const now = readTyping(states, person);
      if (sameEntries(typing, now)) return;
      typing = now;
      changed();
    };
    views.push(
      openView({
        ...base,
        doc: { kind: 'floor', session, room },
        onView: (view) => {
          floor = view;
          changed();
        },
        onAwareness,
      }),
    );
    if (person !== null)
      views.push(
        openView({
          ...base,
          doc: { kind: 'desk', session, room, person },
          onView: (view) => {
            desk = view;
            changed();
          },
        }),
      );
    if (options.seat === 'facilitator')
      views.push(
        openView({
          ...base,
          doc: { kind: 'hosts', session, room },
          onView: (view) => {
            hosts = view;
            changed();
          },
        }),
      );
    if (options.seat === 'shared')
      views.push(
        openView({
          ...base,
          doc: { kind: 'shared', session, room },
          onView: (view) => {
            shared = view;
            changed();
          },
        }),
      );
  };

  control.on('welcome', (now) => {
    clockAhead = now.now - Date.now();
    const moved = welcome === null || welcome.session !== now.session || welcome.room !== now.room || welcome.person !== now.person;
    // Kept as it is while it says the same: screens hold on to it.
    if (!moved) return;
    welcome = now;
    for (const view of views.splice(0)) view.close();
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
