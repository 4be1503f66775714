import { expect, it } from 'vitest';

import { formatIssue, formatIssues } from '../../../src/content-check/format-issue.ts';
import { checkFixture, sourceFile, visitFile } from './fault.ts';

const placeless = {
  rule: 'digest-too-long',
  file: 'content/sources/a-paper.mdx',
  line: 1,
  path: [],
  problem: 'The digest is too long.',
  action: 'Let the findings speak.',
} as const;

it('says where, what, which values are allowed and what to do, from the field to the file', () => {
  const { report } = checkFixture([
    { file: visitFile, replace: 'letter: held', by: 'letter: lost' },
    { file: visitFile, replace: '"2017-06-08"', by: '2017-06-08' },
    { file: visitFile, replace: 'number: 1', by: 'number: first' },
    { file: visitFile, replace: 'framework: sif\n', by: '' },
    { file: visitFile, replace: '"2017-07-06"', by: '"2017-02-30"' },
  ]);
  expect(formatIssues(report.issues.filter(({ file }) => file === visitFile))).toMatchInlineSnapshot(`
    "content/visits/northshire/2016-monitoring-1.yaml:1  framework  missing-field
      A field that must be there is missing.
      Allowed: pre-sif, sif, ilacs.
      Add the field.

    content/visits/northshire/2016-monitoring-1.yaml:3  number  bad-value
      This must be a number. Found: "first".
      Allowed: a number.
      Correct the value; quote dates and codes.

    content/visits/northshire/2016-monitoring-1.yaml:6  dates.from  bad-value
      This must be a quoted date: "YYYY-MM-DD", "YYYY-MM" or "YYYY". Found: "2017-06-08 (unquoted)".
      Allowed: text.
      Correct the value; quote dates and codes.

    content/visits/northshire/2016-monitoring-1.yaml:9  published.from  bad-value
      The value is not a day of the calendar. Found: "2017-02-30".
      Correct the value.

    content/visits/northshire/2016-monitoring-1.yaml:19  letter  bad-value
      This is not one of the values the codebook lists. Found: "lost".
      Allowed: held, not-held, not-published, withdrawn.
      Choose one of them.

    5 faults in 1 file."
  `);
});

it('says of records that do not agree what would', () => {
  const { report } = checkFixture([
    { file: sourceFile, replace: 'locator: p1\n', by: 'locator: h1.b7\n' },
    { file: visitFile, replace: 'letter: held', by: 'letter: not-held' },
  ]);
  expect(formatIssues(report.issues)).toMatchInlineSnapshot(`
    "content/sources/northshire-2016-monitoring-1-ofsted.mdx:30  findings[0].locator  unknown-block
      Finding "slow-since-inspection" stands in a block that the outline does not list. Found: "h1.b7".
      Allowed: p1, p2.
      Correct the locator, or complete the outline.

    content/sources/northshire-2016-monitoring-1-ofsted.mdx:30  findings[0].locator  block-not-in-text
      The prepared text has no such block. Found: "h1.b7".
      The words stand in p1: correct the locator.

    content/visits/northshire/2016-monitoring-1.yaml:20  letter  letter-status
      A letter or report of this visit is held in content/sources. Found: "not-held".
      Allowed: held, withdrawn.
      Say what is the case.

    3 faults in 2 files."
  `);
});

it('leaves out the field, the value and the choices of a fault that has none', () => {
  expect(formatIssue(placeless)).toMatchInlineSnapshot(`
    "content/sources/a-paper.mdx:1  digest-too-long
      The digest is too long.
      Let the findings speak."
  `);
});

it('says the column where it is known', () => {
  expect(formatIssue({ ...placeless, line: 7, column: 5 }).split('\n')[0]).toBe(
    'content/sources/a-paper.mdx:7:5  digest-too-long',
  );
});

it('counts faults and files', () => {
  expect(formatIssues([]).split('\n').at(-1)).toBe('0 faults in 0 files.');
  expect(formatIssues([placeless]).split('\n').at(-1)).toBe('1 fault in 1 file.');
  expect(
    formatIssues([placeless, { ...placeless, line: 2 }, { ...placeless, file: 'other' }])
      .split('\n')
      .at(-1),
  ).toBe('3 faults in 2 files.');
});
