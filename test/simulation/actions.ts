import { docName } from '../../shared/doc/names.ts';
import { PLENARY, type SessionId } from '../../shared/ids.ts';
import { deviceDeed, nextDeed } from './commands.ts';
import { attack } from './hostile.ts';
import { spotIn, spotOf } from './standing.ts';
import type { Weighted } from './random.ts';
import { whoSits, type Open, type Tab } from './tab.ts';
import { documentsOf, type World } from './world.ts';

/** What may happen next, and how often; each answers what it did, or `null` when there was nothing to do. */
export interface Scene {
  readonly world: World;
  /** Commits wait until it is false again. */
  held: boolean;
  readonly note: (what: string) => void;
}

export type Action = readonly [name: string, act: (scene: Scene) => string | null];

const anyTab = ({ world }: Scene): Tab => world.random.pick(world.tabs);
const connected = ({ world }: Scene): Tab | undefined => {
  const tabs = world.tabs.filter(({ isConnected }) => isConnected);
  return tabs.length === 0 ? undefined : world.random.pick(tabs);
};
const anyOpen = (scene: Scene, fits: (open: Open) => boolean): { readonly tab: Tab; readonly open: Open } | undefined => {
  const found = scene.world.tabs.flatMap((tab) => tab.documents.filter(fits).map((open) => ({ tab, open })));
  return found.length === 0 ? undefined : scene.world.random.pick(found);
};
const isText = ({ writer }: Open): boolean => writer !== null;

const act = (scene: Scene): string | null => {
  const tab = connected(scene);
  const { world } = scene;
  const standing = tab === undefined ? null : world.watch.now(tab.session);
  if (tab === undefined || standing === null || (tab.person === null && tab.seat !== 'shared')) return null;
  const { random, watch, word } = world;
  const spot = tab.person === null ? (spotIn(standing, tab.at.room) ?? spotIn(standing, PLENARY)) : spotOf(standing, tab.person);
  if (spot === undefined) return null;
  const occasion = { random, standing: spot, cards: watch.words.cards(tab.session), laid: watch.laid(tab.session, spot.id), word };
  const deed = tab.person === null ? deviceDeed(occasion) : nextDeed({ ...occasion, me: tab.person });
  if (deed === null) return null;
  tab.command({ id: world.newId(), ...deed });
  return `${tab.person ?? 'device'} ${deed.name} ${JSON.stringify(deed.payload)}`;
};

const edit = (scene: Scene): string | null => {
  const found = anyOpen(scene, ({ writer }) => writer?.mayTry() === true);
  return found?.open.writer?.edit() === true ? `${String(found.tab.person)} in ${found.open.copy.name}` : null;
};

const misbehave = (scene: Scene): string | null => {
  const { random, watch } = scene.world;
  // Who may write is let further in, and can do more harm.
  const writers = random.chance(0.6) ? anyOpen(scene, ({ copy }) => copy.asked && copy.synced) : undefined;
  const found = writers ?? anyOpen(scene, ({ copy }) => copy.line !== null);
  if (found === undefined) return null;
  const { copy } = found.open;
  attack({
    random,
    copy,
    me: found.tab.person ?? whoSits(found.tab.seat, found.tab.at.room),
    authors: watch.authors,
    letters: watch.letters,
  });
  return `${String(found.tab.person)} in ${copy.name}`;
};

/** Asks for what is somebody else's, of another session, or nothing at all. */
const pry = (scene: Scene): string | null => {
  const tab = connected(scene);
  if (tab === undefined) return null;
  const { random, tabs, sessions } = scene.world;
  const person = random.pick(tabs).person ?? ('nobody000000' as never);
  const session = random.pick(sessions).id;
  const room = random.pick([...(scene.world.watch.now(session)?.rooms.keys() ?? []), PLENARY]);
  const name = random.pick([
    docName({ kind: 'desk', session, room, person }),
    docName({ kind: 'hosts', session, room }),
    docName({ kind: 'floor', session, room }),
    docName({ kind: 'shared', session, room }),
    docName({ kind: 'case', session, room }),
    docName({ kind: 'harvest', session, room }),
    docName({ kind: 'rooms', session, room }),
    docName({ kind: 'leading', session, room }),
    docName({ kind: 'plan', session, room }),
    docName({ kind: 'letter', session, room, person }),
    docName({ kind: 'notes', session, room, phase: random.pick(['explore', 'choose', 'constructor']) as never }),
    docName({ kind: 'sheet', session, room, sheet: 'constructor' as never }),
    docName({ kind: 'case', session, room: '__proto__' as never }),
    'nothing',
  ]);
  tab.want(name);
  return `${String(tab.person)} wants ${name}`;
};

