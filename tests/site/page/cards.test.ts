import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { listCards, toShareCard } from '../../../src/views/page/card-view.ts';
import { getPage, getSiteUrl, listBuiltFiles, readCorpus, siteFolder } from '../../support/built-site.ts';
import type { BuiltPage } from '../../support/built-site.ts';
import { checkedPages, isShared } from '../../support/checked-pages.ts';
import { finding, letter } from '../../support/real-pages.ts';

const allPictures = new Set(listBuiltFiles().filter((file) => file.startsWith('cards/')));
const pictures = [...allPictures].filter(isShared);
const pages = checkedPages.filter(({ address }) => address !== '/404.html');
const getMeta = ({ root }: BuiltPage, property: string) =>
  root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

describe('the picture of a page', () => {
  it('is named by its whole address, and was made', () => {
    const site = getSiteUrl();
    const others = pages.filter((page) => {
      const address = new URL(getMeta(page, 'og:image'));
      return address.origin !== site.origin || !allPictures.has(address.pathname.slice(1));
    });
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  it('is told in words', () => {
    expect(
      pages.filter((page) => !getMeta(page, 'og:image:alt').includes('Side by Side')).map(({ address }) => address),
    ).toEqual([]);
  });

  it('is its own where the page shows an authority, a visit told of, a source, a subject or a comparison', () => {
    const faulty = listCards(readCorpus())
      .filter((card) => isShared(card.page))
      .map((card) => ({ page: getPage(card.page), ...toShareCard(card) }))
      .filter(
        ({ page, path, text }) =>
          new URL(getMeta(page, 'og:image')).pathname !== path || getMeta(page, 'og:image:alt') !== text,
      );
    expect(faulty.map(({ path }) => path)).toEqual([]);
    const named = new Set(pages.map((page) => new URL(getMeta(page, 'og:image')).pathname.slice(1)));
    expect(pictures.filter((file) => !named.has(file))).toEqual([]);
  });

  it('is of a finding its source’s', () => {
    const [own, shown] = [`/findings/${finding.key}/`, `/sources/${letter.id}/`].map((address) =>
      getMeta(getPage(address), 'og:image'),
    );
    expect(own).toBe(shown);
  });
});

describe('a picture', () => {
  it('is a PNG of 1,200 by 630 pixels with something drawn on it', async () => {
    const faulty: string[] = [];
    for (const file of pictures) {
      const { format, width, height } = await sharp(join(siteFolder, file)).metadata();
      if (format !== 'png' || width !== 1200 || height !== 630) faulty.push(file);
    }
    expect(faulty).toEqual([]);
    const { entropy } = await sharp(join(siteFolder, 'cards/card.png')).stats();
    expect(entropy).toBeGreaterThan(0.1);
  });

  it('has the mark of the site in its own blue', async () => {
    const blue = [0x0a, 0x5c, 0x75];
    const faulty: string[] = [];
    for (const file of pictures.filter((_, index) => index % 16 === 0)) {
      const pixels = await sharp(join(siteFolder, file)).removeAlpha().raw().toBuffer();
      const isBlue = (at: number) => blue.every((value, channel) => Math.abs((pixels[at + channel] ?? 0) - value) <= 4);
      const blues = Array.from({ length: pixels.length / 3 }, (_, index) => index * 3).filter(isBlue);
      if (blues.length < 100) faulty.push(file);
    }
    expect(faulty).toEqual([]);
  });

  it('differs from every other, since no two pages say the same', () => {
    const bytes = new Set(pictures.map((file) => readFileSync(join(siteFolder, file)).toString('base64')));
    expect(bytes.size).toBe(pictures.length);
  });

  it('weighs at most 45 kB', () => {
    expect(pictures.filter((file) => statSync(join(siteFolder, file)).size > 45 * 1024)).toEqual([]);
  });
});
