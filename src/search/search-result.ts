/** SHIPS TO THE BROWSER. */
import type { Lookup } from './text/query.ts';
import type { Ranked } from './rank.ts';
import type { SearchFinding } from './files/findings-file.ts';
import type { PageRow } from './files/pages-file.ts';
import type { Corrections } from './suggestions.ts';

/** What findings and pages that answer have in common. */
type Found = Ranked &
  Pick<SearchFinding, 'facets' | 'isPrimary'> & {
    /** The words of the query that it lacks; none for a full answer. */
    readonly without: readonly string[];
  };

export type FindingResult = Found & { readonly finding: SearchFinding };
export type PageResult = Found & { readonly finding: undefined; readonly page: PageRow };

/** A finding or a page that answers a query. */
export type SearchResult = FindingResult | PageResult;

/** What a result is called: `finding:<source>/<finding>` or `page:<address>`. */
export const toResultName = (result: SearchResult): string =>
  result.finding === undefined ? `page:${result.page.url}` : `finding:${result.finding.key}`;

/** What was found. */
export interface Answer {
  /** Full answers, then those that lack a word, the best first of what lacks the same. */
  readonly results: readonly SearchResult[];
  /** All that was looked for, for marking. */
  readonly lookups: readonly Lookup[];
  /** Words that nothing holds, with those that were looked for in their place, or might have been meant. */
  readonly corrections: Corrections;
  /** Whether it was asked how good a council is. */
  readonly isJudging: boolean;
}

/** The answer to nothing. */
export const noAnswer: Answer = { results: [], lookups: [], corrections: { done: [], offered: [] }, isJudging: false };

/** A finding as a result. */
export const toFindingResult = (
  finding: SearchFinding,
  score: number,
  without: readonly string[] = [],
): FindingResult => ({
  finding,
  facets: finding.facets,
  isPrimary: finding.isPrimary,
  isByOthers: finding.saidBy !== 'inspectors',
  date: finding.date,
  asked: 0,
  score,
  without,
});
