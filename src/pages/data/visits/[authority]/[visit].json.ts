import type { APIRoute } from 'astro';

import { getCorpus } from '../../../../corpus.ts';
import { listVisitFiles } from '../../../../exports/files/visit-files.ts';

export async function getStaticPaths() {
  return listVisitFiles(await getCorpus()).map(({ address, text }) => ({ params: address, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
