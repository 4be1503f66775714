/** SHIPS TO THE BROWSER. */
import type { Lookup } from './text/query.ts';
import type { Ranked } from './rank.ts';
import type { SearchFinding } from './files/findings-file.ts';
import type { PageRow } from './files/pages-file.ts';

/** A finding or a page that answers a query. */
export type SearchResult = Ranked &
  Pick<SearchFinding, 'facets' | 'isPrimary'> &
  (
    | { readonly finding: SearchFinding; readonly places: ReadonlySet<number> }
    | { readonly finding: undefined; readonly page: PageRow }
  );

/** What a result is called: `finding:<source>/<finding>` or `page:<address>`. */
export const toResultName = (result: SearchResult): string =>
  result.finding === undefined ? `page:${result.page.url}` : `finding:${result.finding.key}`;

/** What was found. */
export interface Answer {
  /** Findings in the corpus's order, then pages. */
  readonly results: readonly SearchResult[];
  /** All that was looked for, for marking. */
  readonly lookups: readonly Lookup[];
  /** Words that nothing holds, with those that were looked for in their place. */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
}
