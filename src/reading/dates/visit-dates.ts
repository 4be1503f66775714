import type { NamedBlock } from '../../prepare/block.ts';
import type { Opening } from '../opening.ts';
import { found } from '../stated.ts';
import type { Reading } from '../stated.ts';
import { countDays, listPrintedDays, toDay } from './day-words.ts';
import type { PrintedDay, PrintedDays } from './day-words.ts';

/** First and last day of a visit. */
export interface VisitDates {
  readonly from: string;
  readonly to: string;
  /** First and last day of each part, where it came in more than one. */
  readonly parts?: readonly (readonly [from: string, to: string])[];
}

/** A visit whose days lie further apart was not read rightly; the longest in two parts took fifteen weeks. */
const longestVisit = 120;
/** A letter follows its visit within weeks; a day of an earlier year was not meant where its letter came later. */
const longestWait = 120;

const twoParts = /(?:to|[–—-]).+and.+(?:to|[–—-])/u;
/** Days one by one: `15, 16 and 21 July`. */
const isList = (words: string) => words.includes(',') && !/\bto\b|[–—-]/u.test(words);
const label = /^.*?\b(?:inspection|visit) dates?\s*:?\s*/iu;

interface Dated {
  readonly days: readonly string[];
  readonly why: string | undefined;
}

/** Days whose years are printed, if only behind a later day; a day without a year of its own lies before the next. */
function dateByYear(days: readonly PrintedDay[]): Dated | undefined {
  const dated: string[] = [];
  let why: string | undefined;
  for (const { day, month = 0, year } of [...days].reverse()) {
    const [next] = dated;
    const nextYear = next === undefined ? undefined : Number(next.slice(0, 4));
    const own = year ?? nextYear;
    if (own === undefined) return undefined;
    const same = toDay(own, month, day);
    const isAfter = next !== undefined && year === undefined && month > Number(next.slice(5, 7));
    if (isAfter) why = 'The first day prints no year; it lies before the last day, so in the year before.';
    const date = isAfter ? toDay(own - 1, month, day) : same;
    if (date === undefined) return undefined;
    dated.unshift(date);
  }
  return { days: dated, why };
}

/** Days that print no year at all: the last such days before the letter's own date. */
function dateByLetter(days: readonly PrintedDay[], letter: string | undefined): Dated | undefined {
  if (letter === undefined) return undefined;
  const year = Number(letter.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const last = days.at(-1);
    const dated = last === undefined ? undefined : dateByYear([...days.slice(0, -1), { ...last, year: candidate }]);
    const end = dated?.days.at(-1);
    if (end === undefined || end > letter) continue;
    if (countDays(end, letter) > longestWait) return undefined;
    return {
      days: dated?.days ?? [],
      why: `The document prints no year; these days last came before its own date, ${letter}.`,
    };
  }
  return undefined;
}

/** The parts of a visit: two runs of days, or days listed one by one that leave some out; undefined for a visit in one. */
function listParts(days: readonly string[], words: string): VisitDates['parts'] {
  const [from = '', endOfFirst, startOfSecond, to] = days;
  if (endOfFirst === undefined || startOfSecond === undefined) return undefined;
  if (to !== undefined && twoParts.test(words))
    return [
      [from, endOfFirst],
      [startOfSecond, to],
    ];
  if (!isList(words)) return undefined;
  const parts: (readonly [string, string])[] = [];
  for (const day of days) {
    const last = parts.at(-1);
    if (last !== undefined && countDays(last[1], day) === 1) parts[parts.length - 1] = [last[0], day];
    else parts.push([day, day]);
  }
  return parts.length > 1 ? parts : undefined;
}

function readDays({ days, words }: PrintedDays, block: NamedBlock, letter: string | undefined): Reading<VisitDates> {
  const hasYear = days.some(({ year }) => year !== undefined);
  const dated = hasYear ? dateByYear(days) : dateByLetter(days, letter);
  const [from] = dated?.days ?? [];
  const to = dated?.days.at(-1);
  if (dated === undefined || from === undefined || to === undefined)
    return { why: hasYear ? `“${words}” is no date` : `“${words}” prints no year, and nothing tells it` };
  if (dated.days.some((day, index) => day < (dated.days[index - 1] ?? day)))
    return { why: `“${words}” runs backwards` };
  if (countDays(from, to) > longestVisit) return { why: `“${words}” is longer than a visit takes` };
  const parts = listParts(dated.days, words);
  return found({ from, to, ...(parts !== undefined && { parts }) }, words, block, dated.why);
}

/** The block that states a report's dates, and what stands behind their label. */
function findLabelled({ first }: Opening): readonly [NamedBlock, string] | undefined {
  const labelled = first.find(({ text }) => label.test(text));
  return labelled === undefined ? undefined : [labelled, labelled.text.replace(label, '')];
}

/**
 * First and last day of the visit.
 * @param letter the document's own date, by which days without a year are dated; marked as inferred.
 */
export function readVisitDates(opening: Opening, letter: string | undefined): Reading<VisitDates> {
  const labelled = opening.isLetter ? undefined : findLabelled(opening);
  const [block, text] = labelled ?? (opening.told === undefined ? [] : [opening.told, opening.told.text]);
  if (block === undefined || text === undefined) return { why: 'no block says when it took place' };
  const [first] = listPrintedDays(text);
  return first === undefined
    ? { why: `no date stands in “${text.slice(0, 60).trim()}”` }
    : readDays(first, block, letter);
}

/** Whether two readings tell of different days. */
export const isOtherDays = (a: VisitDates, b: VisitDates): boolean => a.from !== b.from || a.to !== b.to;
