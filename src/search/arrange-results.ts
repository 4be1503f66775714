/** SHIPS TO THE BROWSER. */
import { putOwnPraiseBehind } from './own-praise.ts';
import { groupBySource, sortByDate, sortByRelevance } from './rank.ts';
import type { SearchResult } from './search-result.ts';
import type { SearchState } from './search-state.ts';

/** Results that lack the same words of the query, in order, each by itself or with others of its source. */
export interface Section {
  /** None for full answers. */
  readonly without: readonly string[];
  readonly groups: readonly (readonly SearchResult[])[];
}

/** Full answers, then what lacks words; in each the order asked for, and on demand all of one source behind its first. */
export function arrangeResults(
  results: readonly SearchResult[],
  { sort, isFolded }: Pick<SearchState, 'sort' | 'isFolded'>,
): readonly Section[] {
  const sections = new Map<string, SearchResult[]>();
  for (const result of results) {
    const name = result.without.join(' ');
    const section = sections.get(name) ?? [];
    sections.set(name, section);
    section.push(result);
  }
  const order = (section: readonly SearchResult[]) =>
    sort === 'date' ? sortByDate(section) : putOwnPraiseBehind(sortByRelevance(section));
  return [...sections.values()].map((section) => {
    const ordered = order(section);
    return {
      without: section[0]?.without ?? [],
      groups: isFolded ? groupBySource(ordered, ({ finding }) => finding?.sourceId) : ordered.map((result) => [result]),
    };
  });
}
