import type { APIRoute } from 'astro';

import { getCorpus } from '../../corpus.ts';
import { serializeAtom } from '../../exports/files/atom.ts';
import { site } from '../../site.ts';
import { listFeeds } from '../../views/feed/feed-view.ts';
import type { FeedView } from '../../views/feed/feed-view.ts';
import { urls } from '../../views/urls.ts';
import { toResponse } from '../_to-response.ts';

export async function getStaticPaths() {
  return listFeeds(await getCorpus()).map((feed) => ({
    params: { feed: feed.path.slice(urls.feeds.length, -'.xml'.length) },
    props: { feed },
  }));
}

export const GET: APIRoute<{ feed: FeedView }> = ({ props: { feed } }) =>
  toResponse('application/atom+xml', serializeAtom(feed, site));
