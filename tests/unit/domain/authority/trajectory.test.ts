import { describe, expect, it } from 'vitest';

import { cellStates } from '../../../../src/domain/theme/cell.ts';
import type { CellState } from '../../../../src/domain/theme/cell.ts';
import { buildTrajectory, listTrajectories } from '../../../../src/domain/authority/trajectory.ts';
import { buildFindingRecord, buildFindingsOn, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const visit = (name: string) => `northshire/2016-${name}`;
const on = (from: string) => ({ dates: { precision: 'day', from } }) as const;

const corpus = buildTestCorpus({
  authorities: { eastshire: { name: 'Eastshire' } },
  visits: {
    [visit('monitoring-4')]: { ...on('2018-06-01'), scope: { basis: 'known', themes: [], statement: 'Care alone.' } },
    [visit('monitoring-3')]: on('2018-03-01'),
    [visit('monitoring-2')]: { ...on('2017-09-01'), letter: 'not-published' },
    [visit('monitoring-1')]: { dates: { precision: 'unknown', notAfter: '2017-06-01' } },
    [visit('inspection')]: { kind: 'inspection', cycle: undefined, ...on('2016-09-05') },
    'eastshire/2016-monitoring-1': on('2017-01-01'),
  },
  sources: {
    echo: {
      visit: visit('inspection'),
      kind: 'article',
      findings: [buildFindingRecord({ id: 'told' }), ...buildFindingsOn('leadership')],
    },
    letter: {
      visit: visit('inspection'),
      findings: [
        buildFindingRecord({ id: 'worse', level: 'not-stated', direction: 'worse' }),
        buildFindingRecord({ id: 'context', level: 'not-stated' }),
        buildFindingRecord({ id: 'withdrawn', status: 'withdrawn' }),
        buildFindingRecord({ id: 'council', saidBy: 'authority' }),
        buildFindingRecord({ id: 'strength', level: 'strength' }),
      ],
    },
    'no-mark': { visit: visit('monitoring-1'), findings: [buildFindingRecord({ id: 'context', level: 'not-stated' })] },
    uncoded: { visit: visit('monitoring-3') },
    'other-theme': { visit: visit('monitoring-4'), findings: buildFindingsOn('caseloads') },
    eastshire: { visit: 'eastshire/2016-monitoring-1', findings: buildFindingsOn('care-leavers') },
  },
});
const { stops } = buildTrajectory(corpus, 'northshire', 'workforce');

describe('a trajectory', () => {
  it('has every visit of its authority once, oldest first, whether or not anything is held', () => {
    expect(stops.map((stop) => stop.visit.slug)).toEqual([
      '2016-inspection',
      '2016-monitoring-1',
      '2016-monitoring-2',
      '2016-monitoring-3',
      '2016-monitoring-4',
    ]);
  });

  it("has at each visit the inspectors' marks, primary sources first, then in source order; no context, no other speaker", () => {
    expect(stops.map(({ marks }) => marks.map(({ id }) => id))).toEqual([
      ['worse', 'strength', 'told'],
      [],
      [],
      [],
      [],
    ]);
  });

  it('gives the reason where there is no mark', () => {
    expect(stops.map(({ cell }) => cell.state)).toEqual([
      'reported',
      'not-mentioned',
      'not-published',
      'not-coded',
      'not-mentioned',
    ]);
    expect(buildTrajectory(corpus, 'northshire', 'care-leavers').stops.at(-1)?.cell.state).toBe('out-of-scope');
  });

  it('tells visits of which nothing can be read from those that are silent', () => {
    expect(stops.map(({ isUnseen }) => isUnseen)).toEqual([false, false, true, true, false]);
  });

  it.each<{ state: CellState; source: NonNullable<TestContent['sources']>[string] }>([
    { state: 'elsewhere', source: { findings: [buildFindingRecord({ theme: 'leadership', also: ['workforce'] })] } },
    { state: 'part-read', source: { extent: 'opening', findings: buildFindingsOn('leadership') } },
    { state: 'part-read', source: { coding: 'principal', findings: buildFindingsOn('leadership') } },
  ])('has seen a visit, though not on the theme, where the state is $state', ({ state, source }) => {
    const read = buildTestCorpus({ visits: { [visit('monitoring-1')]: {} }, sources: { read: source } });
    const [stop] = buildTrajectory(read, 'northshire', 'workforce').stops;
    expect(stop).toMatchObject({ cell: { state }, marks: [], isUnseen: false });
  });

  it('has no place for a visit that nothing bounds in time', () => {
    expect(stops.map(({ place }) => place !== undefined)).toEqual([true, false, true, true, true]);
  });

  it('works nothing out between visits', () => {
    const fields = new Set(stops.flatMap((stop) => Object.keys(stop)));
    expect([...fields].sort()).toEqual(['cell', 'isUnseen', 'marks', 'place', 'visit']);
  });

  it('has a mark in no state but one', () => {
    const marked = corpus.themes.flatMap(({ id }) =>
      buildTrajectory(corpus, 'northshire', id).stops.filter(({ marks }) => marks.length > 0),
    );
    expect(cellStates.filter((state) => marked.some(({ cell }) => cell.state === state))).toEqual(['reported']);
  });
});

describe('the trajectories of an authority', () => {
  it("are those of themes with a mark at one of its own visits, in the codebook's order", () => {
    expect(listTrajectories(corpus, 'northshire').map(({ theme }) => theme)).toEqual([
      'workforce',
      'caseloads',
      'leadership',
    ]);
    expect(listTrajectories(corpus, 'eastshire').map(({ theme }) => theme)).toEqual(['care-leavers']);
  });

  it('are none where no visit has a mark', () => {
    expect(listTrajectories(buildTestCorpus({ visits: { [visit('monitoring-1')]: {} } }), 'northshire')).toEqual([]);
  });
});
