import type { APIRoute } from 'astro';

import { getCorpus } from '../../corpus.ts';
import { listDataFiles } from '../../exports/files/data-files.ts';
import type { DataFile } from '../../exports/files/data-files.ts';
import { siteOf } from '../../views/site.ts';

export async function getStaticPaths() {
  const files = listDataFiles(await getCorpus(), siteOf(import.meta.env.SITE));
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': `${file.mediaType}; charset=utf-8` } });
