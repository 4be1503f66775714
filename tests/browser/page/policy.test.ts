import type { ConsoleMessage, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { headersOfAll } from '../../../src/exports/host/host-headers.ts';
import { it, pageKinds, waitForSearch } from '../../support/browser-page.ts';

/** What the policy refused on a page, from the moment it is watched; what the page loads is loaded anew. */
async function watch(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (/Content Security Policy|violates the following/u.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  await page.reload({ waitUntil: 'networkidle' });
  return refused;
}

describe('the policy', () => {
  it('comes with every page, as a header and in the page', async ({ open }) => {
    const page = await open('/');
    const response = await page.goto('/about/');
    for (const [name, value] of Object.entries(headersOfAll)) {
      expect(await response?.headerValue(name)).toBe(value);
    }
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
  });

  it.for(pageKinds)('refuses nothing of the site: $kind', async ({ path }, { open }) => {
    const page = await open(path);
    expect(await watch(page)).toEqual([]);
  });

  it('refuses nothing while a reader searches', async ({ open }) => {
    const page = await open('/search/');
    const refused = await watch(page);
    const box = page.getByRole('search', { name: 'Search findings', exact: true });
    await box.getByRole('searchbox').fill('missing children');
    await box.getByRole('button', { name: 'Go' }).click();
    await page.waitForURL(/q=missing/u);
    await waitForSearch(page);
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  it('refuses nothing while a reader chooses visits and takes the table along', async ({ open }) => {
    const page = await open('/compare/?visits=tameside/2016-monitoring-2,sunderland/2018-monitoring-3');
    const refused = await watch(page);
    await page.getByRole('checkbox').last().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/u }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
    expect(refused).toEqual([]);
  });

  it('refuses nothing of the icon, which browsers also open by itself', async ({ open }) => {
    expect(await watch(await open('/favicon.svg'))).toEqual([]);
  });

  it('refuses an inline script, an inline style and what is elsewhere', async ({ open }) => {
    const page = await open('/about/');
    const refused = await watch(page);
    const title = await page.title();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      const style = document.createElement('style');
      style.textContent = 'h1 { display: none }';
      const picture = document.createElement('img');
      picture.src = 'https://example.org/picture.png';
      document.body.append(script, style, picture);
    });
    await expect.poll(() => refused.length).toBeGreaterThanOrEqual(3);
    expect(await page.title()).toBe(title);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
