import { preview } from 'astro';

const { host, port } = await preview({ logLevel: 'warn' });
console.log(`Side by Side: http://${host ?? 'localhost'}:${port}/`);
