import type { APIRoute } from 'astro';

import { getCorpus } from '../../corpus.ts';
import { listDataFiles } from '../../exports/tables.ts';
import type { DataFile } from '../../exports/tables.ts';
import { siteOf } from '../../views/site.ts';

export async function getStaticPaths() {
  const files = listDataFiles(await getCorpus(), siteOf(import.meta.env.SITE));
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': types[file.format] } });
