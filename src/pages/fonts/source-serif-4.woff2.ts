import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { APIRoute } from 'astro';
import subsetFont from 'subset-font';

const fontFile = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

// Latin letters and the signs that letters, reports and this site print; other characters fall back to a system serif.
const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 96 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  '–—‘’“”…•£€¶',
].join('');

/** Source Serif 4 cut down to the characters and weights used here. */
export const GET: APIRoute = async () => {
  const font = await readFile(createRequire(import.meta.url).resolve(fontFile));
  const subset = await subsetFont(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  return new Response(new Uint8Array(subset), { headers: { 'content-type': 'font/woff2' } });
};
