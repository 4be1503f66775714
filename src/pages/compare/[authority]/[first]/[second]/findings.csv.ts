import type { APIRoute } from 'astro';

import type { Visit } from '../../../../../domain/model.ts';
import { getCorpus } from '../../../../../corpus.ts';
import { serializeCsv } from '../../../../../exports/tables/serialize.ts';
import { buildFindingsTable } from '../../../../../exports/tables/findings-table.ts';
import { listPairFindings, listPairPages } from '../../../../../views/comparison/pair-view.ts';
import { siteOf } from '../../../../../views/site.ts';

export async function getStaticPaths() {
  return listPairPages(await getCorpus()).flatMap((pair) =>
    pair.kind === 'reverse' ? [] : [{ params: pair.address, props: { visits: pair.visits } }],
  );
}

export const GET: APIRoute<{ visits: readonly [Visit, Visit] }> = async ({ props: { visits } }) => {
  const corpus = await getCorpus();
  const csv = serializeCsv(buildFindingsTable(corpus, siteOf(import.meta.env.SITE), listPairFindings(corpus, visits)));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
