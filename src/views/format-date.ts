import type { Dated } from '../schema/dates.ts';
import type { Precision } from '../schema/vocabulary.ts';

type Style = 'long' | 'short';
type KnownPrecision = Exclude<Precision, 'unknown'>;

const options = (precision: KnownPrecision, style: Style): Intl.DateTimeFormatOptions => ({
  timeZone: 'UTC',
  year: 'numeric',
  ...(precision === 'year' ? {} : { month: style }),
  ...(precision === 'day' ? { day: 'numeric' } : {}),
});

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a precision and style, made once: making one costs more than using it. */
function getFormat(precision: KnownPrecision, style: Style): Intl.DateTimeFormat {
  const key = `${precision} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', options(precision, style));
  formats.set(key, format);
  return format;
}

const precisionOf = (partial: string): KnownPrecision =>
  partial.length === 4 ? 'year' : partial.length === 7 ? 'month' : 'day';

const toDate = (partial: string) =>
  new Date(`${partial}${'-01-01'.slice(partial.length === 4 ? 0 : partial.length === 7 ? 3 : 6)}T00:00:00Z`);

function writePartialDate(from: string, to: string, style: Style): string {
  const format = getFormat(precisionOf(from), style);
  return from === to
    ? format.format(toDate(from))
    : format.formatRange(toDate(from), toDate(to)).replace(/\s*–\s*/gu, '–');
}

const written = new Map<string, string>();

/**
 * A date or range for people: `8–9 June 2017`, `January 2018`, `2012`.
 *
 * Each is written once: a source's date stands with every finding, and was a quarter of what a comparison's view took.
 */
export function formatPartialDate(from: string, to: string = from, style: Style = 'long'): string {
  const key = `${from} ${to} ${style}`;
  const text = written.get(key) ?? writePartialDate(from, to, style);
  written.set(key, text);
  return text;
}

/** Two bounds: a year or month that ends them is meant to its end, one that begins them from its start. */
function formatBetween(notBefore: string, notAfter: string, style: Style): string {
  const first = formatPartialDate(notBefore, notBefore, style);
  const last = formatPartialDate(notAfter, notAfter, style);
  if (notAfter.startsWith(notBefore)) return `between the start of ${first} and ${last}`;
  const year = notBefore.slice(0, 4);
  const isOneYear = notAfter.startsWith(year) && notBefore.length > 4;
  const end = notAfter.length < notBefore.length ? `the end of ${last}` : last;
  return `between ${isOneYear ? first.replace(` ${year}`, '') : first} and ${end}`;
}

function formatBounds({ notBefore, notAfter }: Dated, style: Style): string {
  if (notBefore !== undefined && notAfter !== undefined) return formatBetween(notBefore, notAfter, style);
  if (notAfter !== undefined) {
    const last = formatPartialDate(notAfter, notAfter, style);
    return precisionOf(notAfter) === 'day' ? `by ${last}` : `by the end of ${last}`;
  }
  if (notBefore !== undefined) return `not before ${formatPartialDate(notBefore, notBefore, style)}`;
  return 'date unknown';
}

/**
 * A dated value for people, no more exact than it is known.
 *
 * An unknown date is given by its bounds; a date that rests on other evidence ends in "(inferred)".
 */
export function formatDated(dated: Dated, style: Style = 'long'): string {
  const text = dated.from === undefined ? formatBounds(dated, style) : formatPartialDate(dated.from, dated.to, style);
  return dated.inferred && dated.from !== undefined ? `${text} (inferred)` : text;
}

/** `2017-07-06` as `6 July 2017`. */
export const formatDay = (day: string): string => formatPartialDate(day);
