import type { APIRoute } from 'astro';

import { getCorpus } from '../../../corpus.ts';
import { serializeAtom } from '../../../exports/files/atom.ts';
import { buildFeedOfAuthority } from '../../../views/feed/feed-view.ts';
import type { FeedView } from '../../../views/feed/feed-view.ts';
import { siteOf } from '../../../views/site.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return corpus.authorities.map((record) => ({
    params: { authority: record.id },
    props: { feed: buildFeedOfAuthority(corpus, record) },
  }));
}

export const GET: APIRoute<{ feed: FeedView }> = ({ props: { feed }, site }) =>
  new Response(serializeAtom(feed, siteOf(site?.href)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
