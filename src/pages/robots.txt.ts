import type { APIRoute } from 'astro';

import { siteOf } from '../views/site.ts';

/** Everything may be read; the sitemap lists the pages. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', siteOf(import.meta.env.SITE)).href}\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
