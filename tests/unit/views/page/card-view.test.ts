import { describe, expect, it } from 'vitest';

import { buildFindingCard, listCards, siteCard, toShareCard } from '../../../../src/views/page/card-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  visits: { 'northshire/2016-monitoring-1': { number: 1 }, 'northshire/2016-monitoring-2': { number: 2 } },
  themes: { workforce: { name: 'Workforce' } },
  sources: {
    letter: {
      findings: [
        buildFindingRecord({ id: 'few-posts', direction: 'unchanged' }),
        buildFindingRecord({ id: 'gone', status: 'withdrawn' }),
      ],
    },
    paper: {
      kind: 'article',
      publisher: 'The Gazette',
      findings: [buildFindingRecord({ id: 'council-says', saidBy: 'authority', summary: 'All posts are filled.' })],
    },
  },
});
const getFinding = (id: string) => {
  const finding = corpus.findings.find((candidate) => candidate.id === id);
  if (finding === undefined) throw new Error(`The corpus holds no ${id}.`);
  return finding;
};

describe('the picture of a finding', () => {
  it('says what was found, of whom, when, and in which source', () => {
    expect(buildFindingCard(corpus, getFinding('few-posts'))).toMatchObject({
      page: '/findings/letter/few-posts/',
      kicker: 'Northshire: Workforce',
      title: 'Too few posts were filled.',
      mark: { label: 'Weakness, unchanged' },
      lines: ['1st monitoring visit since the 2016 inspection, 8 June 2017', 'Ofsted letter, 6 July 2017'],
    });
  });

  it('names the speaker instead of a mark where it was not the inspectors', () => {
    const card = buildFindingCard(corpus, getFinding('council-says'));
    expect(card.speaker).toBe('The council said');
    expect(card.mark).toBeUndefined();
    expect(card.lines).toContain('The Gazette, 6 July 2017 (press account)');
  });

  it('says that a finding no longer stands', () => {
    expect(buildFindingCard(corpus, getFinding('gone')).lines[0]).toBe('Withdrawn: this finding no longer stands');
  });

  it('is told in words for those who do not see it', () => {
    expect(toShareCard(buildFindingCard(corpus, getFinding('few-posts')))).toEqual({
      path: '/cards/findings/letter/few-posts/card.png',
      text: 'Northshire: Workforce. Weakness, unchanged. Too few posts were filled. 1st monitoring visit since the 2016 inspection, 8 June 2017. Ofsted letter, 6 July 2017. Side by Side, independent of Ofsted and of every council.',
    });
  });
});

it('gives a visit a picture only where findings are held, and every picture a path of its own', () => {
  const pages = listCards(corpus).map(({ page }) => page);
  expect(pages[0]).toBe(siteCard.page);
  expect(pages).toContain('/visits/northshire/2016-monitoring-1/');
  expect(pages).not.toContain('/visits/northshire/2016-monitoring-2/');
  expect(new Set(pages).size).toBe(pages.length);
});
