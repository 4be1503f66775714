import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../../src/domain/lookup.ts';
import { findPressAlone } from '../../../../../src/views/visit/list/press-alone.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

type Source = NonNullable<TestContent['sources']>[string];

const visitId = 'northshire/2016-monitoring-1';
const letter: Source = { visit: visitId, findings: [buildFindingRecord({ id: 'high', subject: 'turnover' })] };
const paper: Source = { visit: visitId, kind: 'article', publisher: 'The Gazette' };
const own = buildFindingRecord({ id: 'own', subject: 'turnover' });

function find(sources: Record<string, Source>) {
  const corpus = buildTestCorpus({
    visits: { [visitId]: {} },
    subjects: { turnover: { name: 'Turnover' } },
    sources,
  });
  return findPressAlone(corpus, getVisit(corpus, visitId));
}

describe('what the press alone tells of a visit', () => {
  it('is what is tied to nothing in Ofsted’s own document, each with its account and its place on the page', () => {
    const parts = find({ letter, paper: { ...paper, findings: [own] } });
    expect(parts?.map(({ text }) => text).join('')).toBe('Tied to no finding of the letter: Turnover (The Gazette).');
    expect(parts?.map(({ href }) => href)).toContain('#paper--own');
  });

  it('is said of a document coded by its principal findings as no more than that', () => {
    const report: Source = { ...letter, kind: 'report', coding: 'principal' };
    expect(find({ report, paper: { ...paper, findings: [own] } })?.[0]?.text).toBe(
      'Tied to no finding of the report, of which the principal findings alone are coded: ',
    );
  });

  it.each([
    { name: 'repeats the letter', finding: { ...own, relays: 'letter/high' }, held: { letter } },
    { name: 'is the council’s word', finding: { ...own, saidBy: 'authority' as const }, held: { letter } },
    { name: 'was withdrawn', finding: { ...own, status: 'withdrawn' as const }, held: { letter } },
    { name: 'stands beside no document of Ofsted’s', finding: own, held: {} },
  ])('leaves out what $name', ({ finding, held }) => {
    expect(find({ ...held, paper: { ...paper, findings: [finding] } })).toBeUndefined();
  });
});
