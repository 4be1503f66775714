import { expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { findSubjectNeighbours, listLatestReports } from '../../../../src/domain/subject/neighbours.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const at = (from: string) => ({ dates: { precision: 'day', from } }) as const;
const reportsOn = (subject: string, visit: string) => ({ visit, findings: [buildFindingRecord({ subject })] });

const corpus = buildTestCorpus({
  authorities: { eastshire: { name: 'Eastshire' }, westshire: { name: 'Westshire' } },
  subjects: { turnover: { theme: 'workforce' }, pay: { theme: 'workforce' } },
  visits: {
    'eastshire/2016-monitoring-9': at('2017-03-02'),
    'northshire/2016-monitoring-1': at('2017-01-01'),
    'northshire/2016-monitoring-2': at('2017-02-01'),
    'northshire/2016-monitoring-3': at('2017-03-01'),
    'northshire/2016-monitoring-4': at('2017-04-01'),
  },
  sources: {
    first: reportsOn('turnover', 'northshire/2016-monitoring-1'),
    second: reportsOn('pay', 'northshire/2016-monitoring-2'),
    fourth: reportsOn('turnover', 'northshire/2016-monitoring-4'),
    ninth: { ...reportsOn('turnover', 'eastshire/2016-monitoring-9'), kind: 'article' },
  },
});

it('finds a subject at the visits around one, and where it was last and next reported', () => {
  const around = findSubjectNeighbours(corpus, getVisit(corpus, 'northshire/2016-monitoring-3'), 'turnover');
  expect(around).toMatchObject({
    previous: { visit: { slug: '2016-monitoring-2' }, cell: { state: 'no-finding' } },
    next: { visit: { slug: '2016-monitoring-4' }, cell: { state: 'reported' } },
    reportedBefore: { visit: { slug: '2016-monitoring-1' } },
    reportedAfter: undefined,
  });
});

it('lists the latest visit of each authority that reports on a subject', () => {
  expect(listLatestReports(corpus, 'turnover').map(({ visit }) => visit.id)).toEqual([
    'eastshire/2016-monitoring-9',
    'northshire/2016-monitoring-4',
  ]);
});
