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

/** The lines of a page from one of its edges inwards, as far as running lines may reach: of a short page half. */
type Edge = (lines: readonly Line[]) => readonly Line[];
const head: Edge = (lines) => lines.slice(0, Math.min(deepest, Math.floor(lines.length / 2)));
const foot: Edge = (lines) => lines.slice(-Math.min(deepest, Math.ceil(lines.length / 2))).reverse();

/** Number of a page as a line prints it: its first or last word. */
function listEdgeNumbers({ text }: Line): readonly number[] {
  const [, first] = /^(\d{1,3})\s/u.exec(text) ?? [];
  const [, last] = /\s(\d{1,3})$/u.exec(text) ?? [];
  return [first, last].flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
}

/** Counts on how many pages each key stands at an edge. */
function countKeys(
  pages: readonly Page[],
  edge: Edge,
  toKeys: (line: Line) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    for (const key of new Set(edge(lines).flatMap(toKeys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether a line at an edge is a running one: its words stand at that edge of a third of the pages, or at that of two with a number
 * that counts the pages.
 */
function findRunning(pages: readonly Page[], edge: Edge): (line: Line) => boolean {
  const toNumbered = (line: Line) => listEdgeNumbers(line).map((number) => `${number - line.page} ${toKey(line)}`);
  const words = countKeys(pages, edge, (line) => [toKey(line)]);
  const numbered = countKeys(pages, edge, toNumbered);
  const least = Math.max(2, pages.length * 0.3);
  return (line) =>
    isPageNumber(line) ||
    (/\p{L}{2}/u.test(line.text) &&
      ((words.get(toKey(line)) ?? 0) >= least || toNumbered(line).some((key) => (numbered.get(key) ?? 0) > 1)));
}

/** How many lines at one edge of a page are running ones, the outermost first. */
function countRunning(fromEdge: readonly Line[], isRunning: (line: Line) => boolean): number {
  const end = fromEdge.findIndex((line) => !isRunning(line));
  return end === -1 ? fromEdge.length : end;
}

/**
 * Takes away running heads, running feet and the numbers of pages.
 *
 * Only lines at the edge of a page go, and only while each up to it is a running one, so that what a page says in its
 * midst stays even where another page says the same.
 */
export function removeRunningLines(pages: readonly Page[]): WithoutRunningLines {
  const isHead = findRunning(pages, head);
  const isFoot = findRunning(pages, foot);
  const removed: Line[] = [];
  const kept = pages.map(({ number, lines }) => {
    const start = countRunning(head(lines), isHead);
    const end = Math.max(start, lines.length - countRunning(foot(lines), isFoot));
    removed.push(...lines.slice(0, start), ...lines.slice(end));
    return { number, lines: lines.slice(start, end) };
  });
  return { pages: kept, removed };
}
