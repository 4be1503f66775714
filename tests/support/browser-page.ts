import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { findBrowser } from './find-browser.ts';

/** Opens a page of the site in a window of its own. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Waits until the search page has drawn what it found, if anything was asked. */
export async function waitForSearch(page: Page): Promise<Locator> {
  const list = page.locator('[data-results]');
  if (new URL(page.url()).searchParams.has('q'))
    await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
  return list;
}

/** Notes what the policy refuses of a page, and errors that its script does not catch. */
function watch(page: Page, refused: string[]): void {
  page.on('console', (message) => {
    if (/Content Security Policy|violates the following/u.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
}

/**
 * A test with the built site in a browser, which one process starts once; windows are closed after each test.
 *
 * Every test that opens a page is also one of the policy: it fails if anything was `refused` or not caught, but for what
 * the test itself brings about and puts into `expected`.
 */
export const it = test
  .extend('launchOptions', { scope: 'worker' }, () => findBrowser())
  .extend('browser', { scope: 'worker' }, async ({ launchOptions }, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('refused', (): string[] => [])
  .extend('expected', (): RegExp[] => [])
  .extend('open', ({ browser, refused, expected }, { onCleanup }): OpenPage => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      const unexpected = refused.filter((text) => !expected.some((pattern) => pattern.test(text)));
      expect(unexpected, 'refused by the policy, or not caught').toEqual([]);
    });
    return async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: inject('siteUrl'), ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, refused);
      await page.goto(path);
      if (options.javaScriptEnabled !== false && path.startsWith('/search/')) await waitForSearch(page);
      return page;
    };
  });
