import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';

import project from '../../package.json' with { type: 'json' };
import type { CardView } from '../views/page/card-view.ts';
import { listCardFonts } from './card-fonts.ts';
import type { CardFont } from './card-fonts.ts';
import { cardHeight, cardWidth, layOutCard } from './card-layout.ts';
import type { CardNode } from './card-layout.ts';

/** Pictures of former builds, by all that makes them: drawing all of them anew takes longer than the rest of a build. */
const store = '.cache/cards';

const toName = (layout: CardNode) =>
  createHash('sha256')
    .update(JSON.stringify([layout, project.dependencies]))
    .digest('hex')
    .slice(0, 32)
    .concat('.png');

let fonts: Promise<readonly CardFont[]> | undefined;

async function draw(layout: CardNode): Promise<Buffer> {
  fonts ??= listCardFonts();
  const svg = await satori(layout, { width: cardWidth, height: cardHeight, fonts: [...(await fonts)] });
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten()
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/** A picture as a PNG of few colours, drawn or taken from a former build; the same view gives the same bytes. */
export async function drawCard(view: CardView): Promise<Uint8Array<ArrayBuffer>> {
  const layout = layOutCard(view);
  const file = join(store, toName(layout));
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const png = await draw(layout);
  await mkdir(store, { recursive: true });
  await writeFile(file, png);
  return new Uint8Array(png);
}
