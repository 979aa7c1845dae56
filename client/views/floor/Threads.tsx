import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorThread } from '../../models/floorLaid.ts';
import './laid.css';

/** Tensions as quiet threads that lie under the papers, from one to the other. */
export const Threads = ({ threads }: { readonly threads: readonly FloorThread[] }) => {
  const { t } = useTranslation('laying');
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  useLayoutEffect(() => {
    const element = svg.current;
    const stage = element?.parentElement;
    if (element == null || stage == null) return;
    const draw = (): void => setDrawn((before) => same(before, drawnIn(stage, element, threads)));
    draw();
    const watching = new ResizeObserver(draw);
    watching.observe(stage);
    let here = true;
    void document.fonts.ready.then(() => requestAnimationFrame(() => here && draw()));
    return () => {
      here = false;
      watching.disconnect();
    };
  });
  if (threads.length === 0) return null;
  return (
    <svg ref={svg} className="fl-threads" role="img" aria-label={t('line.threads', { count: threads.length })}>
      {drawn.map(({ id, path, ends }) => (
        <g key={id}>
          <path d={path} />
          {ends.map(({ x, y }) => (
            <circle key={`${String(x)} ${String(y)}`} cx={x} cy={y} r="7" />
          ))}
        </g>
      ))}
    </svg>
  );
};

interface Place {
  readonly x: number;
  readonly y: number;
}
interface Drawn {
  readonly id: string;
  readonly path: string;
  readonly ends: readonly [Place, Place];
}

const drawnIn = (stage: Element, svg: Element, threads: readonly FloorThread[]): readonly Drawn[] => {
  const origin = svg.getBoundingClientRect();
  const boxOf = (key: string): DOMRect | undefined =>
    [...stage.querySelectorAll<HTMLElement>('[data-end]')].find((element) => element.dataset['end'] === key)?.getBoundingClientRect();
  return threads.flatMap(({ id, from, to }) => {
    const [one, other] = [boxOf(from), boxOf(to)];
    if (one === undefined || other === undefined) return [];
    const ends = [edge(one, middle(other)), edge(other, middle(one))] as const;
    const [a, b] = ends.map(({ x, y }) => ({ x: Math.round(x - origin.x), y: Math.round(y - origin.y) })) as [Place, Place];
    // A thread on a floor is never pulled quite straight.
    const sag = Math.min(60, Math.hypot(b.x - a.x, b.y - a.y) / 4);
    const bend = { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2 + sag) };
    return [{ id, path: `M${String(a.x)} ${String(a.y)}Q${String(bend.x)} ${String(bend.y)} ${String(b.x)} ${String(b.y)}`, ends: [a, b] }];
  });
};

/** Where the way from the middle of a paper to somewhere else leaves that paper. */
const edge = (box: DOMRect, towards: Place): Place => {
  const from = middle(box);
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const share = Math.min(dx === 0 ? 1 : box.width / 2 / Math.abs(dx), dy === 0 ? 1 : box.height / 2 / Math.abs(dy), 1);
  return { x: from.x + dx * share, y: from.y + dy * share };
};

const middle = (box: DOMRect): Place => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** The same drawing again is no reason to draw. */
const same = (before: readonly Drawn[], after: readonly Drawn[]): readonly Drawn[] =>
  before.length === after.length && before.every((one, at) => one.path === after[at]?.path && one.id === after[at]?.id) ? before : after;
