import type { PageKind } from './files/pages-file.ts';
import { listWords, toSingular, toWordKey } from './text/words.ts';

/** How plainly a query asks for a page by name: 0 if it does not. */
export type Asked = 0 | 1 | 2 | 3 | 4;

/** A begun name counts once so much of it is typed. */
const enoughOfName = 0.6;

/** How much of a name has to be asked for: of a broad thing's a few words, of a subject's the first, of others' most. */
export type Breadth = 'broad' | 'by first words' | 'narrow';

/** How much of the name of a page is enough. */
export const toBreadth = (kind: PageKind): Breadth =>
  kind === 'theme' || kind === 'authority' ? 'broad' : kind === 'subject' ? 'by first words' : 'narrow';

/**
 * How plainly a query asks for what bears these names: 4 by a whole name; 3 by the beginning of a broad thing's, or by
 * words that it holds; 2 by first words, where these are enough; 1 by most of a name.
 */
export function judgeAsked(query: string, names: readonly string[], breadth: Breadth): Asked {
  const asked = toWordKey(query);
  if (asked.length < 3) return 0;
  const keys = names.map(toWordKey);
  if (keys.includes(asked)) return 4;
  const begun = keys.filter((key) => key.startsWith(asked));
  if (breadth === 'broad') {
    const words = listWords(query).map(toSingular);
    return begun.length > 0 || keys.some((key) => words.every((word) => key.split(' ').includes(word))) ? 3 : 0;
  }
  if (breadth === 'by first words' && begun.some((key) => key.startsWith(`${asked} `))) return 2;
  return begun.some((key) => asked.length >= key.length * enoughOfName) ? 1 : 0;
}

/** Most pages that stand above the findings because they were asked for. */
const maxAsked = 3;

/** What ordering needs to know of a result. */
export interface Ranked {
  readonly score: number;
  readonly asked: Asked;
  /** Whether a council, a trust or a journalist says it, and not inspectors. */
  readonly isByOthers: boolean;
  /** Key by which the visit's date sorts; undefined where there is none. */
  readonly date?: string | undefined;
}

const compareDates = (a: Ranked, b: Ranked): number => {
  const [first = '', second = ''] = [a.date, b.date];
  return first < second ? 1 : first > second ? -1 : 0;
};

/** Scores that differ by less say that two results answer alike. */
const likeness = 2;

/** Best first; of those that answer alike what inspectors found before what others said, and then the newest visit. */
const compareAnswers = (a: Ranked, b: Ranked): number =>
  Math.round(b.score / likeness) - Math.round(a.score / likeness) ||
  Number(a.isByOthers) - Number(b.isByOthers) ||
  b.score - a.score ||
  compareDates(a, b);

/**
 * Best first, and of those alike the newest visit; pages asked for by name above all else, the most plainly asked first.
 * Those of which only most of a name is asked stand there where nothing is asked for more plainly.
 *
 * Further ties stay in the order given.
 */
export function sortByRelevance<T extends Ranked>(results: readonly T[]): readonly T[] {
  const byScore = [...results].sort(compareAnswers);
  const plainest = Math.max(0, ...results.map(({ asked }) => asked));
  const above = byScore
    .filter(({ asked }) => asked > 1 || (asked === 1 && plainest === 1))
    .sort((a, b) => b.asked - a.asked)
    .slice(0, maxAsked);
  return [...above, ...byScore.filter((result) => !above.includes(result))];
}

/** Newest visit first; what has no date stands at the end, and all keeps its order of relevance within a day. */
export function sortByDate<T extends Ranked>(results: readonly T[]): readonly T[] {
  return [...sortByRelevance(results)].sort(compareDates);
}

/** Results of one source brought together behind the best of them; what has no source stands alone. */
export function groupBySource<T>(
  results: readonly T[],
  sourceOf: (result: T) => string | undefined,
): readonly (readonly T[])[] {
  const groups = new Map<string | T, T[]>();
  for (const result of results) {
    const key = sourceOf(result) ?? result;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups.values()];
}
