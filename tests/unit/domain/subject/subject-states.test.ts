import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildSubjectCell } from '../../../../src/domain/subject/subject-cell.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const id = 'northshire/2016-monitoring-1';
type Source = NonNullable<TestContent['sources']>[string];

function build(findings: NonNullable<Source['findings']>, source: Source = {}, primaryOnly = false) {
  const corpus = buildTestCorpus({
    visits: { [id]: {} },
    subjects: { turnover: { theme: 'workforce', order: 20 }, pay: { theme: 'workforce', order: 21 } },
    sources: { source: { ...source, findings } },
  });
  return buildSubjectCell(corpus, getVisit(corpus, id), 'turnover', { primaryOnly });
}

const about = (subject: string, changes: Parameters<typeof buildFindingRecord>[0] = {}) =>
  buildFindingRecord({ id: `about-${subject}`, subject, ...changes });

describe('a subject at a visit', () => {
  it('is reported where inspectors make a claim with a level or a direction', () => {
    expect(build([about('turnover')])).toMatchObject({ state: 'reported', findings: [{ subject: 'turnover' }] });
  });

  it.each([
    { name: 'context', changes: { level: 'not-stated' } },
    { name: "a council's word", changes: { saidBy: 'authority' } },
    { name: 'a finding that is withdrawn', changes: { status: 'withdrawn' } },
  ] as const)('is not reported by $name alone, which is carried', ({ changes }) => {
    const { state, findings, said } = build([about('turnover', changes)]);
    expect(state).toBe('no-finding');
    expect([...findings, ...said]).toHaveLength(1);
  });

  it('leads to the subjects under which findings that touch it are filed, each once', () => {
    const cell = build([about('pay', { also: ['turnover'] }), about('pay', { id: 'more', also: ['turnover'] })]);
    expect(cell).toMatchObject({ state: 'elsewhere', elsewhere: [{ id: 'pay' }] });
  });

  it('says of a report that is coded by its principal claims only that none of them is about it', () => {
    expect(build([about('pay')], { coding: 'principal' }).state).toBe('no-main-finding');
    expect(build([about('pay')]).state).toBe('no-finding');
  });

  it('counts letters and reports of Ofsted alone, where it is asked to', () => {
    const article = { kind: 'article', coding: 'principal' } as const;
    expect(build([about('turnover')], article).state).toBe('reported');
    expect(build([about('turnover')], article, true)).toMatchObject({ state: 'primary-not-held', findings: [] });
  });

  it('is made once', () => {
    const corpus = buildTestCorpus({ visits: { [id]: {} } });
    const visit = getVisit(corpus, id);
    const make = (primaryOnly: boolean) => buildSubjectCell(corpus, visit, 'about-workforce', { primaryOnly });
    expect(make(false)).toBe(make(false));
    expect(make(true)).not.toBe(make(false));
  });

  it('is none of a subject that the codebook does not have', () => {
    const corpus = buildTestCorpus({ visits: { [id]: {} } });
    expect(() => buildSubjectCell(corpus, getVisit(corpus, id), 'weather')).toThrow('There is no subject "weather".');
  });
});
