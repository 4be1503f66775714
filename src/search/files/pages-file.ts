import type { FacetValues } from '../facets.ts';

/** Kinds of page that are results of their own, in the words shown. */
export const pageKindWords = {
  authority: 'Authority',
  judgements: 'Judgements',
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
  /** Of an authority: `Inadequate, ILACS inspection, published 13 February 2024`. */
  readonly judgement?: string;
  /** Of an authority: `Monitoring visit, December 2025, no grade given`. */
  readonly latest?: string;
  readonly facets?: FacetValues;
  readonly isPrimary?: true;
  readonly date?: string;
}

/** `/search/pages.json`: pages that are results of their own, and the words that an editor lets stand for one another. */
export interface PagesFile {
  readonly pages: readonly PageRow[];
  readonly synonyms: readonly (readonly string[])[];
  /** Pagefind's own ids of the pages' texts, in their order, joined by spaces; `-` for a page without one. */
  readonly ids: string;
}

/** What a visit without a grade is found by: who looks for a grade is not led to one that gave none. */
const toUngraded = (text: string): string => text.replace(/no grade (given|held)/gu, 'ungraded');

/** The lines that say what is there, as they are searched. */
export const listAboutTexts = ({ about, judgement, latest }: PageRow): readonly string[] =>
  [about, judgement, latest].flatMap((text) => (text === undefined ? [] : [toUngraded(text)]));

/** Words that stand for one another: the editors' groups, and the spellings of each glossary term. */
export const listSynonyms = ({ pages, synonyms }: Omit<PagesFile, 'ids'>): readonly (readonly string[])[] => [
  ...synonyms,
  ...pages
    .filter(({ kind, names }) => kind === 'term' && names !== undefined)
    .map(({ title, names = [] }) => (title.endsWith(')') ? names : [title, ...names])),
];
