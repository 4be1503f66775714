import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import satori from 'satori';
import sharp from 'sharp';

import project from '../../package.json' with { type: 'json' };
import type { CardView } from '../views/page/card-view.ts';
import { listCardFonts } from './card-fonts.ts';
import type { CardFont } from './card-fonts.ts';
import { cardHeight, cardWidth, layOutCard } from './card-layout.ts';
import type { CardNode } from './card-layout.ts';

/**
 * Pictures of former builds, by all that makes them: what stands in them, the letters, the code that draws, the libraries
 * as installed. Drawing all of them anew takes longer than the rest of a build.
 */
const store = '.cache/cards';

/** As few colours as keep the small parts of a picture in their own colour: 15 to 35. */
const form = { palette: true, quality: 80, dither: 0, compressionLevel: 9 } as const;

const size = { width: cardWidth, height: cardHeight } as const;

let fonts: Promise<readonly CardFont[]> | undefined;

function toName(layout: CardNode, letters: readonly CardFont[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([layout, form, size, draw.toString(), project.dependencies, sharp.versions]),
  );
  for (const { data } of letters) hash.update(data);
  return `${hash.digest('hex').slice(0, 32)}.png`;
}

async function draw(layout: CardNode, letters: readonly CardFont[]): Promise<Buffer> {
  const svg = await satori(layout, { ...size, fonts: [...letters] });
  return sharp(Buffer.from(svg)).flatten().png(form).toBuffer();
}

/** A picture as a PNG of few colours, drawn or taken from a former build; the same view gives the same bytes. */
export async function drawCard(view: CardView): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= listCardFonts();
  const layout = layOutCard(view);
  const file = join(store, toName(layout, await fonts));
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const png = await draw(layout, await fonts);
  await mkdir(store, { recursive: true });
  // Under its name a picture is whole, also where a build is killed.
  await writeFile(`${file}.part`, png);
  await rename(`${file}.part`, file);
  return new Uint8Array(png);
}
