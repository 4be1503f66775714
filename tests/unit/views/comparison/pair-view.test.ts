import { describe, expect, it } from 'vitest';

import { buildPairView, listPairFindings, listPairPages } from '../../../../src/views/comparison/pair-view.ts';
import { buildPairPage } from '../../../../src/views/page/comparison-pages.ts';
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

  it('name both visits with their months, and lead to the composer and to a CSV of their authority', () => {
    expect(pages.find(({ kind }) => kind === 'pair')).toMatchObject({
      title: 'Northshire: March 2017 beside June 2017',
      links: {
        compose: `/compare/?visits=${nth(1)},${nth(2)}`,
        csv: { text: 'Download CSV of all visits to Northshire', href: '/data/authorities/northshire.csv' },
      },
    });
  });

  it('call a visit by its bounds where no month is known, as a sentence does', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles).toContain('Northshire: June 2017 beside the visit between Aug and Oct 2017');
    expect(titles).toContain(
      'Northshire: 3rd monitoring visit since the 2016 inspection (between Aug and Oct 2017) beside 2nd monitoring visit since the 2016 inspection (June 2017)',
    );
  });

  it.each([
    { day: '2026-11-28', csv: '/compare/northshire/2016-monitoring-1/2016-monitoring-2/findings.csv' },
    { day: '2026-11-29', csv: '/data/authorities/northshire.csv' },
  ])('lead to a CSV beside them where both visits were published with one: $day', ({ day, csv }) => {
    const held = buildTestCorpus({
      visits: { [nth(1)]: { number: 1 }, [nth(2)]: { number: 2, dates: { precision: 'month', from: '2018-01' } } },
      sources: { first: told(nth(1)), second: told(nth(2)) },
      registry: { [day]: { visits: [nth(1), nth(2)] } },
    });
    const [page] = listPairPages(held);
    expect(page?.kind === 'pair' && page.links.csv?.href).toBe(csv);
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

describe('the description of a pair’s page', () => {
  const describePair = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `subject-${index}`);
    const findings = names.map((subject) => buildFindingRecord({ id: `on-${subject}`, subject }));
    const held = buildTestCorpus({
      subjects: Object.fromEntries(names.map((name, order) => [name, { name: `Work ${order}`, order: order + 1 }])),
      visits: { [nth(1)]: { number: 1 }, [nth(2)]: { number: 2, dates: { precision: 'month', from: '2018-01' } } },
      sources: { first: { visit: nth(1), findings }, second: { visit: nth(2), findings } },
    });
    const [page] = listPairPages(held);
    return page?.kind === 'pair' ? buildPairPage(held, page, buildPairView(held, page.visits)).description : '';
  };

  it('says what the two visits are and what both report on, in whole sentences', () => {
    expect(describePair(1)).toBe(
      'What inspectors found in children’s services in Northshire, June 2017 beside January 2018. Both report on work 0: June 2017 weakness; January 2018 weakness.',
    );
  });

  it('holds as many of them as 300 characters hold', () => {
    const description = describePair(20);
    expect(description.length).toBeLessThanOrEqual(300);
    expect(description.length).toBeGreaterThan(220);
    expect(description).toMatch(/weakness\.$/u);
  });
});
