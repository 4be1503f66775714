import type { APIRoute } from 'astro';

import { getCorpus } from '../../../corpus.ts';
import { listAuthorityTables } from '../../../exports/files/record-files.ts';
import { site } from '../../../site.ts';
import { toResponse } from '../../_to-response.ts';

export async function getStaticPaths() {
  return listAuthorityTables(await getCorpus(), site).map(({ id, text }) => ({
    params: { authority: id },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => toResponse('text/csv', text);
