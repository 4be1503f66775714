import { describe, expect, it } from 'vitest';

import { listJourneyStops } from '../../../../src/domain/authority/journey.ts';
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

  it('are the visits of one authority that something bounds, oldest first', () => {
    expect(stops.map(({ visit }) => visit.slug)).toEqual([
      ...['2016-monitoring-1', '2016-monitoring-2', '2016-monitoring-3', '2016-monitoring-5'],
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
