import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import type { Body } from '../../../../src/domain/integrity/rule.ts';
import type { ContentIssue } from '../../../../src/domain/issue.ts';
import { buildBodies, buildSoundRecords } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

/** One fault put into sound records, and the one issue that must come of it. */
export interface Breakage {
  /** What is wrong, as a sentence about the record. */
  readonly name: string;
  readonly changes?: TestContent;
  /** Bodies of sources that differ from one that places each finding once. */
  readonly bodies?: Readonly<Record<string, Partial<Body>>>;
  readonly issue: Pick<ContentIssue, 'rule' | 'file' | 'path' | 'value' | 'line' | 'allowed'>;
}

/** The parts of a fault that a table of breakages states; the wording is free. */
export const toFacts = ({ rule, file, path, value, line, allowed }: ContentIssue): Breakage['issue'] => ({
  rule,
  file,
  path,
  ...(value !== undefined && { value }),
  ...(line !== undefined && { line }),
  ...(allowed !== undefined && { allowed }),
});

/** Declares one test a breakage: each yields its one issue and no other. */
export function testBreakages(subject: string, breakages: readonly Breakage[]): void {
  describe(subject, () => {
    it.each(breakages)('$issue.rule: $name', ({ changes, bodies, issue }) => {
      const records = buildSoundRecords(changes);
      expect(checkIntegrity(records, buildBodies(records, bodies)).map(toFacts)).toEqual([issue]);
    });
  });
}
