import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { it, waitForSearch } from '../../support/browser-page.ts';
import { pageKinds } from '../../support/real-pages.ts';

const widths = [320, 360, 768, 1280];
const height = 800;

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

describe(`at ${widths.join(', ')} px`, () => {
  it.for(pageKinds)('nothing scrolls the page sideways: $kind', async ({ path }, { open }) => {
    const page = await open(path, { viewport: { width: widths[0] ?? 0, height } });
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      // Whether there is room for its filters, the search page asks once, as it is opened.
      if (path.startsWith('/search/')) {
        await page.reload();
        await waitForSearch(page);
      }
      expect(await listOverflowing(page), `at ${width} px`).toEqual([]);
      const scrolling = await listScrolling(page);
      const unreachable = scrolling.filter(
        ({ role, label, isFocusable }) => role !== 'region' || label === '' || !isFocusable,
      );
      expect(unreachable, `at ${width} px`).toEqual([]);
    }
  });

  it('finds what sticks out', async ({ open }) => {
    const page = await open('/about/', { viewport: { width: 320, height } });
    await page.locator('h1').evaluate((heading) => {
      heading.style.width = '330px';
    });
    expect((await listOverflowing(page)).join()).toContain('H1');
    await page.locator('main').evaluate((main) => {
      main.style.overflowX = 'auto';
    });
    expect(await listScrolling(page)).toContainEqual({ role: null, label: '', isFocusable: false });
  });
});
