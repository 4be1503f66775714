import { describe, expect, it } from 'vitest';

import { findFinding } from '../../../../src/domain/lookup.ts';
import { buildFindingPageView } from '../../../../src/views/finding/finding-page-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

function build(source: NonNullable<TestContent['sources']>[string]) {
  const corpus = buildTestCorpus({
    visits: { 'northshire/2016-monitoring-1': {} },
    sources: { article: { kind: 'article', findings: [buildFindingRecord({ quote: 'too slow' })], ...source } },
  });
  const [finding] = corpus.findings;
  if (finding === undefined) throw new Error('There is no finding.');
  return buildFindingPageView(corpus, finding);
}

describe('the original of a finding', () => {
  it('is opened where the finding stands, and so is its archived copy', () => {
    const view = build({ address: 'https://example.org/news', archivedAddress: 'https://archive.example/1/news' });
    expect(view).toMatchObject({
      original: 'https://example.org/news#:~:text=too%20slow',
      archived: 'https://archive.example/1/news#:~:text=too%20slow',
    });
  });

  it('is left out where its address is not known', () => {
    expect(build({})).not.toHaveProperty('original');
    expect(build({})).not.toHaveProperty('archived');
  });
});

describe('what leads on from a finding', () => {
  const on = (from: string) => ({ dates: { precision: 'day', from } }) as const;
  const about = (subject: string, visit: string) => ({ visit, findings: [buildFindingRecord({ subject })] });
  const first = 'northshire/2016-monitoring-1';
  const corpus = buildTestCorpus({
    authorities: { eastshire: { name: 'Eastshire' } },
    subjects: { turnover: { theme: 'workforce' }, pay: { theme: 'workforce' } },
    visits: {
      [first]: on('2017-01-01'),
      'northshire/2016-monitoring-2': on('2017-02-01'),
      'northshire/2016-monitoring-3': on('2017-03-01'),
      'eastshire/2018-focused': { kind: 'focused', ...on('2018-03-01') },
    },
    sources: {
      first: about('turnover', first),
      second: about('pay', 'northshire/2016-monitoring-2'),
      third: about('turnover', 'northshire/2016-monitoring-3'),
      east: about('turnover', 'eastshire/2018-focused'),
    },
  });
  const finding = findFinding(corpus, 'first/claim');
  if (finding === undefined) throw new Error('There is no finding.');
  const view = buildFindingPageView(corpus, finding);

  it('is the same subject at the next visit, and where it is next reported', () => {
    expect(view.ofSubject.map(({ lead, visit, cell }) => [lead, visit.href, cell.findings.length])).toEqual([
      ['At the next visit', '/visits/northshire/2016-monitoring-2/', 0],
      ['Next reported', '/visits/northshire/2016-monitoring-3/', 1],
    ]);
  });

  it('is the page that sets the visits side by side, at the subject where both speak of it, else at the theme', () => {
    expect(view.ofSubject.map(({ beside }) => beside)).toEqual([
      '/compare/northshire/2016-monitoring-1/2016-monitoring-2/#workforce',
      '/compare/northshire/2016-monitoring-1/2016-monitoring-3/#turnover',
    ]);
    expect(view.compare).toEqual({
      text: 'Compare: the same subject at the next visit',
      href: '/compare/northshire/2016-monitoring-1/2016-monitoring-2/#workforce',
    });
  });

  it('is, where nothing follows, the comparison with the visit before', () => {
    const last = findFinding(corpus, 'third/claim');
    expect(last && buildFindingPageView(corpus, last).compare?.text).toBe(
      'Compare: the same subject at the previous visit',
    );
  });

  it('is the same subject at other authorities, as their latest visit reports on it', () => {
    expect(view.elsewhere).toEqual([
      { authority: { text: 'Eastshire', href: '/subjects/turnover/#eastshire' }, words: 'weakness (March 2018)' },
    ]);
  });

  it('is the whole theme at the next visit', () => {
    expect(view.ofTheme.map(({ lead, cell }) => [lead, cell.groups.map(({ words }) => words)])).toEqual([
      ['At the next visit', ['weakness']],
    ]);
  });
});