const returning = (scene: Scene): string | null => {
  const { world } = scene;
  const tab = anyTab(scene);
  if (!tab.isConnected) {
    const away =
      tab.seat === 'participant' && (tab.person === null || world.watch.now(tab.session)?.people.get(tab.person)?.here === false);
    void (away ? tab.comeIn(world.server, `Naam ${world.word()}`) : Promise.resolve()).then(() => tab.connect(world.server));
    return `${String(tab.person)} connects`;
  }
  for (const open of tab.documents) tab.reopen(open);
  return `${String(tab.person)} reopens`;
};

const changeDocuments = (scene: Scene): string | null => {
  const tab = anyTab(scene);
  const { random } = scene.world;
  if (tab.documents.length > 3 || (tab.documents.length > 0 && random.chance(0.3))) {
    const open = random.pick(tab.documents);
    tab.leave(open);
    return `${String(tab.person)} leaves ${open.copy.name}`;
  }
  const name = documentsOf(scene.world, tab);
  if (tab.documents.some(({ copy }) => copy.name === name)) return null;
  tab.want(name);
  return `${String(tab.person)} wants ${name}`;
};

const breakWire = (scene: Scene): string | null => {
  const found = anyOpen(scene, ({ copy }) => copy.line !== null);
  found?.open.copy.cut();
  return found === undefined ? null : `${String(found.tab.person)} ${found.open.copy.name}`;
};

const breakTab = (scene: Scene): string | null => {
  const tab = connected(scene);
  tab?.cut();
  return tab === undefined ? null : String(tab.person);
};

const lag = (scene: Scene): string | null => {
  const found = anyOpen(scene, ({ copy }) => copy.line !== null);
  if (found === undefined) return null;
  const { copy } = found.open;
  copy.slow = !copy.slow;
  return `${String(found.tab.person)} ${copy.name} ${copy.slow ? 'stops reading' : 'reads again'}`;
};

const type = (scene: Scene): string | null => {
  const tab = connected(scene);
  const { world } = scene;
  if (tab === undefined || tab.person === null) return null;
  const sheet = world.random.pick(['acting', 'client', null, 'constructor', 'knowledge']);
  world.server.hub.typing(tab.session, tab.at.room, tab.person, sheet as never);
  return `${tab.person} at ${String(sheet)}`;
};

const babble = (scene: Scene): string | null => {
  const tab = connected(scene);
  if (tab === undefined) return null;
  const [name, payload] = scene.world.random.pick(BABBLE);
  tab.command({ id: scene.world.newId(), name, payload });
  return `${String(tab.person)} ${name}`;
};

const erase = (scene: Scene): string | null => {
  const { random, server, sessions } = scene.world;
  const id: SessionId = random.pick(sessions).id;
  server.registry.erase(id).catch(() => undefined);
  return id;
};

const simple = (does: (scene: Scene) => void) => (scene: Scene) => {
  does(scene);
  return '';
};

export const ACTIONS: readonly Weighted<Action>[] = [
  [30, ['edit', edit]],
  [40, ['command', act]],
  [12, ['return', returning]],
  [6, ['ask', (scene) => (anyOpen(scene, ({ copy }) => copy.synced)?.open.copy.ask(), '')]],
  [4, ['point', (scene) => (anyOpen(scene, (open) => isText(open) && open.copy.synced)?.open.writer?.point(), '')]],
  [1.5, ['repeat', (scene) => (anyOpen(scene, ({ copy }) => copy.asked && copy.synced)?.open.writer?.repeat() === true ? '' : null)]],
  [3, ['documents', changeDocuments]],
  [2, ['break', breakWire]],
  [1.5, ['gone', breakTab]],
  [1, ['lag', lag]],
  [2, ['type', type]],
  [2.5, ['attack', misbehave]],
  [1, ['pry', pry]],
  [1, ['babble', babble]],
  [2, ['hold', simple((scene) => (scene.held = !scene.held))]],
  [1, ['slow reads', simple(({ world }) => (world.store.slowReads = !world.store.slowReads))]],
  [0.4, ['sweep', simple(({ world }) => void world.server.sweep().catch(() => undefined))]],
  [0.05, ['erase', erase]],
];

const BABBLE: readonly (readonly [string, unknown])[] = [
  ['__proto__', {}],
  ['constructor', {}],
  ['card.post', null],
  ['card.post', { kind: 'question', text: '', constructor: 1 }],
  ['card.edit', { card: '__proto__', text: 'x' }],
  ['phase.go', { to: 'nowhere' }],
  ['sheet.claim', { sheet: 'constructor' }],
  ['card.share', { card: 'nosuchcard0000' }],
  ['spotlight.set', { on: { kind: 'sheet', sheet: 'constructor' } }],
];
