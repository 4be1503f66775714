import type { Dated } from '../schema/dates.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** First day that a partial date covers: `2018-01` gives `2018-01-01`. */
export function toFirstDay(partial: string): Day {
  const [year = '', month = '01', day = '01'] = partial.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day that a partial date covers: `2018-02` gives `2018-02-28`. */
export function toLastDay(partial: string): Day {
  const [year = '', month = '12', day] = partial.split('-');
  return `${year}-${month}-${day ?? twoDigits(daysInMonth(Number(year), Number(month)))}`;
}

/** The days between which something took place; both ends included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The span that a dated value allows.
 * @returns undefined if nothing at all bounds the date on one side.
 */
export function toSpan(dated: Dated): Span | undefined {
  const first = dated.from ?? dated.notBefore;
  const last = dated.to ?? dated.from ?? dated.notAfter;
  if (first === undefined || last === undefined) return undefined;
  return { first: toFirstDay(first), last: toLastDay(last) };
}

/** Days since 1970-01-01. */
export function toDayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** Key by which dated values sort: the earliest date known of them; unknown dates sort last. */
export function toSortKey(dated: Dated): string {
  return dated.from ?? dated.notBefore ?? dated.notAfter ?? '9999';
}

/** The same day a year later; the last of February in a leap year gives the 28th. */
export function toNextYear(day: Day): Day {
  const [year = '', month = '', inMonth = ''] = day.split('-');
  const next = Number(year) + 1;
  return `${next}-${month}-${twoDigits(Math.min(Number(inMonth), daysInMonth(next, Number(month))))}`;
}
