import type { MdxKind } from '../../schema/record-kinds.ts';
import type { ContentIssue } from '../issue.ts';
import type { ContentRecords, Corpus } from '../model.ts';

/** What an MDX body says, once read. */
export interface Body {
  /** `<Finding id>` in the order in which they stand, with their 1-based lines. */
  readonly placements: readonly { readonly id: string; readonly line: number }[];
  /** `<Term id>` likewise. */
  readonly terms: readonly { readonly id: string; readonly line: number }[];
  /** Headings in the order in which they stand, with their lines. */
  readonly headings: readonly { readonly text: string; readonly line: number }[];
  /** Our own words: paragraphs and lists, without headings and components. */
  readonly prose: string;
  /** The same by paragraph and list, with their lines. */
  readonly paragraphs: readonly { readonly text: string; readonly line: number }[];
}

/** Bodies of the MDX records, by kind and id. */
export type Bodies = Readonly<Record<MdxKind, ReadonlyMap<string, Body>>>;

/** What rules are told besides the records. */
export interface RuleContext {
  /** What the MDX bodies say. */
  readonly bodies: Bodies;
  /** The records, joined. */
  readonly corpus: Corpus;
}

/** A rule between records: the faults of all records that break it, in no promised order. */
export type Rule = (records: ContentRecords, context: RuleContext) => readonly ContentIssue[];
