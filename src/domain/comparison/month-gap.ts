import type { Dated } from '../../schema/dates.ts';
import { toSpan } from '../plain-date.ts';

/** Whole calendar months between two visits; `least` and `most` differ where a date is not known to the month. */
export interface MonthGap {
  readonly least: number;
  readonly most: number;
}

const toMonthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** First and last month in which a visit can have begun. */
function toStartMonths(dated: Dated): readonly [first: number, last: number] | undefined {
  const span = toSpan(dated.from === undefined ? dated : { ...dated, to: undefined });
  return span && [toMonthNumber(span.first), toMonthNumber(span.last)];
}

/**
 * Months from the beginning of one visit to the beginning of another, whichever came first.
 * @returns undefined if either date is unbounded.
 */
export function findMonthGap(a: Dated, b: Dated): MonthGap | undefined {
  const [first, second] = [toStartMonths(a), toStartMonths(b)];
  if (first === undefined || second === undefined) return undefined;
  const [earlier, later] = first[0] + first[1] <= second[0] + second[1] ? [first, second] : [second, first];
  return { least: Math.max(0, later[0] - earlier[1]), most: later[1] - earlier[0] };
}
