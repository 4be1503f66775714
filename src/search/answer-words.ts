/** SHIPS TO THE BROWSER. What was found, in sentences. */
import { hasFilters } from './facets.ts';
import type { Answer, SearchResult } from './search-result.ts';
import type { SearchState } from './search-state.ts';

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

const quote = (words: readonly string[]) =>
  words.map((word) => (word.startsWith('"') ? word : `“${word}”`)).join(' and ');

function countResults(results: readonly SearchResult[]): string {
  const findings = results.filter(({ finding }) => finding !== undefined).length;
  const pages = results.length - findings;
  return [findings > 0 || pages === 0 ? [count(findings, 'finding')] : [], pages > 0 ? [count(pages, 'page')] : []]
    .flat()
    .join(' and ');
}

/** Says above results what words of the query they lack: `Without “rating”`. */
export const formatWithout = (without: readonly string[]): string => `Without ${quote(without)}`;

/** What was found that lacks some words of the query, by the words that it lacks. */
function formatPartial(partial: readonly SearchResult[]): string {
  const lacks = [...new Set(partial.map(({ without }) => formatWithout(without).toLowerCase()))];
  return lacks
    .map(
      (lack) =>
        `${countResults(partial.filter(({ without }) => formatWithout(without).toLowerCase() === lack))} ${lack}`,
    )
    .join('; ');
}

/**
 * `12 findings and 2 pages for “missing children”, with the filters chosen.`
 * @param passing the results that pass the filters.
 */
export function formatAnswer(state: SearchState, { corrections }: Answer, passing: readonly SearchResult[]): string {
  if (state.query === '' && !hasFilters(state)) return '';
  const used = corrections.done.map((correction) => `“${correction.used}” in place of “${correction.typed}”`);
  const instead = used.length === 0 ? '' : ` Searched for ${used.join(', ')}, which nothing here holds.`;
  const asked = state.query === '' ? '' : ` for “${state.query}”`;
  const narrowed = hasFilters(state) ? ' with the filters chosen' : '';
  const partial = passing.filter(({ without }) => without.length > 0);
  const full = passing.filter(({ without }) => without.length === 0);
  const lacking =
    partial.length === 0 ? '' : ` ${full.length === 0 ? 'There are' : 'Besides,'} ${formatPartial(partial)}.`;
  if (full.length > 0) return `${countResults(full)}${asked}${narrowed}.${lacking}${instead}`;
  if (partial.length > 0) return `Nothing here answers all of “${state.query}”${narrowed}.${lacking}${instead}`;
  const advice = hasFilters(state)
    ? 'Remove a filter, or try other words.'
    : 'Try fewer or other words, or the lists below.';
  return `Nothing found${asked}${narrowed}. ${advice}${instead}`;
}
