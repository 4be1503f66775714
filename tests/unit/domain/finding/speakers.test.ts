import { describe, expect, it } from 'vitest';

import { isContext, isMark, isPrimary, isRelayed } from '../../../../src/domain/finding/speakers.ts';
import { sourceKinds, speakers } from '../../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const ownVoices = ['letter inspectors', 'report inspectors', 'statement authority', 'article journalist'];

describe('a claim', () => {
  const pairs = sourceKinds.flatMap((kind) =>
    speakers.map((saidBy) => ({ kind, saidBy, own: ownVoices.includes(`${kind} ${saidBy}`) })),
  );

  it.each(pairs)('of $saidBy in a $kind is their own voice: $own', ({ kind, saidBy, own }) => {
    expect(isRelayed(kind, saidBy)).toBe(!own);
  });

  it.each([
    { kind: 'letter', expected: true },
    { kind: 'report', expected: true },
    { kind: 'statement', expected: false },
    { kind: 'article', expected: false },
  ] as const)('from a $kind is primary: $expected', ({ kind, expected }) => {
    expect(isPrimary({ kind })).toBe(expected);
  });

  it.each([
    { level: 'not-stated', direction: 'not-stated', expected: true },
    { level: 'mixed', direction: 'not-stated', expected: false },
    { level: 'not-stated', direction: 'unchanged', expected: false },
    { level: 'mixed', direction: 'unchanged', expected: false },
  ] as const)('of level $level and direction $direction is context: $expected', ({ level, direction, expected }) => {
    expect(isContext({ level, direction })).toBe(expected);
  });
});

describe('a mark', () => {
  it.each([
    { name: "an inspectors' claim with a level", changes: {}, expected: true },
    { name: 'one that was corrected', changes: { status: 'corrected' }, expected: true },
    { name: 'one that was withdrawn', changes: { status: 'withdrawn' }, expected: false },
    { name: "the authority's claim", changes: { saidBy: 'authority' }, expected: false },
    { name: "a journalist's claim", changes: { saidBy: 'journalist' }, expected: false },
    { name: 'context', changes: { level: 'not-stated' }, expected: false },
  ] as const)('is $name: $expected', ({ changes, expected }) => {
    const corpus = buildTestCorpus({
      sources: { article: { kind: 'article', findings: [buildFindingRecord(changes)] } },
    });
    expect(corpus.findings.map(isMark)).toEqual([expected]);
  });
});
