import type { APIRoute } from 'astro';
import { REPORT_TO } from 'astro:env/server';

import { getCorpus } from '../../corpus.ts';
import { serializeSecurityText } from '../../exports/host/security-text.ts';
import { reportToOf } from '../../views/finding/report.ts';
import { siteOf } from '../../views/site.ts';

/** Where to report a weakness of the site, for those who look for one. */
export const GET: APIRoute = async () =>
  new Response(
    serializeSecurityText(await getCorpus(), {
      site: siteOf(import.meta.env.SITE),
      reportTo: reportToOf(REPORT_TO),
    }),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
