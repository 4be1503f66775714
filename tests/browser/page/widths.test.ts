import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { it, pageKinds } from '../../support/browser-page.ts';

/** Elements that stick out of the page sideways, outside scrolling regions and what only screen readers see. */
const listOverflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth + 1;
    const isScrolled = (element: Element) => element.closest('.scroll, .visually-hidden') !== null;
    const sticking = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > limit && !isScrolled(element),
    );
    const isPageWide = document.documentElement.scrollWidth > limit;
    return [
      ...(isPageWide ? [`the page is ${document.documentElement.scrollWidth} px wide`] : []),
      ...sticking.slice(0, 5).map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`),
    ];
  });

/** Elements that scroll sideways, with what a keyboard and a screen reader know of them. */
const listScrolling = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth;
      })
      .map((element) => ({
        role: element.getAttribute('role'),
        label: element.getAttribute('aria-label') ?? '',
        isFocusable: element.tabIndex === 0,
      })),
  );

describe.each([320, 360, 768, 1280])('at %i px', (width) => {
  it.for(pageKinds)('nothing scrolls the page sideways: $kind', async ({ path }, { open }) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    expect(await listOverflowing(page)).toEqual([]);
    const scrolling = await listScrolling(page);
    expect(
      scrolling.filter(({ role, label, isFocusable }) => role !== 'region' || label === '' || !isFocusable),
    ).toEqual([]);
  });
});

describe('a wide table at 320 px', () => {
  it('scrolls within a region that the keyboard moves', async ({ open }) => {
    const page = await open('/authorities/tameside/', { viewport: { width: 320, height: 800 } });
    const region = page.getByRole('region', { name: /One mark is one finding/u }).first();
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  it('keeps the theme in sight while it scrolls', async ({ open }) => {
    const page = await open('/authorities/tameside/', { viewport: { width: 320, height: 800 } });
    const region = page.getByRole('region', { name: /One mark is one finding/u }).first();
    await region.evaluate((element) => {
      element.scrollLeft = 400;
    });
    const box = await region.getByRole('rowheader', { name: 'Workforce' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.x).toBeLessThan(30);
  });
});
