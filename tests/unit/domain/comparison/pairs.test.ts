import { describe, expect, it } from 'vitest';

import { listComparableVisits } from '../../../../src/domain/comparison/comparison.ts';
import { listDrawnIds, listDrawnPairs, listUndrawnPairs } from '../../../../src/domain/comparison/pairs.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const [date, why] = ['2026-11-22', 'It has a better name.'];

/** Visits of Northshire by their slugs, a month apart; those named second have a finding. */
function buildVisits(
  slugs: readonly string[],
  told: readonly string[] = slugs,
  changes: Partial<TestContent> = {},
): ReturnType<typeof buildTestCorpus> {
  return buildTestCorpus({
    visits: Object.fromEntries(
      slugs.map((slug, month) => [
        `northshire/${slug}`,
        {
          ...(slug.includes('monitoring')
            ? { number: Number(slug.split('-').at(-1)), cycle: `${slug.slice(0, 4)}-inspection` }
            : { kind: 'inspection' as const }),
          dates: {
            precision: 'month' as const,
            from: `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
          },
        },
      ]),
    ),
    sources: Object.fromEntries(
      told.map((slug) => [`on-${slug}`, { visit: `northshire/${slug}`, findings: [buildFindingRecord()] }]),
    ),
    ...changes,
  });
}

const short = (slug: string) => slug.replace('inspection', 'i').replace('monitoring-', 'm').slice(2);
const list = (corpus: ReturnType<typeof buildTestCorpus>) =>
  listDrawnPairs(corpus, 'northshire').map(([earlier, later]) => `${short(earlier.slug)} ${short(later.slug)}`);

const cycles = [
  ...['2012-inspection', '2012-monitoring-1', '2016-inspection', '2016-monitoring-1', '2016-monitoring-2'],
  ...['2019-inspection', '2019-monitoring-1'],
];

describe('the visits that can be compared', () => {
  it('are those with findings, by cycle, then number, though a date is not known', () => {
    const corpus = buildVisits(
      ['2016-monitoring-2', '2016-inspection', '2016-monitoring-1', '2012-inspection'],
      [...['2016-monitoring-2', '2016-inspection', '2012-inspection']],
    );
    expect(listComparableVisits(corpus, 'northshire').map(({ slug }) => slug)).toEqual([
      ...['2012-inspection', '2016-inspection', '2016-monitoring-2'],
    ]);
  });
});

describe('the pairs that are drawn', () => {
  it('are any two visits of one cycle, each with the one before, and any two inspections', () => {
    expect(list(buildVisits(cycles))).toEqual([
      ...['12-i 12-m1', '12-i 16-i', '12-i 19-i'],
      ...['12-m1 16-i'],
      ...['16-i 16-m1', '16-i 16-m2', '16-i 19-i'],
      ...['16-m1 16-m2'],
      ...['16-m2 19-i'],
      ...['19-i 19-m1'],
    ]);
  });

  it('pass over visits without findings: the one before is the one before that has some', () => {
    expect(list(buildVisits(cycles, ['2012-monitoring-1', '2016-monitoring-2', '2019-monitoring-1']))).toEqual([
      ...['12-m1 16-m2', '16-m2 19-m1'],
    ]);
  });

  it('do not grow with visits of which nothing is told, and with others no faster than they do', () => {
    const toCycle = (year: number) => [`${year}-inspection`, `${year}-monitoring-1`, `${year}-monitoring-2`];
    const years = (count: number) => Array.from({ length: count }, (_, index) => 2000 + index).flatMap(toCycle);
    const one = buildVisits(years(1));
    expect(list(buildVisits(years(40), years(1)))).toEqual(list(one));
    const monitoring = (count: number) => years(count).filter((slug) => slug.includes('monitoring'));
    const [ten, twenty] = [10, 20].map((count) => list(buildVisits(years(count), monitoring(count))).length);
    expect(twenty).toBeLessThanOrEqual(2 * (ten ?? 0) + 1);
  });

  it('are also those that were published once, in whatever order and under whatever name', () => {
    const corpus = buildVisits(cycles, cycles, {
      registry: {
        [date]: { pairs: ['northshire/2019-monitoring-1/2012-inspection', 'northshire/2016-old/2019-monitoring-1'] },
      },
      aliases: {
        old: { kind: 'visit', id: 'northshire/2016-old', to: 'northshire/2016-monitoring-1', date, why },
      },
    });
    expect(list(corpus)).toEqual(expect.arrayContaining(['12-i 19-m1', '16-m1 19-m1']));
    expect(list(corpus)).toHaveLength(list(buildVisits(cycles)).length + 2);
    expect(listDrawnIds(corpus)).toContain('northshire/2012-inspection/2019-monitoring-1');
    expect(listUndrawnPairs(corpus)).toEqual([]);
  });

  it('are none for fewer than two visits with findings', () => {
    expect(list(buildVisits(cycles, ['2016-inspection']))).toEqual([]);
  });
});

describe('published pairs that can be drawn no more', () => {
  it('are those of which a visit went, or what was found at it', () => {
    const corpus = buildVisits(['2016-inspection', '2016-monitoring-1'], ['2016-inspection'], {
      registry: {
        [date]: { pairs: ['northshire/2016-inspection/2016-monitoring-1', 'northshire/2016-inspection/2016-focused'] },
      },
      tombstones: {
        gone: { kind: 'visit', id: 'northshire/2016-focused', was: 'A visit.', date, why: 'It never took place.' },
      },
    });
    expect(listUndrawnPairs(corpus).map(({ id, visits }) => [id, visits.map((visit) => visit?.slug)])).toEqual([
      ['northshire/2016-inspection/2016-monitoring-1', ['2016-inspection', '2016-monitoring-1']],
      ['northshire/2016-inspection/2016-focused', ['2016-inspection', undefined]],
    ]);
  });
});
