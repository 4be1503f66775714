import { describe, expect, it } from 'vitest';

import { formatReading, listChecks } from '../../../../src/views/about/checks-view.ts';
import { asRead, buildCheck } from '../../../support/checks.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const ids = ['posts', 'plans', 'visits', 'audits'];
const content = {
  visits: { 'northshire/2016-monitoring-1': {} },
  sources: {
    letter: {
      findings: ids.map((id) =>
        buildFindingRecord({ id, summary: `On ${id}.`, ...(id === 'plans' && { status: 'corrected' }) }),
      ),
    },
    paper: {
      kind: 'article',
      publisher: 'The Gazette',
      findings: [buildFindingRecord({ id: 'told', summary: 'As told.' })],
    },
  },
  proofs: Object.fromEntries(
    [['letter', ids] as const, ['paper', ['told']] as const].map(([source, proved]) => [
      source,
      {
        text: 'a'.repeat(64),
        blocks: 3,
        entry: 'b'.repeat(64),
        findings: proved.map((finding) => ({
          finding,
          ...asRead,
          ...(finding === 'plans' && { codes: '0'.repeat(16) }),
        })),
      },
    ]),
  ),
  corrections: { plans: { date: '2026-12-03', finding: 'letter/plans', was: 'Said of all.', now: 'Said of some.' } },
} satisfies TestContent;

const check = buildCheck([
  { finding: 'letter/posts' },
  { finding: 'letter/plans', verdict: 'wrong', remark: 'Said of some plans.' },
  { finding: 'letter/visits', verdict: 'arguable', remark: 'Could be mixed.', missed: 'That visits were late.' },
  { finding: 'paper/told', verdict: 'wrong', remark: 'The paper says otherwise.' },
]);
const build = (checks: TestContent['checks'] = {}) => buildTestCorpus({ ...content, checks });

describe('what pages say of checks by a person', () => {
  it('is none until a person has declared one', () => {
    expect(listChecks(build())).toEqual([]);
    expect(formatReading(build())).toBe('No person has read any source to check the result.');
  });

  const corpus = build({ first: check });
  const [view] = listChecks(corpus);

  it('is right of n with the interval, over all and by kind of source', () => {
    expect(view?.rows).toEqual([
      { of: 'All', n: 4, right: '1 of 4 (25%)', interval: '5% to 70%', wrong: 2, arguable: 1 },
      { of: 'Letters', n: 3, right: '1 of 3 (33%)', interval: '6% to 79%', wrong: 1, arguable: 1 },
      { of: 'Press accounts', n: 1, right: '0 of 1 (0%)', interval: '0% to 79%', wrong: 1, arguable: 0 },
    ]);
  });

  it('names the day, who declared it and how the findings were drawn', () => {
    expect(view?.title).toBe('1 December 2026, by a made-up checker');
    expect(view?.drawn).toBe(
      'Drawn at random (seed “oak”): 4 of 40 findings whose source could be read in full, from letters.',
    );
  });

  it('tells what became of each that was not found right', () => {
    expect(view?.doubted.map(({ finding, said, since }) => [finding.text, said, since])).toEqual([
      ['On plans.', 'Wrong: Said of some plans.', 'Corrected on 3 December 2026: Said of some.'],
      ['On visits.', 'Arguable: Could be mixed.', 'It stands as it was.'],
      ['As told.', 'Wrong: The paper says otherwise.', 'It stands as it was.'],
    ]);
    expect(view?.doubted.map(({ finding }) => finding.href)).toContain('/findings/paper/told/');
  });

  it('tells what was missed', () => {
    expect(view?.missed).toEqual([
      { finding: { text: 'On visits.', href: '/findings/letter/visits/' }, said: 'That visits were late.' },
    ]);
  });

  it('counts as read only what stands as it was read and was not called wrong', () => {
    expect(view?.today).toBe(
      'Of these, 2 stand as they were read and were not called wrong: only they count as read by a person.',
    );
    expect(formatReading(corpus)).toBe(
      'A person has read 2 of 5 findings against their sources; no person has read the rest.',
    );
  });
});
