import type { APIRoute } from 'astro';

import { headerRules, serializeHeaders } from '../exports/host-headers.ts';

/** Files that a static host reads and does not serve; a page's file could not begin with a line. */
const files = [{ name: '_headers', text: serializeHeaders(headerRules) }];

export const getStaticPaths = () => files.map(({ name, text }) => ({ params: { hostFile: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
