import { keyOf, type LinkEnd, type LinkKind, type TensionWords } from '../../../shared/model/links.ts';
import type { GroupModel, LayingModel, LineModel } from '../../models/laying.ts';

/** A step of putting something back. `undefined`: what it waits for is not on the floor yet. */
export type Step = (model: LayingModel) => Promise<unknown> | undefined;

/** Lays the cards together again, then gives the heap its name and its lines back: it is a new group, so they wait until it is seen. */
export const groupSteps = ({ name, cards }: GroupModel, lines: readonly LineModel[]): readonly Step[] => {
  const [first, ...others] = cards;
  if (first === undefined) return [];
  const anew = (model: LayingModel): LinkEnd | null => {
    const group = model.groupOf(first);
    return group === null ? null : { kind: 'group', group: group.id };
  };
  return [
    ...others.map(
      (card): Step =>
        (model) =>
          model.put(card, { kind: 'card', card: first })?.() ?? Promise.resolve(),
    ),
    ...(name === '' ? [] : [((model) => model.groupOf(first)?.rename?.(name)) satisfies Step]),
    ...lines.flatMap((line) => {
      const other = line.first ? line.to : line.from;
      return lineSteps(line, (model) => {
        const group = anew(model);
        return group === null ? null : line.first ? [group, other] : [other, group];
      });
    }),
  ];
};

/** Draws a line again, with what was told about it. */
export const lineSteps = (
  { kind, from, to, told }: Pick<LineModel, 'kind' | 'from' | 'to' | 'told'>,
  between: (model: LayingModel) => readonly [LinkEnd, LinkEnd] | null = () => [from, to],
): readonly Step[] => [
  (model) => {
    const ends = between(model);
    return ends === null ? undefined : (draw(model, kind, ends) ?? Promise.resolve());
  },
  ...(isTold(told)
    ? [
        ((model) => {
          const ends = between(model);
          const line = ends === null ? undefined : lineBetween(model, kind, ends);
          return line?.tell?.(told);
        }) satisfies Step,
      ]
    : []),
];

const draw = (model: LayingModel, kind: LinkKind, [from, to]: readonly [LinkEnd, LinkEnd]) =>
  model
    .at(from)
    ?.draw?.(kind)
    .find((choice) => choice.key === keyOf(to))
    ?.choose();

const lineBetween = (model: LayingModel, kind: LinkKind, [from, to]: readonly [LinkEnd, LinkEnd]): LineModel | undefined =>
  model.at(from)?.lines.find((line) => line.kind === kind && [line.from, line.to].some((end) => keyOf(end) === keyOf(to)));

export const isTold = (told: TensionWords): boolean => Object.values(told).some((words: string) => words !== '');
