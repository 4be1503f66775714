import { describe, expect, it } from 'vitest';

import { listRegions } from '../../../../src/domain/region/councils.ts';
import { buildFeedOfAll, buildFeedOfRegion, mostEntries } from '../../../../src/views/feed/feed-view.ts';
import { buildRegionsCorpus } from '../../../support/made-regions.ts';
import { buildTestCorpus } from '../../../support/records.ts';

describe('the feed of a region', () => {
  it('has the news of its councils, and of no other', () => {
    const corpus = buildRegionsCorpus();
    const feeds = listRegions(corpus).map((region) => buildFeedOfRegion(corpus, region));
    const south = feeds.find(({ path }) => path === '/feeds/regions/south-west.xml');
    expect(south?.entries).toHaveLength(4);
    expect(feeds.flatMap(({ entries }) => entries)).toHaveLength(corpus.visits.length);
  });
});

describe('the feed of everything', () => {
  it('holds the newest entries, and no more than a reader takes at once', () => {
    const visits = Object.fromEntries(
      Array.from({ length: mostEntries + 5 }, (_, index) => [`northshire/2016-monitoring-${index + 1}`, {}]),
    );
    expect(buildFeedOfAll(buildTestCorpus({ visits })).entries).toHaveLength(mostEntries);
  });
});
