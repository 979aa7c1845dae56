import type { CardId } from '../../shared/ids.ts';
import type { LinkEnd } from '../../shared/model/links.ts';
import type { FloorView } from '../../shared/session/views.ts';
import type { Copy } from './copy.ts';
import type { Laid } from './laid.ts';

/** What is wrong with what lies on somebody's copy of a floor, beside the words: sentences. */
export const misplacedOn = ({ doc, name }: Copy, laid: Laid): readonly string[] => {
  const floor = Object.fromEntries(TABLES.map((table) => [table, doc.getMap(table).toJSON()])) as unknown as Pick<
    FloorView,
    (typeof TABLES)[number]
  >;
  return [...faces(floor, laid), ...groups(floor, laid), ...lines(floor, laid), ...spotlight(floor)].map((what) => `${name} ${what}`);
};

type Floor = Pick<FloorView, (typeof TABLES)[number]>;

/** At most three of each kind, in order of coming, and whether there are more. */
const faces = ({ cards }: Floor, { reactions }: Laid): readonly string[] =>
  Object.entries(cards).flatMap(([id, { reactions: shown }]) => {
    const given = [...(reactions.get(id as CardId) ?? [])];
    const kinds = new Set([...given.map(([, reaction]) => reaction), ...Object.keys(shown)]);
    const wrong = [...kinds].some((kind) => {
      const people = given.filter(([, reaction]) => reaction === kind).map(([person]) => person);
      const seen = shown[kind as keyof typeof shown];
      const expected = people.length === 0 ? undefined : { people: people.slice(0, 3), more: people.length > 3 };
      return JSON.stringify(seen && { people: seen.people, more: seen.more }) !== JSON.stringify(expected);
    });
    return wrong ? [`shows other faces at ${id} than there are`] : [];
  });

/** A card lies in one group at most, and is on the floor. */
const groups = ({ cards, groups: shown }: Floor, { groups: laid }: Laid): readonly string[] => {
  const inGroups = Object.values(shown).flatMap((group) => group.cards);
  const same = Object.keys(shown).length === laid.size && [...laid].every(([id, of]) => shown[id]?.cards.join() === of.join());
  return [
    ...(new Set(inGroups).size === inGroups.length ? [] : ['has a card in two groups']),
    ...(inGroups.every((card) => card in cards) ? [] : ['has a card in a group that nobody sees']),
    ...(same ? [] : ['has other groups than were made']),
  ];
};

/** Both ends are seen, and every line of which that is so. */
const lines = ({ cards, groups: shown, links, room }: Floor, { links: drawn }: Laid): readonly string[] => {
  const points = room.clip?.points.length ?? 0;
  const isSeen = (end: LinkEnd): boolean =>
    end.kind === 'card' ? end.card in cards : end.kind === 'group' ? end.group in shown : end.point < points;
  const pairs = Object.values(links).map(({ kind, from, to }) => [kind, ...[JSON.stringify(from), JSON.stringify(to)].sort()].join());
  const expected = [...drawn].filter(([, { from, to }]) => isSeen(from) && isSeen(to)).map(([id]) => id);
  return [
    ...(Object.values(links).every(({ from, to }) => isSeen(from) && isSeen(to)) ? [] : ['has a line to something unseen']),
    ...(expected.every((id) => id in links) ? [] : ['lacks a line']),
    ...(new Set(pairs).size === pairs.length ? [] : ['has two lines of a kind between the same two']),
  ];
};

const spotlight = ({ cards, sheets, room }: Floor): readonly string[] => {
  const { spotlight: on } = room;
  if (on === null || (on.kind === 'card' ? on.card in cards : on.sheet in sheets)) return [];
  return ['has something in the middle that is not there'];
};

const TABLES = ['cards', 'sheets', 'groups', 'links', 'room'] as const;
