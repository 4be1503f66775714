/** SHIPS TO THE BROWSER. Which pages are offered by name as one types. */
import { judgeAsked, toBreadth } from './rank.ts';
import { isSlip, listNearWords } from './text/spelling.ts';
import { answersWord, isEmptyWord, listWords } from './text/words.ts';
import type { PageKind, PageRow } from './files/pages-file.ts';

/** What is offered, and first of what is meant as plainly. */
const offeredKinds: readonly PageKind[] = ['authority', 'theme', 'subject', 'term', 'visit', 'recommendations'];
const maxOffered = 6;

const holdsAll = (name: string, words: readonly string[]): boolean => {
  const held = listWords(name);
  return words.every((word) => held.some((other) => other.startsWith(word) || answersWord(other, word)));
};

const listTelling = (typed: string) => listWords(typed).filter((word) => !isEmptyWord(word));

/** Pages whose names hold every word typed: the plainest meant first, then those named so by their title, newest visit first. */
export function listOffers(typed: string, pages: readonly PageRow[]): readonly PageRow[] {
  const words = listTelling(typed);
  if (words.join('').length < 2) return [];
  return pages
    .filter(({ kind }) => offeredKinds.includes(kind))
    .map((row) => {
      const names = [row.title, ...(row.names ?? [])];
      return {
        row,
        isNamed: names.some((name) => holdsAll(name, words)),
        isTitled: holdsAll(row.title, words),
        asked: judgeAsked(typed, names, toBreadth(row.kind)),
        rank: offeredKinds.indexOf(row.kind),
      };
    })
    .filter(({ isNamed }) => isNamed)
    .sort(
      (a, b) =>
        b.asked - a.asked ||
        Number(b.isTitled) - Number(a.isTitled) ||
        a.rank - b.rank ||
        compareCodes(b.row.date, a.row.date),
    )
    .slice(0, maxOffered)
    .map(({ row }) => row);
}

/** Pages whose names hold the words for which those typed may be slips; for what is typed that names none. */
export function listNearOffers(typed: string, pages: readonly PageRow[]): readonly PageRow[] {
  const named = pages.filter(({ kind }) => offeredKinds.includes(kind));
  const known = [...new Set(named.flatMap(({ title, names = [] }) => [title, ...names].flatMap(listWords)))];
  const words = listTelling(typed);
  const meant = words.map((word) => listNearWords(word, known).find((other) => isSlip(word, other)) ?? word);
  return meant.join(' ') === words.join(' ') ? [] : listOffers(meant.join(' '), named);
}

const compareCodes = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** The other name by which a page was found, where its title does not show why. */
export function findOtherName(typed: string, { title, names = [] }: PageRow): string | undefined {
  const words = listWords(typed);
  const holds = (name: string) => words.every((word) => listWords(name).some((other) => other.startsWith(word)));
  return holds(title) ? undefined : names.find(holds);
}

/** How many pages are offered for what is typed, in words; none while too little is typed to offer any. */
export function formatOfferCount(typed: string, count: number, isNear = false): string {
  if (typed.trim().length < 2) return '';
  if (count === 0) return 'No page of that name. Enter searches all findings.';
  const offered = count === 1 ? '1 page offered.' : `${count} pages offered.`;
  return isNear ? `No page of that name. ${offered.replace('offered', 'of a like name offered')}` : offered;
}
