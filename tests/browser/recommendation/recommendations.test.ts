import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { listRecommendationSets } from '../../../src/domain/recommendation/recommendation-set.ts';
import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { getSiteUrl, readCorpus } from '../../support/built-site.ts';
import { measureOpened, phone, wide } from '../../support/measure-opened.ts';
import { listPdfPages, toUnbroken } from '../../support/read-pdf.ts';
import { setter } from '../../support/real-pages.ts';

const address = urls.recommendations(setter.authorityId, setter.slug);
const withoutScript = { javaScriptEnabled: false };
const addresses = listRecommendationSets(readCorpus()).map(({ inspection }) =>
  urls.recommendations(inspection.authorityId, inspection.slug),
);

/** The first row with findings, by its own address. */
async function getTold(page: Page) {
  const id = await page.locator('.row:has(+ .opened [data-finding]):has(.marks)').first().getAttribute('id');
  if (id === null) throw new Error('No row has an address.');
  return { id, row: page.locator(`#${id}`), findings: page.locator(`#${id} + .opened td:not(.ways) [data-finding]`) };
}

describe('a recommendation', () => {
  it('opens without script to what later visits say, each in its column, and folds again', async ({ open }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    const { row, findings } = await getTold(page);
    expect(await findings.first().isVisible()).toBe(false);
    await row.click();
    for (const finding of await findings.all()) expect(await finding.isVisible()).toBe(true);
    const toLefts = (cells: Element[]) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left));
    expect(await page.locator('.row + .opened').first().locator('td').evaluateAll(toLefts)).toEqual(
      await page.locator('table.grid thead th').evaluateAll(toLefts),
    );
    await row.click();
    expect(await findings.first().isVisible()).toBe(false);
  });

  it('opens by keyboard, and leads to what the inspection found', async ({ open }) => {
    const page = await open(address, wide);
    const { id, row, findings } = await getTold(page);
    await row.locator('summary').press('Enter');
    expect(await findings.first().isVisible()).toBe(true);
    const aside = page.locator(`#${id} + .opened .ways details`).first();
    await aside.locator('summary').press('Enter');
    expect(await aside.locator('[data-finding] a').first().isVisible()).toBe(true);
  });

  it('is in sight where a link leads to it, and opened where one leads to a finding', async ({ open }) => {
    const page = await open(address, phone);
    const { id, findings } = await getTold(page);
    const anchor = await findings.first().getAttribute('id');
    const atRow = await open(`${address}#${id}`, phone);
    await expect.poll(() => atRow.locator(`#${id}`).evaluate((row) => row.getBoundingClientRect().top >= 0)).toBe(true);
    const atFinding = await open(`${address}#${anchor ?? ''}`, phone);
    await expect.poll(() => atFinding.locator(`[id="${anchor ?? ''}"]`).isVisible()).toBe(true);
  });
});

describe('a page of recommendations as first opened', () => {
  it('shows the first mark on the first screen, and is within its height, elements and stops of Tab', async ({
    open,
  }) => {
    const faults: string[] = [];
    const page = await open(address, wide);
    for (const path of addresses) {
      for (const [{ viewport }, most] of [
        [wide, 3000],
        [phone, 5000],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.goto(path);
        const { height, elements, stops, firstMark } = await measureOpened(page, 'table.grid');
        const at = `${path} at ${viewport.width} px`;
        if (height > most) faults.push(`${at} is ${height} px high`);
        if (elements > 6000) faults.push(`${at} has ${elements} elements`);
        if (stops > 150) faults.push(`${at} has ${stops} stops of Tab`);
        if (path === address && (firstMark === 0 || firstMark > viewport.height))
          faults.push(`${at} has its first mark at ${firstMark} px`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has no fault that axe finds, at both sizes, in light colours and dark, with a row open too', async ({ open }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, size);
      expect(await listFaults(page)).toEqual([]);
      const { row } = await getTold(page);
      await row.locator('summary').press('Enter');
      expect(await listFaults(page), 'with a row open').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page), 'in dark colours').toEqual([]);
    }
  });

  it('scrolls sideways nowhere at 320 px, with all that opens open', async ({ open }) => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.toggleAttribute('open', true);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

it('recommendations are printed whole, with every finding that speaks to them', async ({ open }) => {
  const page = await open(address);
  const text = (await listPdfPages(await page.pdf({ format: 'A4' }))).map(toUnbroken).join('');
  expect(text).toContain(toUnbroken(new URL(address, getSiteUrl()).href));
  const told = await page
    .locator('table.grid .row th summary [data-slot="title"], table.grid article [data-slot="summary"]')
    .allTextContents();
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((words) => !text.includes(toUnbroken(words)))).toEqual([]);
});
