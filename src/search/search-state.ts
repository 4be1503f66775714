import { facetNames } from './facets.ts';
import type { FacetName, Filters } from './facets.ts';

/** Values that a facet had in addresses before, with those that they lead to now. */
export type FormerValues = ReadonlyMap<FacetName, ReadonlyMap<string, string>>;

/** What the search page's address says. */
export interface SearchState extends Filters {
  readonly query: string;
  readonly sort: 'relevance' | 'date';
  /** Whether results of one source are folded together. */
  readonly isFolded: boolean;
}

/** Most characters of a query, and most values of one facet, that are taken up. */
export const longestQuery = 300;
const mostValues = 60;
/** Values of facets are ids; whatever else an address says is refused. */
const idLike = /^[a-z0-9][a-z0-9-]{0,79}$/u;

/** A query as text on one line: an address may hold anything. */
const toQuery = (text: string): string =>
  text
    .slice(0, longestQuery)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

const listValues = (parameters: URLSearchParams, name: string): readonly string[] =>
  [
    ...new Set(
      parameters
        .getAll(name)
        .flatMap((text) => text.split(','))
        .filter((part) => idLike.test(part)),
    ),
  ].slice(0, mostValues);

/** Reads an address's query; several values may be joined by commas or stand in repeated parameters, and former ids lead on. */
export function parseSearchState(search: string, former: FormerValues = new Map()): SearchState {
  const parameters = new URLSearchParams(search);
  const values = (name: FacetName) => [
    ...new Set(listValues(parameters, name).map((value) => former.get(name)?.get(value) ?? value)),
  ];
  return {
    query: toQuery(parameters.get('q') ?? ''),
    chosen: {
      authority: values('authority'),
      theme: values('theme'),
      subject: values('subject'),
      level: values('level'),
      direction: values('direction'),
      'source-kind': values('source-kind'),
      'visit-kind': values('visit-kind'),
      'said-by': values('said-by'),
      year: values('year'),
    },
    primaryOnly: parameters.get('primary') === '1',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    isFolded: parameters.get('fold') === '1',
  };
}

/** The address's query for a state; values of one facet are joined by commas, and what is not asked for is left out. */
export function formatSearchState({ query, chosen, primaryOnly, sort, isFolded }: SearchState): string {
  const encode = (text: string) => encodeURIComponent(text.toWellFormed());
  const parts = [
    ...(query === '' ? [] : [`q=${encode(query)}`]),
    ...facetNames
      .filter((name) => chosen[name].length > 0)
      .map((name) => `${name}=${chosen[name].map(encode).join(',')}`),
    ...(primaryOnly ? ['primary=1'] : []),
    ...(sort === 'date' ? ['sort=date'] : []),
    ...(isFolded ? ['fold=1'] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
