import type { APIRoute } from 'astro';

import { getCorpus } from '../corpus.ts';
import { listHostFiles } from '../exports/host/host-files.ts';
import { toResponse } from './_to-response.ts';

/** The name of an endpoint's own file could not begin with a line. */
export async function getStaticPaths() {
  return listHostFiles(await getCorpus()).map(({ name, text }) => ({ params: { hostFile: name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => toResponse('text/plain', text);
