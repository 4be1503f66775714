import { describe, expect, it } from 'vitest';

import { formatIssues } from '../../../src/content-check/format-issue.ts';
import { brokenInputs } from './broken/all.ts';
import { checkFixture } from './fault.ts';

describe.each(brokenInputs)('$subject', ({ inputs }) => {
  it.each(inputs)('$name', ({ edits, message }) => {
    const { issues } = checkFixture(edits).report;
    expect(issues.length === 0 ? '' : formatIssues(issues)).toBe(message);
  });
});

it('is told in words, never in those of a program', () => {
  const messages = brokenInputs.flatMap(({ inputs }) => inputs.map(({ message }) => message));
  expect(messages.length).toBeGreaterThan(150);
  expect(messages.filter((message) => /\bat .+\.ts:\d|Error:|undefined|\[object|ZodError|NaN/u.test(message))).toEqual(
    [],
  );
  // Every message names the file with its ending, the line, and what to do.
  const faults = messages.filter((message) => message !== '').flatMap((message) => message.split('\n\n').slice(0, -1));
  expect(faults.filter((fault) => !/^content\/\S.*:\d+(?::\d+)? {2}\S[^]*\n {2}\S/u.test(fault))).toEqual([]);
});
