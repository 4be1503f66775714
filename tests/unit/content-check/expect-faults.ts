import { describe, expect, it, onTestFinished } from 'vitest';

import { checkContent } from '../../../src/content-check/check-content.ts';
import type { ContentReport } from '../../../src/content-check/check-content.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';
import type { Edit, FixtureProject } from '../../support/fixture-content.ts';

export const visitFile = 'content/visits/northshire/2016-monitoring-1.yaml';
export const inspectionFile = 'content/visits/northshire/2016-inspection.yaml';
export const sourceFile = 'content/sources/northshire-2016-monitoring-1-ofsted.mdx';

/** A fault that an edit must bring about, and that the check must place exactly. */
export interface Fault {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly rule: string;
  readonly file: string;
  /** Text that stands on the line to be named, and on no other; `top` for a fault of the whole file. */
  readonly at: string;
  /** `findings.0.quote`; empty for a fault that is in no field. */
  readonly field: string;
  readonly value?: string;
  readonly allowed?: string;
}

/** Writes the sound project with edits, checks it, and removes it when the test is done. */
export function checkFixture(edits: readonly Edit[]): {
  readonly project: FixtureProject;
  readonly report: ContentReport;
} {
  const project = writeFixtureProject(edits);
  onTestFinished(project.remove);
  return { project, report: checkContent(project.root, project.environment) };
}

/**
 * Declares one test a fault.
 * @param where whether the fault's file alone must hold no other fault, or the whole project: a record that cannot be
 * read leaves gaps elsewhere.
 */
export function testFaults(subject: string, where: 'file' | 'project', faults: readonly Fault[]): void {
  describe(subject, () => {
    it.each(faults)('$rule: $name', ({ edits, rule, file, at, field, value, allowed }) => {
      const { project, report } = checkFixture(edits);
      const issues = report.issues.filter((issue) => where === 'project' || issue.file === file);
      expect(
        issues.map((issue) => ({
          place: `${issue.file}:${issue.line}`,
          rule: issue.rule,
          field: issue.path.join('.'),
          value: issue.value,
          allowed: issue.allowed,
        })),
      ).toEqual([{ place: `${file}:${at === 'top' ? 1 : project.getLine(file, at)}`, rule, field, value, allowed }]);
    });
  });
}
