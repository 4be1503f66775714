import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { APIRoute } from 'astro';
import subsetFont from 'subset-font';

const fontFile = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

// What English prints, names with accents and the signs of letters and reports; all else falls back to a system serif.
const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  'áàâäçéèêëíîïñóôöúûüÁÉÍÓÖÜ',
  '–—‘’“”…•·×½°£€§¶©',
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
