import { describe, expect, it } from 'vitest';

import { buildComposeView } from '../../../../src/views/comparison/compose-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const [earlier, later, silent] = [
  'northshire/2016-monitoring-1',
  'northshire/2016-monitoring-2',
  'northshire/2016-monitoring-3',
];
const corpus = buildTestCorpus({
  authorities: { southshire: { name: 'Southshire' } },
  visits: {
    [earlier]: { number: 1, dates: { precision: 'month', from: '2017-01' } },
    [later]: { number: 2, dates: { precision: 'month', from: '2017-06' } },
    [silent]: { number: 3, dates: { precision: 'month', from: '2018-01' } },
  },
  sources: {
    first: { visit: earlier, findings: [buildFindingRecord()] },
    second: { visit: later, findings: [buildFindingRecord()] },
  },
});

describe('what the composer offers', () => {
  const { authorities, primaryUrl } = buildComposeView(corpus);

  it('is visits with findings, the newest first, under councils that have any', () => {
    expect(authorities.map(({ id, visits }) => [id, visits.map((visit) => visit.id)])).toEqual([
      ['northshire', [later, earlier]],
    ]);
  });

  it('names each with its cycle and date, and has an address for primary sources alone', () => {
    expect(authorities[0]?.visits[0]?.text).toBe('2nd monitoring visit since the 2016 inspection, June 2017');
    expect(primaryUrl).toBe('/compare/?primary=1');
  });
});
