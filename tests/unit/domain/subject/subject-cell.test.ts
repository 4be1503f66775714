import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildSubjectCell, subjectStates } from '../../../../src/domain/subject/subject-cell.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const visit = 'northshire/2016-monitoring-1';
type Source = NonNullable<TestContent['sources']>[string];
type Claim = Parameters<typeof buildFindingRecord>[0];

const subjects = {
  turnover: { name: 'Turnover', order: 1 },
  recruitment: { name: 'Recruitment', order: 2 },
  morale: { name: 'Morale', order: 3 },
} as const;

/** What the visit says of turnover, by a letter with some claims and whatever other sources. */
function build(
  claims: readonly Claim[],
  changes: Source = {},
  others: TestContent['sources'] = {},
  primaryOnly = false,
) {
  const findings = claims.map((claim, index) =>
    buildFindingRecord({ id: `claim-${index}`, subject: 'turnover', ...claim }),
  );
  const corpus = buildTestCorpus({
    visits: { [visit]: { number: 1 } },
    subjects,
    sources: { letter: { visit, findings, ...changes }, ...others },
  });
  return buildSubjectCell(corpus, getVisit(corpus, visit), 'turnover', { primaryOnly });
}

const context = { level: 'not-stated' } as const;
const touching = { subject: 'morale', also: ['turnover'] };
const article = (findings: readonly Claim[]): Source => ({
  visit,
  kind: 'article',
  publisher: 'The Gazette',
  findings: findings.map((claim, index) => buildFindingRecord({ id: `told-${index}`, subject: 'turnover', ...claim })),
});

describe('the state of a subject at a visit', () => {
  const cases = [
    { state: 'reported', of: 'a level', cell: build([{}]) },
    { state: 'reported', of: 'a direction alone', cell: build([{ level: 'not-stated', direction: 'worse' }]) },
    { state: 'reported', of: 'a claim beside one that touches it', cell: build([{}, touching]) },
    { state: 'elsewhere', of: 'a claim that is filed under another', cell: build([touching]) },
    { state: 'elsewhere', of: 'context beside one that is filed under another', cell: build([context, touching]) },
    { state: 'no-finding', of: 'context', cell: build([context]) },
    { state: 'no-finding', of: 'the council', cell: build([{ saidBy: 'authority' }]) },
    { state: 'no-finding', of: 'a claim withdrawn', cell: build([{ status: 'withdrawn' }]) },
    { state: 'no-finding', of: 'a touching claim withdrawn', cell: build([{ ...touching, status: 'withdrawn' }]) },
    { state: 'no-finding', of: 'a touching claim of the council', cell: build([{ ...touching, saidBy: 'authority' }]) },
    { state: 'no-main-finding', of: 'a report of principal claims', cell: build([], { coding: 'principal' }) },
    {
      state: 'no-finding',
      of: 'the press beside a letter, primary only',
      cell: build([], {}, { article: article([{}]) }, true),
    },
    {
      state: 'primary-not-held',
      of: 'the press alone, primary only',
      cell: build([{}], { kind: 'article' }, {}, true),
    },
    {
      state: 'no-finding',
      of: 'a letter beside an account of principal claims, primary only',
      cell: build([], {}, { article: { ...article([]), coding: 'principal' } }, true),
    },
  ] as const;

  it.each(cases)('is $state by $of', ({ state, cell }) => {
    expect(cell.state).toBe(state);
  });

  it('is each of the list somewhere', () => {
    expect(new Set(cases.map(({ state }) => state))).toEqual(new Set(subjectStates));
  });
});

describe('what a subject’s cell holds', () => {
  it('is what inspectors say, context among it, apart from what others say', () => {
    const { findings, said } = build([
      context,
      {},
      { saidBy: 'authority' },
      { saidBy: 'journalist' },
      { subject: 'morale' },
    ]);
    expect(findings.map(({ id }) => id)).toEqual(['claim-0', 'claim-1']);
    expect(said.map(({ id }) => id)).toEqual(['claim-2', 'claim-3']);
  });

  it('is no relay, and nothing of the press where primary sources alone count', () => {
    const others = { article: article([{ relays: 'letter/claim-0' }, {}]) };
    const keys = (primaryOnly: boolean) => build([{}], {}, others, primaryOnly).findings.map(({ key }) => key);
    expect(keys(false)).toEqual(['letter/claim-0', 'article/told-1']);
    expect(keys(true)).toEqual(['letter/claim-0']);
  });

  it('names the subjects under which it is filed, each once, in the codebook’s order', () => {
    const { elsewhere } = build([touching, { ...touching, subject: 'recruitment' }, touching]);
    expect(elsewhere.map(({ id }) => id)).toEqual(['recruitment', 'morale']);
    expect(build([{}, touching]).elsewhere).toEqual([]);
  });
});
