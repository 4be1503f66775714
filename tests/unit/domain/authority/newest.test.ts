import { expect, it } from 'vitest';

import { findNewest } from '../../../../src/domain/authority/newest.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const slugs = (visits: readonly { readonly slug: string }[]) =>
  visits.map(({ slug }) => slug.replace('monitoring-', ''));

/** So many visits, a year apart; findings are held of one. */
function read(visits: number, held?: number, unpublished?: number) {
  const corpus = buildTestCorpus({
    visits: Object.fromEntries(
      Array.from({ length: visits }, (_, index) => [
        `northshire/2016-monitoring-${index + 1}`,
        {
          dates: { precision: 'year', from: String(2001 + index) },
          ...(index + 1 === unpublished && { letter: 'not-published' as const }),
        },
      ]),
    ),
    sources:
      held === undefined
        ? {}
        : { letter: { visit: `northshire/2016-monitoring-${held}`, findings: [buildFindingRecord()] } },
  });
  const { latest, between, withFindings } = findNewest(corpus, 'northshire');
  return [slugs(latest), slugs(between), withFindings?.slug];
}

it.each(
  [
    { name: 'no visit', visits: 0, latest: [] },
    { name: 'one visit', visits: 1, held: 1, latest: ['1'] },
    { name: 'no findings', visits: 6, latest: ['6', '5', '4'] },
    { name: 'findings of one of the latest', visits: 6, held: 4, latest: ['6', '5', '4'] },
  ].map((row) => ({ held: undefined, ...row })),
)('is the latest three with $name', ({ visits, held, latest }) => {
  expect(read(visits, held)).toEqual([latest.map((number) => `2016-${number}`), [], undefined]);
});

it('is the latest two and the newest with findings, with those between apart', () => {
  expect(read(25, 2)).toEqual([
    ['2016-25', '2016-24'],
    Array.from({ length: 21 }, (_, index) => `2016-${23 - index}`),
    '2016-monitoring-2',
  ]);
});

it('leaves out a visit whose letter was never published, unless findings are held', () => {
  expect(read(3, undefined, 2)[0]).toEqual(['2016-3', '2016-1']);
  expect(read(3, 2, 2)[0]).toEqual(['2016-3', '2016-2', '2016-1']);
});
