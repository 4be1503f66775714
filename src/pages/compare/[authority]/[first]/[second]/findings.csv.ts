import type { APIRoute } from 'astro';

import { getCorpus } from '../../../../../corpus.ts';
import { serializeCsv } from '../../../../../exports/tables/serialize.ts';
import { buildFindingsTable } from '../../../../../exports/tables/findings-table.ts';
import { listPairPages } from '../../../../../views/comparison/pair-view.ts';
import { siteOf } from '../../../../../views/site.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const site = siteOf(import.meta.env.SITE);
  return listPairPages(corpus).flatMap((page) =>
    page.kind === 'reverse'
      ? []
      : [{ params: page.address, props: { csv: serializeCsv(buildFindingsTable(corpus, site, page.findingKeys)) } }],
  );
}

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) =>
  new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
