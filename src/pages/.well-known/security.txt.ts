import type { APIRoute } from 'astro';

import { getCorpus } from '../../corpus.ts';
import { serializeSecurityText } from '../../exports/host/security-text.ts';
import { reportTo, site } from '../../site.ts';
import { toResponse } from '../_to-response.ts';

/** Where to report a weakness of the site, for those who look for one. */
export const GET: APIRoute = async () =>
  toResponse('text/plain', serializeSecurityText(await getCorpus(), { site, reportTo }));
