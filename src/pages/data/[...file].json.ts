import type { APIRoute } from 'astro';

import { getCorpus } from '../../corpus.ts';
import { listJsonFiles } from '../../exports/files/json-files.ts';
import { site } from '../../site.ts';
import { toResponse } from '../_to-response.ts';

export async function getStaticPaths() {
  return listJsonFiles(await getCorpus(), site).map(({ name, text }) => ({ params: { file: name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => toResponse('application/json', text);
