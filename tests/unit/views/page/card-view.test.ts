import { describe, expect, it } from 'vitest';

import { listCards, siteCard, toShareCard } from '../../../../src/views/page/card-view.ts';
import { buildPairView, listPairPages } from '../../../../src/views/comparison/pair-view.ts';
import { buildPairPage } from '../../../../src/views/page/comparison-pages.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  visits: {
    'northshire/2016-monitoring-1': { number: 1 },
    'northshire/2016-monitoring-2': { number: 2 },
    'northshire/2016-monitoring-3': { number: 3 },
  },
  themes: { workforce: { name: 'Workforce' } },
  subjects: { turnover: { theme: 'workforce', name: 'Turnover', order: 1 } },
  sources: {
    letter: { visit: 'northshire/2016-monitoring-1', findings: [buildFindingRecord({ id: 'few-posts' })] },
    paper: { visit: 'northshire/2016-monitoring-2', kind: 'article', findings: [buildFindingRecord({ id: 'left' })] },
  },
});
const find = (page: string) => {
  const card = listCards(corpus).find((candidate) => candidate.page === page);
  if (card === undefined) throw new Error(`There is no picture of ${page}.`);
  return card;
};

describe('the picture of a page', () => {
  it('of a pair of visits is that of their authority', () => {
    const pair = listPairPages(corpus).find(({ kind }) => kind === 'pair');
    if (pair?.kind !== 'pair') throw new Error('There is no pair.');
    expect(buildPairPage(corpus, pair, buildPairView(corpus, pair.visits)).card.path).toBe(
      toShareCard(find('/authorities/northshire/')).path,
    );
  });

  it('says of a subject under which theme it stands', () => {
    expect(find('/subjects/turnover/')).toMatchObject({ kicker: 'Workforce', title: 'Turnover' });
  });

  it('is told in words for those who do not see it', () => {
    expect(toShareCard(find('/sources/letter/')).text).toMatch(
      /^Northshire: source\. .*1st monitoring visit, 8 June 2017\. Side by Side, independent of Ofsted and of every council\.$/u,
    );
  });
});

it('is made of no single finding, whose page shows its source’s', () => {
  expect(listCards(corpus).filter(({ page }) => page.startsWith('/findings/'))).toEqual([]);
});

it('gives a visit a picture only where findings are held, and every picture a path of its own', () => {
  const pages = listCards(corpus).map(({ page }) => page);
  expect(pages[0]).toBe(siteCard.page);
  expect(pages).toContain('/visits/northshire/2016-monitoring-1/');
  expect(pages).not.toContain('/visits/northshire/2016-monitoring-3/');
  expect(new Set(pages).size).toBe(pages.length);
});
