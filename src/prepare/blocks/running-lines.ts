import type { Line, Page } from '../line.ts';

/** A source's pages without what is printed on each of them, and the lines that were taken away. */
export interface WithoutRunningLines {
  readonly pages: readonly Page[];
  readonly removed: readonly Line[];
}

// How many lines from the edge of a page a running head or foot may be high.
const deepest = 5;

/** A line without its numbers, which may change from page to page. */
const toKey = ({ text }: Line) =>
  text
    .replace(/\d+/gu, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();

/** A number of a page, alone on its line: `3`, `Page 3 of 12`, `- 3 -`. */
const isPageNumber = ({ text }: Line) =>
  /^(?:page\s*)?[-–|\s]*\d{1,3}[-–|\s]*(?:(?:of|\/)\s*\d{1,3})?$/iu.test(text.trim());

const edges = (lines: readonly Line[]): readonly Line[] =>
  lines.length <= deepest * 2 ? lines : [...lines.slice(0, deepest), ...lines.slice(-deepest)];

/** Number of a page as a line prints it: its first or last word. */
function listEdgeNumbers({ text }: Line): readonly number[] {
  const [, first] = /^(\d{1,3})\s/u.exec(text) ?? [];
  const [, last] = /\s(\d{1,3})$/u.exec(text) ?? [];
  return [first, last].flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
}

/** Counts on how many pages each key stands at an edge. */
function countKeys(pages: readonly Page[], toKeys: (line: Line) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    for (const key of new Set(edges(lines).flatMap(toKeys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether a line is a running one: its words stand at the edge of a third of the pages, or at that of two with a number
 * that counts the pages.
 */
function findRunning(pages: readonly Page[]): (line: Line) => boolean {
  const toNumbered = (line: Line) => listEdgeNumbers(line).map((number) => `${number - line.page} ${toKey(line)}`);
  const words = countKeys(pages, (line) => [toKey(line)]);
  const numbered = countKeys(pages, toNumbered);
  const least = Math.max(2, pages.length * 0.3);
  return (line) =>
    isPageNumber(line) ||
    (/\p{L}{2}/u.test(line.text) &&
      ((words.get(toKey(line)) ?? 0) >= least || toNumbered(line).some((key) => (numbered.get(key) ?? 0) > 1)));
}

/** How many lines at one edge of a page are running ones, the outermost first. */
function countRunning(fromEdge: readonly Line[], isRunning: (line: Line) => boolean): number {
  const reach = fromEdge.slice(0, deepest);
  const end = reach.findIndex((line) => !isRunning(line));
  return end === -1 ? reach.length : end;
}

/**
 * Takes away running heads, running feet and the numbers of pages.
 *
 * Only lines at the edge of a page go, and only while each up to it is a running one, so that what a page says in its
 * midst stays even where another page says the same.
 */
export function removeRunningLines(pages: readonly Page[]): WithoutRunningLines {
  const isRunning = findRunning(pages);
  const removed: Line[] = [];
  const kept = pages.map(({ number, lines }) => {
    const start = countRunning(lines, isRunning);
    const end = Math.max(start, lines.length - countRunning([...lines].reverse(), isRunning));
    removed.push(...lines.slice(0, start), ...lines.slice(end));
    return { number, lines: lines.slice(start, end) };
  });
  return { pages: kept, removed };
}
