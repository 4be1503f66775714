import satori from 'satori';
import { describe, expect, it } from 'vitest';

import { listCardFonts } from '../../../src/cards/card-fonts.ts';
import { layOutCard } from '../../../src/cards/card-layout.ts';
import type { CardNode } from '../../../src/cards/card-layout.ts';
import { siteCard } from '../../../src/views/page/card-view.ts';
import type { CardView } from '../../../src/views/page/card-view.ts';

const fonts = [...(await listCardFonts())];

/** Every size of text in a layout, in pixels. */
const listSizes = ({ props }: CardNode): readonly number[] => [
  ...[...JSON.stringify(props).matchAll(/"fontSize":(\d+)/gu)].map(([, size]) => Number(size)),
];

/** Lowest and rightmost point that any part of a picture reaches. */
async function findReach(card: CardView): Promise<{ readonly right: number; readonly bottom: number }> {
  let right = 0;
  let bottom = 0;
  const onNodeDetected = ({ left, top, width, height }: Record<'left' | 'top' | 'width' | 'height', number>) => {
    right = Math.max(right, left + width);
    bottom = Math.max(bottom, top + height);
  };
  await satori(layOutCard(card), { width: 1200, height: 630, fonts, onNodeDetected });
  return { right, bottom };
}

const longest: CardView = {
  page: '/sources/a/',
  kicker: 'Northshire: Leadership and improvement planning',
  // Thirty words, and long ones.
  title: `${'Considerable '.repeat(10)}${'progress and change '.repeat(6)}were reported.`,
  lines: [
    'Corrected since it was first published',
    '3rd monitoring visit since the 2016 inspection, between 9 June and 12 October 2017',
    'Children First (WillisPalmer), not before October 2017 (press account)',
  ],
};

describe('a picture of 1,200 by 630 pixels', () => {
  it('holds the longest title', async () => {
    const reach = await findReach(longest);
    expect(reach.right).toBeLessThanOrEqual(1200);
    expect(reach.bottom).toBeLessThanOrEqual(630);
  });

  it('would be seen to overflow', async () => {
    const reach = await findReach({ ...longest, lines: Array.from({ length: 12 }, () => 'A line too many') });
    expect(reach.bottom).toBeGreaterThan(630);
  });

  it('has no text that cannot be read at half its size', () => {
    const sizes = [siteCard, longest].flatMap((card) => listSizes(layOutCard(card)));
    expect(sizes.length).toBeGreaterThan(9);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  });
});
