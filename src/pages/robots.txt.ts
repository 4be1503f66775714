import type { APIRoute } from 'astro';

import { site } from '../site.ts';
import { toResponse } from './_to-response.ts';

/** Everything may be read; the sitemap lists the pages. */
export const GET: APIRoute = () =>
  toResponse('text/plain', `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
