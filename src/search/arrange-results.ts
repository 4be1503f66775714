/** SHIPS TO THE BROWSER. */
import { putOwnPraiseBehind } from './own-praise.ts';
import { groupBySource, sortByDate, sortByRelevance } from './rank.ts';
import type { SearchResult } from './search-result.ts';
import type { SearchState } from './search-state.ts';

/** Results in the order asked for, each by itself or all of one source together behind the first of them. */
export function arrangeResults(
  results: readonly SearchResult[],
  { sort, isFolded }: Pick<SearchState, 'sort' | 'isFolded'>,
): readonly (readonly SearchResult[])[] {
  const ordered = sort === 'date' ? sortByDate(results) : putOwnPraiseBehind(sortByRelevance(results));
  return isFolded ? groupBySource(ordered, ({ finding }) => finding?.sourceId) : ordered.map((result) => [result]);
}
