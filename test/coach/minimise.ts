export interface Task {
  readonly size: number;
  readonly steps: number;
  /** The cost at a point; writes the slope there. */
  readonly cost: (point: Float32Array, slope: Float32Array) => number;
}

/** Walks downhill from zero by L-BFGS: the last few steps tell how the slope bends. */
export const minimise = ({ size, steps, cost }: Task): Float32Array => {
  let [point, slope] = [new Float32Array(size), new Float32Array(size)];
  let height = cost(point, slope);
  const memory: Bend[] = [];
  for (let step = 0; step < steps; step += 1) {
    const way = downhill(slope, memory);
    const next = search({ point, slope, height, way, cost });
    if (next === null) break;
    const moved = minus(next.point, point);
    const turned = minus(next.slope, slope);
    const product = dot(moved, turned);
    if (product > TINY) memory.push({ moved, turned, product });
    if (memory.length > REMEMBERED) memory.shift();
    const gained = height - next.height;
    ({ point, slope, height } = next);
    if (gained < ENOUGH) break;
  }
  return point;
};

interface Bend {
  readonly moved: Float32Array;
  readonly turned: Float32Array;
  readonly product: number;
}

const downhill = (slope: Float32Array, memory: readonly Bend[]): Float32Array => {
  const way = slope.map((value) => -value);
  const shares = [...memory].reverse().map(({ moved, turned, product }) => {
    const share = dot(moved, way) / product;
    add(way, turned, -share);
    return share;
  });
  const last = memory.at(-1);
  const scale = last === undefined ? 1 / Math.sqrt(dot(slope, slope) + TINY) : last.product / dot(last.turned, last.turned);
  for (let at = 0; at < way.length; at += 1) way[at]! *= scale;
  memory.forEach(({ moved, turned, product }, at) => {
    add(way, moved, shares[memory.length - 1 - at]! - dot(turned, way) / product);
  });
  return way;
};

interface Place {
  readonly point: Float32Array<ArrayBuffer>;
  readonly slope: Float32Array<ArrayBuffer>;
  readonly height: number;
}

/** Halves the step until it leads down. */
const search = ({ point, slope, height, way, cost }: Place & { readonly way: Float32Array; readonly cost: Task['cost'] }): Place | null => {
  const steepness = dot(slope, way);
  for (let length = 1; length > 1e-6; length /= 2) {
    const next = point.slice();
    add(next, way, length);
    const nextSlope = new Float32Array(point.length);
    const nextHeight = cost(next, nextSlope);
    if (nextHeight <= height + 1e-4 * length * steepness) return { point: next, slope: nextSlope, height: nextHeight };
  }
  return null;
};

const dot = (one: Float32Array, other: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
};

const add = (to: Float32Array, what: Float32Array, times: number): void => {
  for (let at = 0; at < to.length; at += 1) to[at]! += times * what[at]!;
};

const minus = (one: Float32Array, other: Float32Array): Float32Array => one.map((value, at) => value - other[at]!);

const REMEMBERED = 8;
const TINY = 1e-12;
const ENOUGH = 1e-6;
