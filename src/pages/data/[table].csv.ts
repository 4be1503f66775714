import type { APIRoute } from 'astro';

import { getCorpus } from '../../corpus.ts';
import { listPublishedTables } from '../../exports/tables/tables.ts';
import { site } from '../../site.ts';
import { toResponse } from '../_to-response.ts';

export async function getStaticPaths() {
  return listPublishedTables(await getCorpus(), site).map(({ name, csv }) => ({
    params: { table: name },
    props: { csv },
  }));
}

export const GET: APIRoute<{ csv: string }> = ({ props: { csv } }) => toResponse('text/csv', csv);
