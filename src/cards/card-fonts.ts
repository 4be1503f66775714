import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import subsetFont from 'subset-font';

const fontFile = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const weights = [400, 600] as const;

// Latin letters and the signs that the site prints.
const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 96 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  '–—‘’“”…•£€¶',
].join('');

/** One weight of the site's serif, as the drawing of pictures takes it. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: (typeof weights)[number];
}

/** The weights of Source Serif 4 that stand in pictures, cut from its package. */
export async function listCardFonts(): Promise<readonly CardFont[]> {
  const font = await readFile(createRequire(import.meta.url).resolve(fontFile));
  return Promise.all(
    weights.map(async (weight) => ({
      name: 'Source Serif 4',
      data: await subsetFont(font, characters, { targetFormat: 'truetype', variationAxes: { wght: weight } }),
      weight,
    })),
  );
}
