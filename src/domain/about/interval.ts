/** Bounds of a share, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The point of the normal distribution that leaves 2.5% above it. */
const z95 = 1.959963984540054;

/**
 * The Wilson interval at 95% of a share seen in a random sample: it holds at 0 and at all, and for few.
 * @param count of how many it is true; at most `of`.
 * @param of how many were drawn, at least 1.
 */
export function findWilsonInterval(count: number, of: number): Interval {
  const share = count / of;
  const square = z95 ** 2;
  const scale = 1 + square / of;
  const centre = (share + square / (2 * of)) / scale;
  const half = (z95 / scale) * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
  return { low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}
