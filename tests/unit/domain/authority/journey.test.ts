import { describe, expect, it } from 'vitest';

import { listCrowdedCycles, listJourneyStops } from '../../../../src/domain/authority/journey.ts';
import { toDayNumber } from '../../../../src/domain/plain-date.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const stopsOf = (visits: NonNullable<TestContent['visits']>) =>
  listJourneyStops(buildTestCorpus({ visits }), 'northshire');
const on = (from: string) => ({ dates: { precision: 'day', from } }) as const;

describe('the stops of a journey', () => {
  const stops = stopsOf({
    'northshire/2016-monitoring-1': on('2017-02-01'),
    'northshire/2016-monitoring-2': { dates: { precision: 'month', from: '2017-06' } },
    'northshire/2016-monitoring-3': {
      dates: { precision: 'unknown', notBefore: '2017-09-01', notAfter: '2017-09-03' },
    },
    'northshire/2016-monitoring-4': { dates: { precision: 'unknown', notAfter: '2018-01-10' } },
    'northshire/2016-monitoring-5': on('2018-06-01'),
    'eastshire/2016-monitoring-1': on('2017-02-01'),
  });

  it('are the visits of one authority that something bounds, oldest first, with their number among all', () => {
    expect(stops.map(({ visit, number }) => [visit.slug, number])).toEqual([
      ['2016-monitoring-1', 1],
      ['2016-monitoring-2', 2],
      ['2016-monitoring-3', 3],
      ['2016-monitoring-5', 5],
    ]);
  });

  it('span what is known of their date, and stand in its middle', () => {
    const day = toDayNumber;
    expect(stops.map(({ firstDay, middle, lastDay }) => [firstDay, middle, lastDay]).slice(0, 3)).toEqual([
      [day('2017-02-01'), day('2017-02-01'), day('2017-02-01')],
      [day('2017-06-01'), day('2017-06-01') + 14.5, day('2017-06-30')],
      [day('2017-09-01'), day('2017-09-02'), day('2017-09-03')],
    ]);
  });

  it('are uncertain only where the date is not known', () => {
    expect(stops.map(({ isUncertain }) => isUncertain)).toEqual([false, false, true, false]);
  });
});

describe('a crowded cycle', () => {
  const crowdedOf = (...days: readonly string[]) => {
    const visits = days.map((from, index) => [`northshire/2016-monitoring-${index + 1}`, on(from)] as const);
    return listCrowdedCycles(stopsOf(Object.fromEntries(visits)), 60).map(({ cycleId, stops }) => [
      cycleId,
      stops.length,
    ]);
  };

  it.each([
    {
      name: 'has two of three stops closer than asked',
      days: ['2017-01-01', '2017-06-01', '2017-07-01'],
      crowded: [['2016-inspection', 3]],
    },
    { name: 'is not one of two stops', days: ['2017-01-01', '2017-01-02'], crowded: [] },
    { name: 'is not one whose stops stand far apart', days: ['2017-01-01', '2017-06-01', '2018-07-01'], crowded: [] },
    {
      name: 'is not one whose stops stand just as far apart as asked',
      days: ['2017-01-01', '2017-03-02', '2017-05-01'],
      crowded: [],
    },
  ])('$name', ({ days, crowded }) => {
    expect(crowdedOf(...days)).toEqual(crowded);
  });

  it('is seen each for itself', () => {
    const other = { cycle: '2019-inspection' };
    const stops = stopsOf({
      'northshire/2016-monitoring-1': on('2017-01-01'),
      'northshire/2016-monitoring-2': on('2017-01-02'),
      'northshire/2019-monitoring-1': { ...other, ...on('2019-01-01') },
      'northshire/2019-monitoring-2': { ...other, ...on('2019-01-02') },
      'northshire/2019-monitoring-3': { ...other, ...on('2019-12-01') },
    });
    expect(listCrowdedCycles(stops, 60).map(({ cycleId }) => cycleId)).toEqual(['2019-inspection']);
  });
});
