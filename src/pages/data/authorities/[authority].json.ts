import type { APIRoute } from 'astro';

import { getCorpus } from '../../../corpus.ts';
import { listAuthorityFiles } from '../../../exports/files/record-files.ts';
import { siteOf } from '../../../views/site.ts';

export async function getStaticPaths() {
  const files = listAuthorityFiles(await getCorpus(), siteOf(import.meta.env.SITE));
  return files.map(({ id, text }) => ({ params: { authority: id }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
