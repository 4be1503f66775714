import type { APIRoute } from 'astro';

import { getCorpus } from '../../../corpus.ts';
import { listThemeFiles } from '../../../exports/files/record-files.ts';
import { siteOf } from '../../../views/site.ts';

export async function getStaticPaths() {
  const files = listThemeFiles(await getCorpus(), siteOf(import.meta.env.SITE));
  return files.map(({ id, text }) => ({ params: { theme: id }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
