import type { Link } from '../link.ts';

/** How to cite one thing: as text, and as code and files for a citation manager. */
export interface CitationView {
  /** What is cited: `the letter`, `this page` */
  readonly thing: string;
  /** As an entry in a list of references. */
  readonly references: readonly CitationText[];
  /** As it stands in a text, with the place in the source where that has a number. */
  readonly inText: readonly CitationText[];
  /** How the date is known, where the source does not print it. */
  readonly dateNote?: string;
  /** To copy; empty where the files are enough. */
  readonly codes: readonly CitationCode[];
  /** To download; empty where there are none. */
  readonly files: readonly CitationFileLink[];
}

/** A file for a citation manager, or where such files are. */
export interface CitationFileLink extends Link {
  /** What it is saved as; left out where the link leads to a page. */
  readonly name?: string;
}

/** A citation in one style. */
export interface CitationText {
  /** `Harvard` */
  readonly style: string;
  readonly text: string;
}

/** A citation in one format of citation managers. */
export interface CitationCode {
  /** `BibTeX` */
  readonly format: string;
  readonly language: 'bibtex' | 'ris' | 'json';
  readonly code: string;
}
