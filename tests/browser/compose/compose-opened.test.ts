import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { measureOpened, phone, wide } from '../../support/measure-opened.ts';
import { articleVisit, letterVisit } from '../../support/real-pages.ts';
import { listByFindings, toComposer, waitForVisits } from './composer.ts';

/** The four visits of which most is held. */
const largest = listByFindings(readCorpus()).slice(0, 4);
const two = [letterVisit.id, articleVisit.id];

const openedOf = (page: Page) => page.locator('[data-comparison] [data-subject] + .opened').first();
const drawn = '[data-comparison] article.line';

/** Every shift of the layout that no key or click brought about, added up. */
const sumShifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (Reflect.get(entry, 'hadRecentInput') === false) sum += Number(Reflect.get(entry, 'value'));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(sum);
          }),
        );
      }),
  );

describe('a composed comparison as first opened', () => {
  it.for([
    { name: 'a wide screen', size: wide, most: 4500 },
    { name: 'a phone', size: phone, most: 7500 },
  ])(
    'is within height, elements and stops of Tab for the four largest visits on $name',
    async ({ size, most }, { open }) => {
      const page = await open(toComposer(largest), size);
      await waitForVisits(page, 4);
      const { height, elements, stops, firstMark } = await measureOpened(page, '[data-glance]');
      expect(height).toBeLessThanOrEqual(most);
      expect(elements).toBeLessThanOrEqual(6000);
      expect(stops).toBeLessThanOrEqual(150);
      expect(firstMark).toBeGreaterThan(0);
      expect(firstMark).toBeLessThanOrEqual(size.viewport.height);
      expect(await listFaults(page)).toEqual([]);
    },
  );

  it.for([wide, phone])(
    'moves nothing while it loads, at $viewport.width px on a slow machine',
    async (size, { open }) => {
      const page = await open('/about/', size);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      for (const path of [toComposer(largest), toComposer(two), '/compare/']) {
        await page.goto(path);
        await page.locator('compose-visits[data-ready]').waitFor({ state: 'attached' });
        expect(await sumShifts(page), path).toBeLessThanOrEqual(0.05);
      }
    },
  );

  it('shows its lists where its script does not come', async ({ open }) => {
    const page = await open('/about/');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/compare/');
    await expect.poll(() => page.locator('#pairs').isVisible(), { timeout: 12_000 }).toBe(true);
  }, 30_000);
});

describe('what a row opens to', () => {
  it('is the claims alone until it is opened, then the findings, each once', async ({ open }) => {
    const page = await open(toComposer(two), wide);
    await waitForVisits(page, 2);
    expect(await page.locator(drawn).count()).toBe(0);
    const listKeys = () =>
      openedOf(page)
        .locator('[data-finding]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-finding') ?? '').toSorted());
    const keys = await listKeys();
    expect(keys.length).toBeGreaterThan(0);
    expect(await openedOf(page).locator('[data-finding]').first().isVisible()).toBe(false);
    await page.locator('[data-comparison] [data-subject]').first().click();
    expect(await openedOf(page).locator('article.line').first().isVisible()).toBe(true);
    expect(await listKeys()).toEqual(keys);
    expect(await page.locator(drawn).count()).toBe(keys.length);
  });

  it('is drawn and on screen where a link leads to one of its findings, or to its subject', async ({ open }) => {
    const page = await open(toComposer(two), phone);
    await waitForVisits(page, 2);
    const last = page.locator('[data-comparison] [data-kind="subject"]').last();
    const [subject, finding] = [
      await last.getAttribute('id'),
      await page
        .locator('[data-comparison] [data-kind="subject"] + .opened')
        .last()
        .locator('article')
        .first()
        .getAttribute('id'),
    ];
    for (const id of [subject, finding]) {
      const other = await open(`${toComposer(two)}#${id ?? ''}`, phone);
      await waitForVisits(other, 2);
      const target = other.locator(`[id="${id ?? ''}"]`);
      await expect
        .poll(() =>
          target.evaluate(
            (one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().top < innerHeight,
          ),
        )
        .toBe(true);
      expect(await other.locator(drawn).first().isVisible()).toBe(true);
    }
    // Within the page too, where the address changes and nothing else.
    await page.evaluate((id) => {
      location.hash = id;
    }, finding ?? '');
    await expect.poll(() => page.locator(`[id="${finding ?? ''}"].line`).isVisible()).toBe(true);
  });

  it('is shown by a browser’s own search, which finds the claims', async ({ open }) => {
    const page = await open(toComposer(two), wide);
    await waitForVisits(page, 2);
    await openedOf(page)
      .locator('[hidden="until-found"]')
      .first()
      .evaluate((part) => part.dispatchEvent(new Event('beforematch', { bubbles: true })));
    await expect.poll(() => openedOf(page).locator('article.line').first().isVisible()).toBe(true);
    expect(await page.locator('[data-comparison] .row details[open]').count()).toBe(1);
  });

  it('is drawn for paper', async ({ open }) => {
    const page = await open(toComposer(two), wide);
    await waitForVisits(page, 2);
    const all = await page.locator('[data-comparison] [data-finding]').count();
    await page.pdf();
    expect(await page.locator(drawn).count()).toBe(all);
  });
});
