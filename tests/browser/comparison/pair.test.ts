import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { listDrawnPairs } from '../../../src/domain/comparison/pairs.ts';
import { isPrimary } from '../../../src/domain/finding/speakers.ts';
import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { measureOpened, phone, wide } from '../../support/measure-opened.ts';
import { authority, pair, visitWithoutSource } from '../../support/real-pages.ts';

const address = urls.comparePair(authority.id, pair[0].slug, pair[1].slug);
const withoutScript = { javaScriptEnabled: false };

const corpus = readCorpus();
const pairs = corpus.authorities.flatMap(({ id }) =>
  listDrawnPairs(corpus, id).map(([{ slug: first }, { slug: second }]) => urls.comparePair(id, first, second)),
);

const firstRow = (page: Page) => page.locator('[data-subject]').first();
const findingsOfFirst = (page: Page) => page.locator('[data-subject] + .opened').first().locator('[data-finding]');
const isSeen = (page: Page) => findingsOfFirst(page).first().isVisible();

describe('a row of a comparison', () => {
  it('opens without script to its findings, each visit’s in its column, and folds again', async ({ open }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    expect(await isSeen(page)).toBe(false);
    await firstRow(page).click();
    expect(await isSeen(page)).toBe(true);
    const heads = await page
      .locator('[data-glance] thead th')
      .evaluateAll((all) => all.slice(1).map((head) => head.getBoundingClientRect().left));
    const columns = await page
      .locator('[data-subject] + .opened')
      .first()
      .locator('td:not(.ways)')
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
    expect(columns.map(Math.round)).toEqual(heads.map(Math.round));
    await firstRow(page).click();
    expect(await isSeen(page)).toBe(false);
  });

  it('names each visit over its findings on a phone, where they stand one under the other', async ({ open }) => {
    const page = await open(address, { ...phone, ...withoutScript });
    await firstRow(page).click();
    const labels = page.locator('[data-subject] + .opened').first().locator('[data-slot="label"]');
    for (const label of await labels.all()) expect(await label.isVisible()).toBe(true);
  });

  it('opens by keyboard, and shows which one is focused', async ({ open }) => {
    const page = await open(address, wide);
    await firstRow(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await isSeen(page)).toBe(true);
    await page.keyboard.press('Space');
    expect(await isSeen(page)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await firstRow(page).evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
  });

  it('opens where a link leads to one of its findings', async ({ open }) => {
    const page = await open(address, wide);
    const id = await findingsOfFirst(page).first().getAttribute('id');
    const other = await open(`${address}#${id ?? ''}`, wide);
    await expect.poll(() => isSeen(other)).toBe(true);
  });
});

describe('the filters of a comparison', () => {
  const listHidden = (page: Page, fits: string) =>
    page
      .locator(`[data-glance] tr.row${fits}`)
      .evaluateAll((rows) => rows.filter((row) => row.getClientRects().length === 0).length);

  it.for([
    { name: 'Only where they differ', hidden: '[data-alike~="all"]', shown: ':not([data-alike~="all"])' },
    { name: 'Only weaknesses', hidden: ':not([data-weak~="all"])', shown: '[data-weak~="all"]' },
  ])('hide rows without script, with what these opened to: $name', async ({ name, hidden, shown }, { open }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, { ...size, ...withoutScript });
      const [rows, others] = [
        page.locator(`[data-glance] tr.row${hidden}`),
        page.locator(`[data-glance] tr.row${shown}`),
      ];
      expect(await rows.count()).toBeGreaterThan(0);
      expect(await listHidden(page, '')).toBe(0);
      await page.getByLabel(name).check();
      expect(await listHidden(page, hidden)).toBe(await rows.count());
      expect(await listHidden(page, shown)).toBe(0);
      expect(await others.count()).toBeGreaterThan(0);
      await page.getByLabel(name).uncheck();
      expect(await listHidden(page, '')).toBe(0);
    }
  });
});

