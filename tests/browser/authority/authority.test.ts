import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { listMatrices } from '../../../src/domain/authority/matrix.ts';
import { hasFindings } from '../../../src/domain/lookup.ts';
import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { measureOpened, phone, wide } from '../../support/measure-opened.ts';
import { authority, sampleAuthorities } from '../../support/real-pages.ts';

const address = urls.authority(authority.id);
const withoutScript = { javaScriptEnabled: false };
const corpus = readCorpus();

const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true);
  });

describe('an authority as first opened', () => {
  it('is within its height, elements and stops of Tab, whichever authority', async ({ open }) => {
    const faults: string[] = [];
    const page = await open(address, wide);
    for (const { id } of sampleAuthorities) {
      for (const [{ viewport }, most] of [
        [wide, 5000],
        [phone, 9000],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.goto(urls.authority(id));
        const { height, elements, stops } = await measureOpened(page, 'table.matrix');
        const at = `${id} at ${viewport.width} px`;
        if (height > most) faults.push(`${at} is ${height} px high`);
        if (elements > 6000) faults.push(`${at} has ${elements} elements`);
        if (stops > 150) faults.push(`${at} has ${stops} stops of Tab`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has no fault that axe finds, at both sizes, in light colours and dark, with every fold open too', async ({
    open,
  }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, size);
      expect(await listFaults(page)).toEqual([]);
      await openAll(page);
      expect(await listFaults(page), 'with every fold open').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page), 'in dark colours').toEqual([]);
    }
  });

  it('scrolls the page sideways nowhere at 320 px, with every fold open, nor at 200 % text', async ({ open }) => {
    for (const { id } of sampleAuthorities) {
      const page = await open(urls.authority(id), { viewport: { width: 320, height: 640 } });
      await openAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 640, height: 640 });
      await page.locator(':root').evaluate((root) => {
        root.style.fontSize = '200%';
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    }
  });

  it('keeps every place that was published on it', async ({ open }) => {
    const page = await open(address, withoutScript);
    const places = [
      'journey',
      'findings',
      'through-time',
      'said',
      'sources',
      'recommendations',
      'interventions',
      'record',
    ];
    for (const place of [...places, ...authority.interventions.map(({ id }) => id)])
      expect(await page.locator(`[id="${place}"]`).count(), place).toBe(1);
  });

  it('leads from its head to each of its parts', async ({ open }) => {
    const page = await open(address, withoutScript);
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) expect(await page.locator(`h2${place}`).count(), place).toBe(1);
  });
});

describe('the matrix of an authority', () => {
  it('shows the newest cycle with findings, and folds the earlier ones', async ({ open }) => {
    for (const { id } of sampleAuthorities) {
      const page = await open(urls.authority(id), withoutScript);
      const tables = page.locator('table.matrix');
      const matrices = listMatrices(corpus, id);
      expect(await tables.count()).toBe(matrices.length);
      for (const [index] of matrices.entries()) expect(await tables.nth(index).isVisible()).toBe(index === 0);
    }
  });

  it('is a table to those who hear it, on a phone too: each cell under its theme and visit', async ({ open }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, size);
      const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Theme' }) });
      const heads = await page.locator('table.matrix').first().locator('thead th').count();
      const rows = table.first().getByRole('row');
      for (const row of (await rows.all()).slice(1)) {
        expect(await row.getByRole('rowheader').count()).toBe(1);
        expect(await row.getByRole('cell').count()).toBe(heads - 1);
      }
    }
  });

  it('heads each column after the first with a comparison that is there', async ({ open }) => {
    const page = await open(address, withoutScript);
    const compare = page.locator('table.matrix').first().locator('tr.about td').last().locator('a[href^="/compare/"]');
    await compare.first().click();
    await page.locator('[data-glance]').waitFor();
  });
});

describe('the time line of an authority', () => {
  it('is drawn once where there is room, and is a list alone on a phone', async ({ open }) => {
    const page = await open(address, wide);
    const picture = page.getByRole('img', { name: /^Time line of / });
    expect(await picture.count()).toBe(1);
    await openAll(page);
    const list = page.locator('ol.stops > li');
    const visits = corpus.visits.filter(({ authorityId }) => authorityId === authority.id);
    expect(await list.count()).toBe(visits.length);
    expect(await list.filter({ has: page.locator('b', { hasText: 'findings' }) }).count()).toBe(
      visits.filter(({ id }) => hasFindings(corpus, id)).length,
    );
    await page.setViewportSize(phone.viewport);
    expect(await picture.count()).toBe(0);
    expect(await list.first().isVisible()).toBe(true);
  });
});

describe('a word explained where it stands', () => {
  it('opens without script by keyboard, says what it means, and closes with Escape to where it was', async ({
    open,
  }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    const word = page.getByRole('button', { name: /\(grade\)$/u }).first();
    const meaning = page.getByRole('dialog');
    await word.focus();
    expect(await meaning.count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await meaning.innerText()).toContain('In the glossary');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await meaning.count()).toBe(0);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('lies within the screen, wherever its word stands, and gives the focus back when Escape closes it', async ({
    open,
  }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, size);
      for (const word of await page.locator('.explained button').all()) {
        await word.click();
        const box = await page.getByRole('dialog').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(size.viewport.width);
        await page.keyboard.press('Escape');
        expect(await page.locator(':popover-open').count()).toBe(0);
        expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
      }
    }
  });

  it('has a link to the glossary for browsers that know no popover', async ({ open }) => {
    const page = await open(address, withoutScript);
    const links = await page
      .locator('.explained .instead')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => href?.startsWith('/glossary/#') !== true)).toEqual([]);
  });
});
