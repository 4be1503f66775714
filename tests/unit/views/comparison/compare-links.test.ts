import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { findPairUrl, listCompareLinks } from '../../../../src/views/comparison/compare-links.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const [inspection, first, second, third] = [
  'northshire/2016-inspection',
  'northshire/2016-monitoring-1',
  'northshire/2016-monitoring-2',
  'northshire/2016-monitoring-3',
] as const;

/** The links of a visit, where the named ones have a finding. */
function listHrefs(of: string, withFindings: readonly string[]): readonly string[] {
  const corpus = buildTestCorpus({
    visits: {
      [inspection]: { kind: 'inspection', dates: { precision: 'month', from: '2016-09' } },
      [first]: { number: 1, dates: { precision: 'month', from: '2017-01' } },
      [second]: { number: 2, dates: { precision: 'month', from: '2017-06' } },
      [third]: { number: 3, dates: { precision: 'month', from: '2018-01' } },
    },
    sources: Object.fromEntries(
      withFindings.map((visit, index) => [`source-${index}`, { visit, findings: [buildFindingRecord()] }]),
    ),
  });
  return listCompareLinks(corpus, getVisit(corpus, of)).map(({ href }) => href);
}

const pair = (earlier: string, later: string) =>
  `/compare/northshire/${earlier.split('/')[1] ?? ''}/${later.split('/')[1] ?? ''}/`;

describe('where two visits stand side by side', () => {
  it('is a page where that is drawn, and else where visits are chosen', () => {
    const slugs = ['2012-inspection', '2012-monitoring-1', '2016-inspection', '2016-monitoring-1'];
    const corpus = buildTestCorpus({
      visits: Object.fromEntries(
        slugs.map((slug) => [
          `northshire/${slug}`,
          slug.includes('monitoring')
            ? { number: 1, cycle: `${slug.slice(0, 4)}-inspection` }
            : { kind: 'inspection', dates: { precision: 'year', from: slug.slice(0, 4) } },
        ]),
      ),
      sources: Object.fromEntries(
        slugs.map((slug) => [`on-${slug}`, { visit: `northshire/${slug}`, findings: [buildFindingRecord()] }]),
      ),
    });
    const get = (slug: string) => getVisit(corpus, `northshire/${slug}`);
    expect(findPairUrl(corpus, get('2016-inspection'), get('2012-inspection'))).toBe(
      '/compare/northshire/2012-inspection/2016-inspection/',
    );
    expect(findPairUrl(corpus, get('2016-monitoring-1'), get('2012-monitoring-1'))).toBe(
      '/compare/?visits=northshire/2012-monitoring-1,northshire/2016-monitoring-1',
    );
  });
});

describe('the comparisons that a visit leads to', () => {
  it('are with the nearest earlier one with findings, and with the inspection that opened the cycle', () => {
    const all = [inspection, first, second, third];
    expect(listHrefs(third, all)).toEqual([pair(second, third), pair(inspection, third)]);
    expect(listHrefs(third, [inspection, first, third])).toEqual([pair(first, third), pair(inspection, third)]);
  });

  it('name the inspection once where it is the one before, and not where it has no finding', () => {
    expect(listHrefs(third, [inspection, third])).toEqual([pair(inspection, third)]);
    expect(listHrefs(third, [second, third])).toEqual([pair(second, third)]);
  });

  it('are none where the visit is the first with findings, or has none itself', () => {
    expect(listHrefs(first, [first, second])).toEqual([]);
    expect(listHrefs(second, [first, third])).toEqual([]);
  });
});
