import { expect, it } from 'vitest';

import { listProjectFiles, readProjectFile } from './project-files.ts';

const checks = listProjectFiles('src').filter((file) => /^src\/(domain\/integrity|content-check)\//u.test(file));
const tests = listProjectFiles('tests/unit').filter(
  (file) => file.endsWith('.test.ts') && !file.includes('rules-have-cases'),
);

/** A rule is named as `rule: 'unknown-visit'`, or in a call as `fault('quote', 'quote-not-in-source', ...)`. */
const named = [/\brule: [^,;]+/gu, /\bfault\(\s*(?:'[a-z]+',\s*)?'[a-z-]+'/gu];
const rules = checks
  .map(readProjectFile)
  .flatMap((source) =>
    named
      .flatMap((pattern) => [...source.matchAll(pattern)].map(([text]) => text))
      .flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/gu)].map(([, rule = '']) => rule)),
  );

const cases = tests.map(readProjectFile).join('\n');

it('finds the rules', () => {
  expect(rules).toEqual(
    expect.arrayContaining(['unknown-visit', 'grade-on-visit', 'quote-not-in-source', 'yaml-syntax', 'code-in-entry']),
  );
});

it.each([...new Set(rules)].sort())('shows %s broken by a case', (rule) => {
  expect(cases).toContain(`rule: '${rule}'`);
});
