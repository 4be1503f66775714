/** SHIPS TO THE BROWSER. What was found, in a sentence. */
import { hasFilters } from './facets.ts';
import type { Answer, SearchResult } from './search-result.ts';
import type { SearchState } from './search-state.ts';

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

function countResults(results: readonly SearchResult[]): string {
  const findings = results.filter(({ finding }) => finding !== undefined).length;
  const pages = results.length - findings;
  return [findings > 0 || pages === 0 ? [count(findings, 'finding')] : [], pages > 0 ? [count(pages, 'page')] : []]
    .flat()
    .join(' and ');
}

/**
 * `12 findings and 2 pages for “missing children”, with the filters chosen.`
 * @param passing the results that pass the filters.
 */
export function formatAnswer(state: SearchState, { corrections }: Answer, passing: readonly SearchResult[]): string {
  if (state.query === '' && !hasFilters(state)) return '';
  const used = corrections.map((correction) => `“${correction.used}” in place of “${correction.typed}”`);
  const instead = used.length === 0 ? '' : ` Searched for ${used.join(', ')}, which nothing here holds.`;
  const asked = state.query === '' ? '' : ` for “${state.query}”`;
  const narrowed = hasFilters(state) ? ' with the filters chosen' : '';
  if (passing.length > 0) return `${countResults(passing)}${asked}${narrowed}.${instead}`;
  const advice = hasFilters(state)
    ? 'Remove a filter, or try other words.'
    : 'Try fewer or other words, or the lists below.';
  return `Nothing found${asked}${narrowed}. ${advice}${instead}`;
}