describe('a comparison of primary sources alone', () => {
  it('is had without script: no word of the press is left, and its visits say what is not held', async ({ open }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    await page.getByLabel('Only primary sources').check();
    const primary = new Set(corpus.sources.filter(isPrimary).map(({ id }) => id));
    const seen = await page
      .locator('[data-glance] thead a[href^="/sources/"]:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((id) => !primary.has(id))).toEqual([]);
    expect(await page.locator('[data-glance] thead').innerText()).toContain('Letter not held');
    await firstRow(page).click();
    const keys = await page
      .locator('[data-glance] [data-finding]:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-finding')?.split('/')[0] ?? ''));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((id) => !primary.has(id))).toEqual([]);
  });

  it('has the address that it always had, where it is the same', async ({ open }) => {
    const page = await open(address, wide);
    const link = page.getByRole('link', { name: 'Primary sources at an address of their own' });
    expect(await link.getAttribute('href')).toBe(`${urls.compose(pair.map(({ id }) => id))}&primary=1`);
  });
});

describe('an opened row', () => {
  it('is one step from a report of a problem and from a further visit', async ({ open }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    await firstRow(page).click();
    const ways = page.locator('[data-subject] + .opened').first().locator('.ways');
    expect(await ways.getByRole('link', { name: 'Report a problem' }).getAttribute('href')).toBe('/about/corrections/');
    const href = await ways.getByRole('link', { name: 'Beside another visit' }).getAttribute('href');
    expect(href).toContain(urls.compose(pair.map(({ id }) => id)));
  });
});

describe('a comparison as first opened', () => {
  it('shows the first mark on the first screen, and is within its height, elements and stops of Tab', async ({
    open,
  }) => {
    const faults: string[] = [];
    const page = await open(pairs[0] ?? '', wide);
    for (const path of pairs) {
      for (const [{ viewport }, most] of [
        [wide, 3000],
        [phone, 4500],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.goto(path);
        const { height, elements, stops, firstMark } = await measureOpened(page, '[data-glance]');
        const at = `${path} at ${viewport.width} px`;
        if (height > most) faults.push(`${at} is ${height} px high`);
        if (elements > 6000) faults.push(`${at} has ${elements} elements`);
        if (stops > 150) faults.push(`${at} has ${stops} stops of Tab`);
        if (firstMark > viewport.height) faults.push(`${at} has its first mark at ${firstMark} px`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has no fault that axe finds, at both sizes, in light colours and dark, with a row open too', async ({ open }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, size);
      expect(await listFaults(page)).toEqual([]);
      await firstRow(page).locator('summary').press('Enter');
      expect(await listFaults(page), 'with a row open').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page), 'in dark colours').toEqual([]);
    }
  });

  it('scrolls the page sideways nowhere at 320 px, with every row open', async ({ open }) => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    await page.locator('[data-glance] details').evaluateAll((all) => {
      for (const one of all) one.toggleAttribute('open', true);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('an address of two visits at which no page stands', () => {
  it('leads to where the two are chosen, the place on the page with it', async ({ open }) => {
    const path = urls.comparePair(authority.id, visitWithoutSource.slug, pair[0].slug);
    const page = await open(`${path}#workforce`, wide);
    const chosen = urls.compose([visitWithoutSource.id, pair[0].id]);
    await expect.poll(() => page.url()).toContain(`${chosen}#workforce`);
  });

  it('says without script that it is not found, with a way to compare', async ({ open }) => {
    const page = await open(urls.comparePair(authority.id, visitWithoutSource.slug, pair[0].slug), withoutScript);
    expect(await page.locator(`main a[href="${urls.compare}"]`).count()).toBe(1);
  });
});

describe('the address of a row', () => {
  it('opens it without script, beneath the heads that stay in sight', async ({ open }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, { ...size, ...withoutScript });
      const last = page.locator('[data-glance] tr[data-subject]').last();
      const id = (await last.getAttribute('id')) ?? '';
      await page.goto(`${address}#${id}`);
      const found = page.locator(`[data-glance] tr[id="${id}"] + .opened [data-finding]`).first();
      expect(await found.isVisible()).toBe(true);
      const heads = await page
        .locator('[data-glance] thead th')
        .last()
        .evaluate((head) => head.getBoundingClientRect().bottom);
      expect(await last.evaluate((row) => row.getBoundingClientRect().top)).toBeGreaterThanOrEqual(heads - 1);
    }
  });
});
