import { describe, expect, it } from 'vitest';

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
