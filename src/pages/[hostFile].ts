import type { APIRoute } from 'astro';

import { getCorpus } from '../corpus.ts';
import { headerRules, serializeHeaders } from '../exports/host/host-headers.ts';
import { serializeRedirects } from '../exports/host/redirects.ts';

/** Files that a static host reads and does not serve; the file of an endpoint could not begin with a line. */
export async function getStaticPaths() {
  const files = [
    { name: '_headers', text: serializeHeaders(headerRules) },
    { name: '_redirects', text: serializeRedirects(await getCorpus()) },
  ].filter(({ text }) => text !== '');
  return files.map(({ name, text }) => ({ params: { hostFile: name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
