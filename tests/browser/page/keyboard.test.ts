import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { it } from '../../support/browser-page.ts';
import { authority, letter, theme } from '../../support/real-pages.ts';

interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly href: string | null;
  /** A ring, drawn around the element. */
  readonly hasRing: boolean;
  readonly isInSight: boolean;
}

const readFocus = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      tag: element.tagName.toLowerCase(),
      name: element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/gu, ' '),
      href: element.getAttribute('href'),
      hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isInSight: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
    };
  });

/** Presses Tab until something is focused, as a reader would. @throws {Error} after too many steps. */
async function tabTo(page: Page, isThere: (focused: Focused) => boolean, maxSteps = 120): Promise<Focused> {
  for (let step = 0; step < maxSteps; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await readFocus(page);
    if (isThere(focused)) return focused;
  }
  throw new Error(`Not reached with ${maxSteps} presses of Tab.`);
}

describe('the keyboard', () => {
  it('reaches the skip link first, sees it, and lands in the main part', async ({ open }) => {
    const page = await open(urls.theme(theme.id));
    const first = await tabTo(page, () => true);
    expect(first).toMatchObject({ tag: 'a', href: '#main', hasRing: true });
    await expect.poll(async () => (await readFocus(page)).isInSight).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const next = await tabTo(page, () => true);
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(next.href).not.toBe('#main');
  });

  it('goes through the header in the order in which it is read, to the search box', async ({ open }) => {
    const page = await open('/');
    const names: string[] = [];
    await tabTo(page, ({ tag, name }) => {
      names.push(name);
      return tag === 'input';
    });
    expect(names).toEqual([
      ...['Skip to the page', 'Side by Side', 'How this site works'],
      ...['Authorities', 'Themes', 'Visits', 'Sources', 'Compare', 'Data', 'About'],
      'Search findings',
    ]);
  });

  it('sees where it is, on everything it reaches', async ({ open }) => {
    const page = await open(urls.visit(letter.visit));
    const unseen: string[] = [];
    await tabTo(page, (focused) => {
      if (!focused.hasRing || !focused.isInSight) unseen.push(`${focused.tag} ${focused.name}`);
      return focused.href === urls.source(letter.id);
    });
    expect(unseen).toEqual([]);
  });

  it("goes from a cell of an authority's matrix to its theme at its visit, which is highlighted", async ({ open }) => {
    const page = await open(urls.authority(authority.id));
    const cell = await tabTo(page, ({ href }) => /^\/visits\/.+#(?!differences$)/u.test(href ?? ''));
    expect(cell).toMatchObject({ hasRing: true, isInSight: true });
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith('/visits/'));
    const target = page.locator(':target');
    const head = page.locator('h3:is(:target *, :has(~ :target), .theme:has(:target) *)').first();
    expect(await head.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    await expect.poll(() => target.evaluate((head) => head.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it('asks the search from the header without a mouse', async ({ open }) => {
    const page = await open('/about/method/');
    await tabTo(page, ({ tag }) => tag === 'input');
    await page.keyboard.type('caseloads');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=caseloads$/u);
    await page.locator('[data-result]').first().waitFor();
  });
});
