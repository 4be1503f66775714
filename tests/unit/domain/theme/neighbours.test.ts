import { expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { findAdjacentVisits, findThemeNeighbours } from '../../../../src/domain/theme/neighbours.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const at = (from: string) => ({ dates: { precision: 'day', from } }) as const;
const reportsOn = (visit: string) => ({ visit: `northshire/${visit}`, findings: [buildFindingRecord()] });

const corpus = buildTestCorpus({
  visits: {
    'eastshire/2016-monitoring-9': at('2017-03-02'),
    'northshire/2016-monitoring-1': at('2017-01-01'),
    'northshire/2016-monitoring-2': at('2017-02-01'),
    'northshire/2016-monitoring-3': at('2017-03-01'),
    'northshire/2016-monitoring-4': at('2017-04-01'),
    'northshire/2016-monitoring-5': at('2017-05-01'),
  },
  sources: { first: reportsOn('2016-monitoring-1'), fourth: reportsOn('2016-monitoring-4') },
});

const visit = (number: number) => getVisit(corpus, `northshire/2016-monitoring-${number}`);
const slugs = (number: number) => {
  const neighbours = findThemeNeighbours(corpus, visit(number), 'workforce');
  return {
    previous: neighbours.previous?.visit.slug,
    next: neighbours.next?.visit.slug,
    reportedBefore: neighbours.reportedBefore?.visit.slug,
    reportedAfter: neighbours.reportedAfter?.visit.slug,
  };
};

it('finds the visits just before and after, of the same authority', () => {
  const { previous, next } = findAdjacentVisits(corpus, visit(3));
  expect([previous?.slug, next?.slug]).toEqual(['2016-monitoring-2', '2016-monitoring-4']);
});

it('finds nothing before the first visit and nothing after the last', () => {
  expect(findAdjacentVisits(corpus, visit(1)).previous).toBeUndefined();
  expect(findAdjacentVisits(corpus, visit(5)).next).toBeUndefined();
});

it.each([
  {
    name: 'looks past an earlier visit that does not report',
    number: 3,
    expected: {
      previous: '2016-monitoring-2',
      next: '2016-monitoring-4',
      reportedBefore: '2016-monitoring-1',
      reportedAfter: undefined,
    },
  },
  {
    name: 'looks past a later visit that does not report',
    number: 2,
    expected: {
      previous: '2016-monitoring-1',
      next: '2016-monitoring-3',
      reportedBefore: undefined,
      reportedAfter: '2016-monitoring-4',
    },
  },
  {
    name: 'has nothing further where no visit reports',
    number: 5,
    expected: { previous: '2016-monitoring-4', next: undefined, reportedBefore: undefined, reportedAfter: undefined },
  },
])('$name', ({ number, expected }) => {
  expect(slugs(number)).toEqual(expected);
});

it('says of a neighbour why it does not report', () => {
  expect(findThemeNeighbours(corpus, visit(3), 'workforce').previous?.cell.state).toBe('no-source');
  expect(findThemeNeighbours(corpus, visit(3), 'workforce').next?.cell.state).toBe('reported');
});
