/** A day as printed: what it does not print is undefined. */
export interface PrintedDay {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** A run of days in a text: `25 February to 8 March 2019`. */
export interface PrintedDays {
  readonly days: readonly PrintedDay[];
  readonly words: string;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthWord = String.raw`(?:${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\b\.?`;
const oneDay = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?(${monthWord}))?(?:,? (\d{4})(?!\d))?`;
const joint = String.raw`\s*(?:,? and (?:from )?|to |until |[,–—─‑-]\s*(?:and )?)\s*`;
const run = new RegExp(String.raw`\b${oneDay}(?:${joint}${oneDay})*`, 'giu');
const slashed = String.raw`(\d{1,2})/(\d{1,2})/(\d{4})`;
const slashedRun = new RegExp(String.raw`\b${slashed}(?:\s*(?:to|and|[–—─-])\s*${slashed})*`, 'gu');

const toMonth = (word: string | undefined) => {
  const index = months.findIndex((name) => word !== undefined && name.startsWith(word.toLowerCase().slice(0, 3)));
  return index === -1 ? undefined : index + 1;
};

/** Days, each with the month and the year that stand behind it or behind a later day of the run. */
function spread(days: readonly PrintedDay[]): readonly PrintedDay[] {
  const filled: PrintedDay[] = [];
  for (const { day, month, year } of [...days].reverse()) {
    const next = filled[0];
    filled.unshift({ day, month: month ?? next?.month, year });
  }
  return filled;
}

/** Every run of days in a text that names at least one month, in order. */
export function listPrintedDays(text: string): readonly PrintedDays[] {
  const worded = [...text.matchAll(run)].map(({ 0: words, index }) => ({
    index,
    words: words.trim().replace(/\.$/u, ''),
    days: spread(
      [...words.matchAll(new RegExp(oneDay, 'giu'))].map(([, day, month, year]) => ({
        day: Number(day),
        month: toMonth(month),
        year: year === undefined ? undefined : Number(year),
      })),
    ),
  }));
  const numbered = [...text.matchAll(slashedRun)].map(({ 0: words, index }) => ({
    index,
    words,
    days: [...words.matchAll(new RegExp(slashed, 'gu'))].map(([, day, month, year]) => ({
      day: Number(day),
      month: Number(month),
      year: Number(year),
    })),
  }));
  return [...worded, ...numbered]
    .filter(({ days }) => days.every(({ month }) => month !== undefined))
    .sort((a, b) => a.index - b.index);
}

/** A day of the calendar, `2019-02-25`; undefined if there is no such day. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** Days from one to another. */
export const countDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
