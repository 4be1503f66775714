import { urls } from '../../views/urls.ts';
import { headerPolicy } from './content-policy.ts';

/** Headers that a host sends with the files under a path; `*` stands for any rest of it. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const day = 86_400;
const year = 365 * day;

/** Sent with every file of the site; the preview and the tests' server send them too. */
export const headersOfAll = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': `max-age=${year}`,
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Record<string, string>;

/** What other people's programs may read from their own pages. */
const open = { 'Access-Control-Allow-Origin': '*' };

/** Rules of all files, then of those that may be read elsewhere or kept longer than a host would say. */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: headersOfAll },
  // These names change with what is in the file.
  { path: '/_astro/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
  { path: '/fonts/*', headers: { 'Cache-Control': `public, max-age=${30 * day}` } },
  { path: `${urls.data}*`, headers: open },
  { path: `${urls.feeds}*`, headers: open },
];

/** The rules in the form that Cloudflare Pages and Netlify read from a file named `_headers`. */
export const serializeHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
