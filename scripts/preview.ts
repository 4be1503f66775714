import { preview } from 'astro';

import { headersOfAll } from '../src/exports/host/host-headers.ts';

// Served as a host serves it that reads the file `_headers`: under the same policy.
const { host, port } = await preview({ logLevel: 'warn', server: { headers: headersOfAll } });
console.log(`Side by Side: http://${host ?? 'localhost'}:${port}/`);
