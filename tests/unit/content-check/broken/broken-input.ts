import type { Edit } from '../../../support/fixture-content.ts';

/** Something that an author may hand in, and all that the check must say of it. */
export interface BrokenInput {
  /** What is wrong, as a sentence about the input. */
  readonly name: string;
  /** What is done to the sound project. */
  readonly edits: readonly Edit[];
  /** The message, word for word; empty for an input that is accepted. */
  readonly message: string;
}

export const authorityFile = 'content/authorities/northshire.yaml';
export const visitFile = 'content/visits/northshire/2016-monitoring-1.yaml';
export const inspectionFile = 'content/visits/northshire/2016-inspection.yaml';
export const sourceFile = 'content/sources/northshire-2016-monitoring-1-ofsted.mdx';
export const termFile = 'content/glossary/audit.yaml';
export const pageFile = 'content/pages/about.mdx';

const swapIn = (file: string) => (replace: string, by: string) => [{ file, replace, by }] as const;

/** Edits of one file of the sound project: what stands there once, and what then stands there. */
export const inAuthority = swapIn(authorityFile);
export const inVisit = swapIn(visitFile);
export const inInspection = swapIn(inspectionFile);
export const inSource = swapIn(sourceFile);
export const inTerm = swapIn(termFile);
export const inPage = swapIn(pageFile);

/** As many words as a case needs. */
export const wordsOf = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
