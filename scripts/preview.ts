import { preview } from 'astro';

import { headersOfAll } from '../src/exports/host/host-headers.ts';
import { restoreFormer } from './put-in-place.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
restoreFormer({ target: 'dist', former: '.cache/former-site' });
// Served as a host serves it that reads the file `_headers`: under the same policy.
const { host, port } = await preview({ logLevel: 'warn', server: { headers: headersOfAll } });
console.log(`Side by Side: http://${host ?? 'localhost'}:${port}/`);
