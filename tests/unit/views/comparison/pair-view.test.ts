import { describe, expect, it } from 'vitest';

import {
  listPairFindings,
  listPairGroups,
  listPairLists,
  listPairPages,
} from '../../../../src/views/comparison/pair-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const nth = (number: number) => `northshire/2016-monitoring-${number}`;
const told = (visit: string) => ({
  visit,
  findings: [buildFindingRecord(), buildFindingRecord({ id: 'council', saidBy: 'authority' })],
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
    third: told(nth(3)),
    south: told('southshire/2018-monitoring-1'),
  },
});
const pages = listPairPages(corpus);
const toPath = ({ authority, first, second }: (typeof pages)[number]['address']) =>
  `/compare/${authority}/${first}/${second}/`;

describe('the pages of pairs', () => {
  it('are one for each pair in order, and one for the same in the other order that leads to it', () => {
    const paths = pages.flatMap((page) => (page.kind === 'pair' ? [toPath(page.address)] : []));
    expect(paths).toEqual(
      ['1 2', '1 3', '2 3']
        .map((pair) =>
          pair
            .split(' ')
            .map((number) => `2016-monitoring-${number}`)
            .join('/'),
        )
        .map((pair) => `/compare/northshire/${pair}/`),
    );
    const reverse = pages.flatMap((page) => (page.kind === 'reverse' ? [[toPath(page.address), page.href]] : []));
    expect(reverse).toHaveLength(paths.length);
    for (const [from = '', to = ''] of reverse) {
      const [, , authority = '', first = '', second = ''] = from.split('/');
      expect(to).toBe(`/compare/${authority}/${second}/${first}/`);
      expect(paths).toContain(to);
    }
  });

  it('name both visits with their months, and lead to the composer and to a CSV beside them', () => {
    expect(pages.find(({ kind }) => kind === 'pair')).toMatchObject({
      title:
        'Northshire: 1st monitoring visit since the 2016 inspection (March 2017) beside 2nd monitoring visit since the 2016 inspection (June 2017)',
      links: {
        compose: `/compare/?visits=${nth(1)},${nth(2)}`,
        csv: '/compare/northshire/2016-monitoring-1/2016-monitoring-2/findings.csv',
      },
    });
  });

  it('hold the findings of both visits, by whomever said', () => {
    for (const page of pages) {
      if (page.kind === 'reverse') continue;
      const findings = corpus.findings.filter(({ visitId }) => page.visits.some(({ id }) => id === visitId));
      expect(listPairFindings(corpus, page.visits)).toEqual(findings);
      expect(findings).toHaveLength(4);
    }
  });
});

describe('the list of pairs', () => {
  it('has each pair once, under its earlier visit', () => {
    const [northshire, southshire] = listPairLists(corpus);
    expect(northshire?.groups.map(({ slug, pairs }) => [slug, pairs.map(({ text }) => text)])).toEqual([
      [
        '2016-monitoring-1',
        [
          'beside 2nd monitoring visit since the 2016 inspection (June 2017)',
          'beside 3rd monitoring visit since the 2016 inspection (between Aug and Oct 2017)',
        ],
      ],
      ['2016-monitoring-2', ['beside 3rd monitoring visit since the 2016 inspection (between Aug and Oct 2017)']],
    ]);
    expect(southshire).toEqual({ id: 'southshire', name: 'Southshire', groups: [] });
  });

  it('has all pairs of a visit, of which it may be the later, under its own address', () => {
    const groups = listPairGroups(corpus);
    expect(
      groups.map(({ slug, href, all }) => [slug, href, all.map((pair) => pair.href.split('/').slice(3, 5).join(' '))]),
    ).toEqual([
      [
        '2016-monitoring-1',
        '/compare/northshire/2016-monitoring-1/',
        ['2016-monitoring-1 2016-monitoring-2', '2016-monitoring-1 2016-monitoring-3'],
      ],
      [
        '2016-monitoring-2',
        '/compare/northshire/2016-monitoring-2/',
        ['2016-monitoring-1 2016-monitoring-2', '2016-monitoring-2 2016-monitoring-3'],
      ],
      [
        '2016-monitoring-3',
        '/compare/northshire/2016-monitoring-3/',
        ['2016-monitoring-1 2016-monitoring-3', '2016-monitoring-2 2016-monitoring-3'],
      ],
    ]);
    expect(groups[2]?.pairs).toEqual([]);
  });
});
