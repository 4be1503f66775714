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

/** Most kinds of what is lacking that are told apart. */
const maxTold = 2;

/** What was found that lacks some words of the query: the first by the words that it lacks, the rest by its number. */
function formatPartial(partial: readonly SearchResult[]): string {
  const lackOf = ({ without }: SearchResult) => formatWithout(without).toLowerCase();
  const lacks = [...new Set(partial.map(lackOf))].slice(0, maxTold);
  const told = lacks.map((lack) => `${countResults(partial.filter((result) => lackOf(result) === lack))} ${lack}`);
  const others = partial.filter((result) => !lacks.includes(lackOf(result))).length;
  return [...told, ...(others === 0 ? [] : [`${others} more ${others === 1 ? 'lacks' : 'lack'} other words`])].join(
    '; ',
  );
}

/**
 * `12 findings and 2 pages for “missing children”, with the filters chosen.`
 * @param passing the results that pass the filters.
 */
export function formatAnswer(
  state: SearchState,
  { corrections }: Pick<Answer, 'corrections'>,
  passing: readonly SearchResult[],
): string {
  if (state.query === '' && !hasFilters(state)) return '';
  const used = corrections.done.map((correction) => `“${correction.used}” in place of “${correction.typed}”`);
  const offered = [...new Set(corrections.offered.map((correction) => `“${correction.used}”`))];
  const instead = [
    ...(used.length === 0 ? [] : [` Searched for ${used.join(', ')}, which nothing here holds.`]),
    ...(offered.length === 0 ? [] : [` Did you mean ${offered.join(' or ')}?`]),
  ].join('');
  const asked = state.query === '' ? '' : ` for “${state.query}”`;
  const narrowed = hasFilters(state) ? ' with the filters chosen' : '';
  const partial = passing.filter(({ without }) => without.length > 0);
  const full = passing.filter(({ without }) => without.length === 0);
  const told = partial.length === 0 ? '' : formatPartial(partial);
  const lead = full.length > 0 ? 'Besides,' : /^1 \S+ without/u.test(told) ? 'There is' : 'There are';
  const lacking = told === '' ? '' : ` ${lead} ${told}.`;
  if (full.length > 0) return `${countResults(full)}${asked}${narrowed}.${lacking}${instead}`;
  if (partial.length > 0) return `Nothing here answers all of “${state.query}”${narrowed}.${lacking}${instead}`;
  const advice = hasFilters(state)
    ? 'Remove a filter, or try other words.'
    : 'Try fewer or other words, or the lists below.';
  return `Nothing found${asked}${narrowed}. ${advice}${instead}`;
}
