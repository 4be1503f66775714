import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { inject, test } from 'vitest';

import { findBrowser } from './find-browser.ts';

/** One page of every kind, with the name that a failed test gives it. */
export const pageKinds = [
  { kind: 'home', path: '/' },
  { kind: 'authorities', path: '/authorities/' },
  { kind: 'an authority', path: '/authorities/tameside/' },
  { kind: 'visits', path: '/visits/' },
  { kind: 'visits of an authority', path: '/visits/tameside/' },
  { kind: 'an inspection', path: '/visits/tameside/2016-inspection/' },
  { kind: 'a monitoring visit with its letter', path: '/visits/tameside/2016-monitoring-2/' },
  { kind: 'a visit without a source', path: '/visits/tameside/2023-monitoring-1/' },
  { kind: 'a focused visit', path: '/visits/sunderland/2021-focused/' },
  { kind: 'sources', path: '/sources/' },
  { kind: 'a letter', path: '/sources/tameside-2016-monitoring-2-ofsted/' },
  { kind: 'an article', path: '/sources/tameside-2016-monitoring-4-community-care/' },
  { kind: 'findings', path: '/findings/' },
  { kind: 'findings of a source', path: '/findings/tameside-2016-monitoring-2-ofsted/' },
  { kind: 'a finding', path: '/findings/tameside-2016-monitoring-2-ofsted/turnover-28-left/' },
  { kind: "a council's claim", path: '/findings/tameside-2016-monitoring-4-community-care/council-caseloads-reduced/' },
  { kind: 'themes', path: '/themes/' },
  { kind: 'a theme', path: '/themes/workforce/' },
  { kind: 'a theme in primary sources', path: '/themes/workforce/primary/' },
  { kind: 'compare', path: '/compare/' },
  { kind: 'visits chosen', path: '/compare/?visits=tameside/2016-monitoring-2,sunderland/2018-monitoring-3' },
  { kind: 'pairs of an authority', path: '/compare/tameside/' },
  { kind: 'a pair', path: '/compare/tameside/2016-monitoring-2/2016-monitoring-4/' },
  { kind: 'worked comparisons', path: '/compare/worked/' },
  { kind: 'a worked comparison', path: '/compare/worked/caseloads-tameside/' },
  { kind: 'data', path: '/data/' },
  { kind: 'data of one theme', path: '/data/themes/' },
  { kind: 'feeds', path: '/feeds/' },
  { kind: 'glossary', path: '/glossary/' },
  { kind: 'about', path: '/about/' },
  { kind: 'method', path: '/about/method/' },
  { kind: 'corrections', path: '/about/corrections/' },
  { kind: 'accessibility', path: '/about/accessibility/' },
  { kind: 'contribute', path: '/about/contribute/' },
  { kind: 'licences', path: '/about/licences/' },
  { kind: 'privacy', path: '/about/privacy/' },
  { kind: 'quotations', path: '/about/quotations/' },
  { kind: 'search', path: '/search/' },
  { kind: 'search with results', path: '/search/?q=caseloads' },
  { kind: 'no such page', path: '/no-such-page/' },
] as const;

/** Opens a page of the site in a window of its own. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Waits until the search page has drawn what it found, if anything was asked. */
export async function waitForSearch(page: Page): Promise<Locator> {
  const list = page.locator('[data-results]');
  if (new URL(page.url()).searchParams.has('q'))
    await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
  return list;
}

/** A test with the built site in a browser: one browser a file, windows closed after each test. */
export const it = test
  .extend('launchOptions', { scope: 'file' }, () => findBrowser())
  .extend('browser', { scope: 'file' }, async ({ launchOptions }, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser }, { onCleanup }): OpenPage => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: inject('siteUrl'), ...options });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(path);
      if (options.javaScriptEnabled !== false && path.startsWith('/search/')) await waitForSearch(page);
      return page;
    };
  });
