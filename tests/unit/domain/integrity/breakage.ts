import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import type { Body } from '../../../../src/domain/integrity/rule.ts';
import type { ContentIssue } from '../../../../src/domain/issue.ts';
import type { ContentRecords } from '../../../../src/domain/model.ts';
import { buildBodies, buildSoundRecords } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Facts = Pick<ContentIssue, 'rule' | 'file' | 'path' | 'value' | 'line' | 'allowed'>;

/** One fault put into sound records, and the issue that must come of it, with no other unless it is named. */
export interface Breakage {
  /** What is wrong, as a sentence about the record. */
  readonly name: string;
  readonly changes?: TestContent;
  /** What else is done to the records, for what changes cannot say: a record taken away. */
  readonly alter?: (records: ContentRecords) => ContentRecords;
  /** Bodies of sources that differ from one that places each finding once. */
  readonly bodies?: Readonly<Record<string, Partial<Body>>>;
  readonly issue: Facts;
  /** Further issues that come of the same fault, after it. */
  readonly others?: readonly Facts[];
}

/** What can be wrong with one kind of record. */
export interface BreakageTable {
  readonly subject: string;
  readonly breakages: readonly Breakage[];
}

/** The parts of a fault that a table of breakages states; the wording is free. */
export const toFacts = ({ rule, file, path, value, line, allowed }: ContentIssue): Facts => ({
  rule,
  file,
  path,
  ...(value !== undefined && { value }),
  ...(line !== undefined && { line }),
  ...(allowed !== undefined && { allowed }),
});

/** What the rules find in records with one fault. */
export function findIssues({ changes, alter = (records) => records, bodies }: Breakage): readonly ContentIssue[] {
  const records = buildSoundRecords(changes);
  return checkIntegrity(alter(records), buildBodies(records, bodies));
}
