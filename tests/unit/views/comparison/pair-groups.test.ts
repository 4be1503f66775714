import { describe, expect, it } from 'vitest';

import { listComparedCouncils, listSharedThemes } from '../../../../src/views/comparison/compare-view.ts';
import { listPairGroups, listPairLists } from '../../../../src/views/comparison/pair-groups.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const nth = (number: number) => `northshire/2016-monitoring-${number}`;
const told = (visit: string, theme: 'workforce' | 'caseloads' = 'workforce') => ({
  visit,
  findings: [
    buildFindingRecord({ theme, subject: theme === 'workforce' ? 'turnover' : 'caseload-size' }),
    buildFindingRecord({ id: 'council', saidBy: 'authority' }),
  ],
});

const corpus = buildTestCorpus({
  authorities: { southshire: { name: 'Southshire' } },
  visits: {
    [nth(1)]: { number: 1, dates: { precision: 'month', from: '2017-03' } },
    [nth(2)]: { number: 2, dates: { precision: 'month', from: '2017-06' } },
    [nth(3)]: { number: 3, dates: { precision: 'unknown', notBefore: '2017-08', notAfter: '2017-10' } },
    [nth(4)]: { number: 4, dates: { precision: 'month', from: '2018-01' } },
    'southshire/2018-monitoring-1': { number: 1, cycle: '2018-inspection' },
  },
  sources: {
    first: told(nth(1)),
    second: told(nth(2)),
    third: told(nth(3), 'caseloads'),
    south: told('southshire/2018-monitoring-1'),
  },
});
const toPair = ({ href }: { readonly href: string }) =>
  href
    .split('/')
    .slice(3, 5)
    .map((slug) => slug.at(-1))
    .join(' ');

describe('the list of pairs', () => {
  it('has each pair once, under its later visit, the newest first and beside the one before first', () => {
    const [northshire, southshire] = listPairLists(corpus);
    expect(northshire?.groups.map(({ slug, before }) => [slug, before.map(({ text }) => text)])).toEqual([
      ['2016-monitoring-3', ['June 2017', 'March 2017']],
      ['2016-monitoring-2', ['March 2017']],
      ['2016-monitoring-1', []],
    ]);
    expect(southshire).toEqual({ id: 'southshire', name: 'Southshire', groups: [] });
  });

  it('has all pairs of a visit under its own address, the nearest first on each side', () => {
    expect(
      listPairGroups(corpus).map(({ href, before, after }) => [href, before.map(toPair), after.map(toPair)]),
    ).toEqual([
      ['/compare/northshire/2016-monitoring-3/', ['2 3', '1 3'], []],
      ['/compare/northshire/2016-monitoring-2/', ['1 2'], ['2 3']],
      ['/compare/northshire/2016-monitoring-1/', [], ['1 2', '1 3']],
    ]);
  });

  it('leads to where visits are chosen from a visit that has no page with some other', () => {
    const slugs = ['2012-inspection', '2012-monitoring-1', '2016-inspection', '2016-monitoring-1'];
    const cycles = buildTestCorpus({
      visits: Object.fromEntries(
        slugs.map((slug) => [
          `northshire/${slug}`,
          slug.includes('monitoring')
            ? { number: 1, cycle: `${slug.slice(0, 4)}-inspection` }
            : { kind: 'inspection', dates: { precision: 'year', from: slug.slice(0, 4) } },
        ]),
      ),
      sources: Object.fromEntries(slugs.map((slug) => [`on-${slug}`, told(`northshire/${slug}`)])),
    });
    expect(listPairGroups(cycles).map(({ slug, others }) => [slug, others?.href])).toEqual([
      ['2016-monitoring-1', '/compare/?visits=northshire/2016-monitoring-1'],
      ['2016-inspection', undefined],
      ['2012-monitoring-1', '/compare/?visits=northshire/2012-monitoring-1'],
      ['2012-inspection', '/compare/?visits=northshire/2012-inspection'],
    ]);
  });

  it('says which of them is an inspection', () => {
    const [newest] = listPairGroups(
      buildTestCorpus({
        visits: {
          'northshire/2016-inspection': { kind: 'inspection', dates: { precision: 'month', from: '2016-09' } },
          [nth(2)]: {},
        },
        sources: { inspection: told('northshire/2016-inspection'), letter: told('northshire/2016-monitoring-2') },
      }),
    );
    expect(newest?.before.map(({ text }) => text)).toEqual(['September 2016 (inspection)']);
  });
});

describe('what there is to compare', () => {
  it('names each council of which two visits can be compared, with its newest visit beside the one before', () => {
    expect(listComparedCouncils(corpus)).toEqual([
      {
        pairs: { text: 'Northshire', href: '/compare/northshire/' },
        newest: {
          text: 'The visit between Aug and Oct 2017 beside the one before, June 2017',
          href: '/compare/northshire/2016-monitoring-2/2016-monitoring-3/',
        },
      },
    ]);
  });

  it('lists the themes that two visits or more report on, the newest visit first', () => {
    expect(
      listSharedThemes(corpus, 'northshire').map(({ under, links }) => [under.text, links.map(({ text }) => text)]),
    ).toEqual([['workforce', ['June 2017', 'March 2017']]]);
    expect(listSharedThemes(corpus, 'southshire')).toEqual([]);
  });
});
