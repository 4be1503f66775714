import type { APIRoute } from 'astro';

import { getCorpus } from '../../corpus.ts';
import { serializeAtom } from '../../exports/files/atom.ts';
import { buildFeedOfCorrections } from '../../views/feed/feed-view.ts';
import { siteOf } from '../../views/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(serializeAtom(buildFeedOfCorrections(await getCorpus()), siteOf(site?.href)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
