import type { APIRoute } from 'astro';

import { getCorpus } from '../../../../../corpus.ts';
import { buildFindingsTable } from '../../../../../exports/tables/findings-table.ts';
import { serializeCsv } from '../../../../../exports/tables/serialize.ts';
import { site } from '../../../../../site.ts';
import { listPairPages } from '../../../../../views/comparison/pair-view.ts';
import { toResponse } from '../../../../_to-response.ts';

export async function getStaticPaths() {
  return listPairPages(await getCorpus()).flatMap((page) =>
    page.kind === 'reverse' ? [] : [{ params: page.address, props: { keys: page.findingKeys } }],
  );
}

export const GET: APIRoute<{ keys: ReadonlySet<string> }> = async ({ props: { keys } }) =>
  toResponse('text/csv', serializeCsv(buildFindingsTable(await getCorpus(), site, keys)));
