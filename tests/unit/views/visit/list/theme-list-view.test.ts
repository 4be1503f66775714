import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../../src/domain/lookup.ts';
import { buildVisitView } from '../../../../../src/views/visit/visit-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

type Sources = NonNullable<TestContent['sources']>;

const visitId = 'northshire/2016-monitoring-1';
const build = (sources: Sources, visits: TestContent['visits'] = {}) => {
  const corpus = buildTestCorpus({
    visits: { [visitId]: {}, ...visits },
    themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads' } },
    subjects: {
      turnover: { name: 'Turnover', order: 1 },
      training: { name: 'Training', order: 2 },
    },
    sources,
  });
  return buildVisitView(corpus, getVisit(corpus, visitId));
};
const claim = (id: string, changes: Parameters<typeof buildFindingRecord>[0] = {}) =>
  buildFindingRecord({ id, subject: 'turnover', ...changes });
const listOf = (sources: Sources) => build(sources).reported[0];

describe('the findings of a theme', () => {
  it('stand by subject; one that is alone on its subject follows, and names it', () => {
    const findings = [claim('trained', { subject: 'training' }), claim('left'), claim('stayed')];
    expect(listOf({ letter: { findings } })?.subjects).toMatchObject([
      {
        subject: { text: 'Turnover', href: '/subjects/turnover/' },
        lines: [
          { finding: { id: 'left' }, notes: [] },
          { finding: { id: 'stayed' }, notes: [] },
        ],
      },
      { lines: [{ finding: { id: 'trained' }, notes: ['Training'] }] },
    ]);
  });

  it('have those first that are judged; context has its word and no mark', () => {
    const context = claim('context', { level: 'not-stated' });
    const [first, second] = listOf({ letter: { findings: [context, claim('left')] } })?.subjects[0]?.lines ?? [];
    expect(first).toMatchObject({ finding: { id: 'left' }, group: { words: 'Weakness', times: 1 } });
    expect(second).toMatchObject({ finding: { id: 'context' }, lead: 'Context' });
    expect(second).not.toHaveProperty('group');
  });

  it('name who tells them where another account tells more, and who tells them too', () => {
    const relay = claim('left-too', { relays: 'letter/left' });
    const paper: Sources[string] = { kind: 'article', publisher: 'The Gazette', findings: [relay, claim('more')] };
    const letter = [claim('left'), ...['b', 'c'].map((id) => buildFindingRecord({ id, theme: 'caseloads' }))];
    const lines = listOf({ letter: { findings: letter }, paper })?.subjects.flatMap((one) => one.lines);
    expect(lines?.map(({ finding, teller, isRelay, account }) => [finding.id, teller, isRelay, account])).toEqual([
      ['left', undefined, false, 1],
      ['left-too', 'The Gazette', true, 2],
      ['more', 'The Gazette', false, 2],
    ]);
    expect(lines?.[0]?.notes).toEqual(['told also by The Gazette']);
  });

  it('say of whom they are said', () => {
    const [line] =
      listOf({ letter: { findings: [claim('left', { appliesTo: 'the hub' })] } })?.subjects[0]?.lines ?? [];
    expect(line?.notes).toEqual(['said of: the hub', 'Turnover']);
  });
});

describe('the themes of a visit', () => {
  const many = (count: number, theme: 'workforce' | 'caseloads') =>
    Array.from({ length: count }, (_, index) => buildFindingRecord({ id: `${theme}-${index}`, theme }));

  it('stand open, however many findings the first has, as long as one can step through them', () => {
    const { reported, isAnyFolded } = build({
      letter: { findings: [...many(40, 'workforce'), ...many(40, 'caseloads')] },
    });
    expect(reported.map(({ isFolded }) => isFolded)).toEqual([false, false]);
    expect(isAnyFolded).toBe(false);
  });

  it('are folded where there are more, with their marks', () => {
    const { reported, isAnyFolded } = build({
      letter: { findings: [...many(60, 'workforce'), ...many(40, 'caseloads')] },
    });
    expect(reported.map(({ isFolded }) => isFolded)).toEqual([false, true]);
    expect(reported[1]?.marks).toMatchObject([{ times: 40, words: 'weaknesses' }]);
    expect(isAnyFolded).toBe(true);
  });
});

describe('a theme beside another visit', () => {
  const later = { 'northshire/2016-monitoring-2': { dates: { precision: 'day', from: '2018-01-09' } } } as const;
  const earlier = {
    'northshire/2016-inspection': { kind: 'inspection', dates: { precision: 'day', from: '2016-09-05' } },
  } as const;
  const letter = { findings: [buildFindingRecord()] };
  const besideOf = (sources: Sources, visits: TestContent['visits']) =>
    build({ letter, ...sources }, visits).reported[0]?.beside;
  const ofInspection = { visit: 'northshire/2016-inspection', findings: [buildFindingRecord()] };

  it('is beside the next visit that reports on it', () => {
    const next = { visit: 'northshire/2016-monitoring-2', findings: [buildFindingRecord()] };
    expect(besideOf({ next, inspection: ofInspection }, { ...earlier, ...later })).toEqual({
      text: 'beside January 2018',
      href: '/compare/northshire/2016-monitoring-1/2016-monitoring-2/#workforce',
    });
  });

  it('is beside the one before where no later one does', () => {
    const next = { visit: 'northshire/2016-monitoring-2', findings: [buildFindingRecord({ theme: 'caseloads' })] };
    expect(besideOf({ next, inspection: ofInspection }, { ...earlier, ...later })).toEqual({
      text: 'beside September 2016',
      href: '/compare/northshire/2016-inspection/2016-monitoring-1/#workforce',
    });
  });

  it('says why there is none', () => {
    const next = { visit: 'northshire/2016-monitoring-2', findings: [buildFindingRecord({ theme: 'caseloads' })] };
    expect(besideOf({ next }, later)).toEqual({ text: 'in no other account held' });
    expect(besideOf({}, later)).toEqual({ text: 'no other account held' });
  });
});
