import type { Line, Page } from '../line.ts';
import { estimateWidth } from '../read/text-reader.ts';
import { firstWord } from './line-marks.ts';

/** What is usual in a source, to tell what is not. */
export interface Measures {
  /** From one line of a paragraph to the next. */
  readonly leading: number;
  /** Where lines of text break. */
  readonly rightMargin: number;
  /** Height of the letters of running text; undefined where the source does not tell. */
  readonly bodySize: number | undefined;
}

/** The value that carries most weight; of equals the smaller. */
function findMode(weighted: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)[0]?.[0];
}

const toHalf = (value: number) => Math.round(value * 2) / 2;

/** Measures a source's usual leading, margin and size of letters. */
export function measure(pages: readonly Page[]): Measures {
  const lines = pages.flatMap((page) => page.lines);
  const bodySize = findMode(
    lines.flatMap(({ size, text }) => (size === undefined ? [] : [[toHalf(size), text.length] as const])),
  );
  const isBody = ({ size }: Line) => bodySize === undefined || size === undefined || Math.abs(size - bodySize) < 0.6;
  const steps = pages.flatMap(({ lines: onPage }) =>
    onPage.flatMap((line, index) => {
      const before = onPage[index - 1];
      if (before === undefined || !isBody(line) || !isBody(before)) return [];
      return [[toHalf(line.top - before.top), 1] as const];
    }),
  );
  const ends = lines
    .filter((line) => isBody(line) && line.text.length > 50)
    .map(({ right }) => right)
    .sort((a, b) => a - b);
  return {
    leading: findMode(steps.filter(([step]) => step > 0)) ?? (bodySize ?? 1) * 1.2,
    rightMargin: ends[Math.floor(ends.length * (bodySize === undefined ? 0.9 : 0.97))] ?? Infinity,
    bodySize,
  };
}

/** How wide the first word of a line is, in the unit of its reader. */
function measureFirstWord({ text, left, right }: Line): number {
  const whole = estimateWidth(text);
  return whole === 0 ? 0 : (estimateWidth(firstWord(text)) / whole) * (right - left);
}

/**
 * Room that a line left where the next line's first word would have stood, as a share of the margin.
 * Below zero the line is full: the word had to go to the next line.
 */
export function findRoom(line: Line, next: Line, { rightMargin, bodySize }: Measures): number {
  const space = (bodySize ?? 2) * 0.3;
  return (rightMargin - line.right - space - measureFirstWord(next)) / rightMargin;
}

/** Whether more than the usual leading stands between two lines of a page. */
export function hasGap(before: Line, line: Line, { leading }: Measures): boolean {
  const usual = Math.max(leading, Math.min(before.size ?? 0, line.size ?? 0) * 1.22);
  return line.top - before.top > usual * 1.3;
}
