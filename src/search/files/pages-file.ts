import type { FacetValues } from '../facets.ts';

/** Kinds of page that are results of their own, in the words shown. */
export const pageKindWords = {
  authority: 'Authority',
  theme: 'Theme',
  subject: 'Subject',
  visit: 'Visit',
  recommendations: 'Recommendations',
  source: 'Source',
  term: 'Glossary',
  about: 'About this site',
} as const;
export type PageKind = keyof typeof pageKindWords;

/** A page as a result, one entry of `/search/pages.json`; what is empty is left out. */
export interface PageRow {
  readonly kind: PageKind;
  readonly url: string;
  readonly title: string;
  /** What else it is called, besides its title: official and former names, spellings, abbreviations. */
  readonly names?: readonly string[];
  /** Who wrote or signed a source: found, but not shown. */
  readonly people?: readonly string[];
  /** One line that says what is there. */
  readonly about: string;
  readonly facets?: FacetValues;
  readonly isPrimary?: true;
  readonly date?: string;
}

/** `/search/pages.json`: pages that are results of their own, and the words that an editor lets stand for one another. */
export interface PagesFile {
  readonly pages: readonly PageRow[];
  readonly synonyms: readonly (readonly string[])[];
}

/** Words that stand for one another: the editors' groups, and the spellings of each glossary term. */
export const listSynonyms = ({ pages, synonyms }: PagesFile): readonly (readonly string[])[] => [
  ...synonyms,
  ...pages
    .filter(({ kind, names }) => kind === 'term' && names !== undefined)
    .map(({ title, names = [] }) => (title.endsWith(')') ? names : [title, ...names])),
];
