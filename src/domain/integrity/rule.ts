import type { ContentIssue } from '../issue.ts';
import type { ContentRecords, Corpus } from '../model.ts';
import type { Bodies } from './placements.ts';

/** What rules are told besides the records. */
export interface RuleContext {
  /** What the MDX bodies say. */
  readonly bodies: Bodies;
  /** The records, joined. */
  readonly corpus: Corpus;
}

/** A rule between records: the faults of all records that break it, in no promised order. */
export type Rule = (records: ContentRecords, context: RuleContext) => readonly ContentIssue[];
