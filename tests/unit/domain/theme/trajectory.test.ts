import { describe, expect, it } from 'vitest';

import { getSubject, getTheme } from '../../../../src/domain/lookup.ts';
import type { Corpus } from '../../../../src/domain/model.ts';
import { toSubjectTopic, toThemeTopic } from '../../../../src/domain/theme/topic.ts';
import { listTrajectoryStops } from '../../../../src/domain/theme/trajectory.ts';
import type { ThemeId } from '../../../../src/schema/vocabulary.ts';
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
const onTheme = (of: Corpus, theme: ThemeId, primaryOnly = false) =>
  listTrajectoryStops(of, 'northshire', toThemeTopic(getTheme(of, theme)), { primaryOnly });
const stops = onTheme(corpus, 'workforce');
const slugs = (list: typeof stops) => list.map(({ place }) => place.visit.slug);

describe('a trajectory', () => {
  it('has every visit of its authority that can be placed in time, oldest first, whether or not anything is held', () => {
    expect(slugs(stops)).toEqual(['2016-inspection', '2016-monitoring-2', '2016-monitoring-3', '2016-monitoring-4']);
  });

  it("has at each visit the inspectors' marks, primary sources first, then in source order; no context, no other speaker", () => {
    expect(stops.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['worse', 'strength', 'told'], [], [], []]);
  });

  it('has, from primary sources alone, no mark of another', () => {
    expect(onTheme(corpus, 'workforce', true)[0]?.marks.map(({ id }) => id)).toEqual(['worse', 'strength']);
  });

  it('tells visits of which nothing can be read from those that are silent', () => {
    expect(stops.map(({ isUnseen }) => isUnseen)).toEqual([false, true, true, false]);
  });

  it.each<{ state: string; source: NonNullable<TestContent['sources']>[string] }>([
    { state: 'elsewhere', source: { findings: [buildFindingRecord({ theme: 'leadership', also: ['workforce'] })] } },
    { state: 'part-read', source: { extent: 'opening', findings: buildFindingsOn('leadership') } },
    { state: 'principal', source: { coding: 'principal', findings: buildFindingsOn('leadership') } },
  ])('has seen a visit, though not on the theme, where the state is $state', ({ source }) => {
    const read = buildTestCorpus({ visits: { [visit('monitoring-1')]: {} }, sources: { read: source } });
    expect(onTheme(read, 'workforce')).toMatchObject([{ marks: [], isUnseen: false }]);
  });

  it('of a subject has only its own marks, and the same visits seen', () => {
    const about = toSubjectTopic(getSubject(corpus, 'about-leadership'));
    const ofSubject = listTrajectoryStops(corpus, 'northshire', about);
    expect(ofSubject.map(({ marks }) => marks.length)).toEqual([1, 0, 0, 0]);
    expect(ofSubject.map(({ isUnseen }) => isUnseen)).toEqual(stops.map(({ isUnseen }) => isUnseen));
  });

  it('works nothing out between visits', () => {
    const fields = new Set(stops.flatMap((stop) => Object.keys(stop)));
    expect([...fields].sort()).toEqual(['isUnseen', 'marks', 'place']);
  });
});
