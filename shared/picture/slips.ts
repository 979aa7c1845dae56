import type { Asked, Harvest, HarvestedQuestion } from '../harvest/harvest.ts';
import type { LaidThing } from '../harvest/laid.ts';
import { layingWordsFor } from '../harvest/laid-outline.ts';
import { wordsFor } from '../harvest/words.ts';
import { framed, lettering, moved, paper, stack, type Block } from './block.ts';
import type { Look } from './look.ts';
import { element } from './xml.ts';

export interface SlipRoom {
  readonly width: number;
  readonly look: Look;
  /** The colour of its perspective; absent: of none. */
  readonly hue?: string;
}

/** Somebody’s words on a slip, verbatim, with quiet notes under them. */
const slip = (text: string, notes: readonly (string | null)[], { width, look, hue }: SlipRoom): Block => {
  const inner = width - 2 * PAD;
  const small = notes.filter((note) => note !== null && note !== '').join(' · ');
  const content = stack(
    [
      lettering(text, { size: 20, colour: look.ink, width: inner, voice: 'words' }),
      ...(small === '' ? [] : [lettering(small, { size: 15, colour: look.inkSoft, width: inner, voice: 'picture' })]),
    ],
    4,
  );
  const ground = (box: Parameters<typeof paper>[0]) => [
    ...paper(box, { paper: look.paperBright, edge: look.paperEdge, shade: look.shade }),
    ...(hue === undefined
      ? []
      : [element('rect', { x: box.x, y: box.y + 6, width: 4, height: box.height - 12, rx: 2, fill: hue, stroke: 'none' })]),
  ];
  return framed(content, PAD, ground, width);
};

/** A question, and under it the questions on it. */
export const questionSlips = (question: HarvestedQuestion, found: Harvest, room: SlipRoom): Block => {
  const words = wordsFor(found.lang);
  const one = (asked: Asked, relation: string | null, at: SlipRoom): Block =>
    slip(
      asked.text,
      [
        asked.room,
        relation,
        asked.mark === 'open' ? null : words.marks[asked.mark],
        asked.assumption ? words.assumption : null,
        asked.answer === null ? null : `${words.answer}: ${asked.answer}`,
      ],
      at,
    );
  const inward = { ...room, width: room.width - FOLLOWS };
  return stack(
    [
      one(question, null, room),
      ...question.followUps.map((follow) =>
        moved(one(follow, follow.from === null ? words.followUp : `${words.followUp} ${words.from} ${follow.from}`, inward), FOLLOWS),
      ),
    ],
    8,
  );
};

/** What lies on the floor beside the sheets, each part under its heading; differences first. */
export const looseParts = (found: Harvest, room: SlipRoom): readonly Block[] => {
  const words = wordsFor(found.lang);
  const laying = layingWordsFor(found.lang);
  const inner = { ...room, width: room.width - 2 * PAD };
  const said = ({ text, room: from }: { readonly text: string; readonly room: string | null }, at = room) => slip(text, [from], at);
  const part = (title: string, slips: readonly Block[]): readonly Block[] =>
    slips.length === 0
      ? []
      : [stack([lettering(title, { size: 22, colour: room.look.accent, width: room.width, voice: 'picture', bold: true }), ...slips], 10)];
  return [
    ...found.tensions.flatMap(({ between: [one, other] }) =>
      part(laying.harvest.tensions, [
        thing(one, room),
        lettering(laying.line.tension, { size: 16, colour: room.look.inkSoft, width: room.width, voice: 'picture', italic: true }),
        thing(other, room),
      ]),
    ),
    ...found.groups.map(({ name, cards }) =>
      pile(
        name === '' ? laying.group.unnamed : name,
        cards.map(({ text, room: from, assumption }) => slip(text, [from, assumption ? words.assumption : null], inner)),
        room,
      ),
    ),
    ...part(
      words.factors,
      found.factors.map((one) => said(one)),
    ),
    ...part(
      words.insights,
      found.insights.map((one) => said(one)),
    ),
    ...part(
      words.strengths,
      found.strengths.flatMap(({ words: heard }) => heard.map((one) => said(one))),
    ),
    ...part(
      words.intentions,
      found.intentions.map((one) => said(one)),
    ),
  ];
};

const thing = ({ name, words }: LaidThing, room: SlipRoom): Block =>
  slip([...(name === '' ? [] : [name]), ...words.map(({ text }) => text)].join('\n'), [], room);

/** Cards that people laid together, on one ground under the name they gave it. */
const pile = (name: string, slips: readonly Block[], { width, look }: SlipRoom): Block => {
  const heading = lettering(name, { size: 22, colour: look.ink, width: width - 2 * PAD, voice: 'words', bold: true });
  const ground = ({ x, y, width: w, height }: Parameters<typeof paper>[0]) => [
    element('rect', { x, y, width: w, height, rx: 18, fill: look.paperTint, stroke: look.paperEdge, 'stroke-width': 2 }),
  ];
  return framed(stack([heading, ...slips], 10), PAD, ground, width);
};

const PAD = 16;
const FOLLOWS = 28;
