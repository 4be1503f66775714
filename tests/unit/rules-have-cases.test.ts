import { describe, expect, it } from 'vitest';

import { allCases as faultCases } from './content-check/cases/all.ts';
import { addressCases, codeCases, hiddenCases, readEntry, syntaxCases } from './content-check/cases/bodies.ts';
import { misnamedFiles, strayFiles } from './content-check/cases/files.ts';
import { brokenInputs } from './content-check/broken/all.ts';
import { findFaults, findRules, findUnfinished } from './content-check/fault.ts';
import { findIssues } from './domain/integrity/breakage.ts';
import { allCases as breakageCases } from './domain/integrity/cases/all.ts';
import { listProjectFiles, readProjectFile } from './project-files.ts';

/** A rule is named as `rule: 'unknown-visit'`, or in a call as `fault('quote', 'quote-not-in-source', ...)`. */
const naming = [/\brule: [^,;]+/gu, /\bfault\(\s*(?:'[a-z]+',\s*)?'[a-z-]+'/gu];
const named = listProjectFiles('src')
  .filter((file) => /^src\/(domain\/integrity|content-check)\//u.test(file))
  .map(readProjectFile)
  .flatMap((source) =>
    naming
      .flatMap((pattern) => [...source.matchAll(pattern)].map(([text]) => text))
      .flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/gu)].map(([, rule = '']) => rule)),
  );

/** The rules of which a case, run here, brought about a fault. */
const fired = new Set([
  ...breakageCases.flatMap(({ breakages }) => breakages.flatMap(findIssues)).map(({ rule }) => rule),
  ...faultCases.flatMap(({ faults }) => faults.flatMap((fault) => findFaults(fault).found)).map(({ rule }) => rule),
  ...codeCases.flatMap(({ body, kind }) => readEntry(body, kind).faults).map(({ rule }) => rule),
  ...[...syntaxCases, ...addressCases, ...hiddenCases]
    .flatMap(({ body }) => readEntry(body).faults)
    .map(({ rule }) => rule),
  ...[...strayFiles, ...misnamedFiles].flatMap((file) => findRules([file])),
  // The message of a fault begins with its place and its field, and ends that line with its rule.
  ...brokenInputs.flatMap(({ inputs }) =>
    inputs.flatMap(({ message }) =>
      [...message.matchAll(/^content\/.* {2}([a-z0-9-]+)$/gmu)].map(([, rule = '']) => rule),
    ),
  ),
  ...findUnfinished(),
]);

describe('a rule on content', () => {
  it('is known by its name in the code, and there is none that fires under another', () => {
    expect([...fired].filter((rule) => !named.includes(rule))).toEqual([]);
  });

  it.each([...new Set(named)].sort())('fires in a case of its own: %s', (rule) => {
    expect([...fired]).toContain(rule);
  });
});
