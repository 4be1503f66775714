import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { it } from '../../support/browser-page.ts';
import { letter } from '../../support/real-pages.ts';
import { listResults } from './search-page.ts';

type Answer = (route: Route) => Promise<void>;

const cut: Answer = async (route) => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.slice(0, Math.floor(text.length / 2)) });
};
const json = (body: unknown) => (route: Route) => route.fulfill({ json: body });

const faults: readonly { readonly name: string; readonly answer: Answer; readonly says: string }[] = [
  {
    name: 'missing',
    answer: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
    says: 'its index is not on the site (answer 404).',
  },
  {
    name: 'a page in its place',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Sign in</h1>' }),
    says: 'its index arrived broken.',
  },
  { name: 'cut off', answer: cut, says: 'its index arrived broken.' },
  { name: 'of another version', answer: json({ rows: [] }), says: 'its index is of another version of this site' },
  { name: 'nothing', answer: json(null), says: 'its index is of another version of this site' },
  {
    name: 'out of reach',
    answer: (route) => route.abort('internetdisconnected'),
    says: 'its index could not be reached',
  },
];

const search = '/search/?q=caseloads';
const getStatus = (page: Page) => page.locator('search-results [data-status]');

describe.each([urls.searchFindings, urls.searchPages])('where the file %s of the index', (file) => {
  it.for(faults)(
    'is $name, search says so, reading works, and trying again does',
    async ({ answer, says }, { open, refused }) => {
      const page = await open('/search/');
      await page.route(`**${file}`, answer);
      await page.goto(search);
      await getStatus(page)
        .filter({ hasText: `Search does not work now: ${says}` })
        .waitFor();
      expect(await getStatus(page).textContent()).toContain('Reading does: the lists below lead to every finding.');
      expect(await page.locator('main ul.columns a').count()).toBeGreaterThan(16);
      const other = await page.goto(urls.source(letter.id));
      expect(other?.status()).toBe(200);
      expect(await page.locator('main [id]').count()).toBeGreaterThan(10);

      await page.goto(search);
      await getStatus(page).filter({ hasText: 'Search does not work now' }).waitFor();
      await page.unroute(`**${file}`);
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
      expect((await listResults(page)).length).toBeGreaterThan(0);
      expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
      expect(refused).toEqual([]);
    },
  );
});

describe('where the search through the texts of pages does not load', () => {
  it.for(['**/pagefind/pagefind.js', '**/pagefind/*.pagefind', '**/pagefind/pagefind-entry.json'])(
    '(%s), the rest is found, and search says what is missing',
    async (pattern, { open }) => {
      const page = await open('/search/');
      await page.route(pattern, (route) => route.abort());
      await page.goto('/search/?q=caseloads+safeguarding+zebra');
      await getStatus(page).filter({ hasText: 'The longer texts of pages could not be searched' }).waitFor();
      expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
      await page.goto(search);
      await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
      expect((await listResults(page)).length).toBeGreaterThan(0);
    },
  );
});

it('a browser that lost its connection is told so, and reads on in what it has', async ({ open }) => {
  const page = await open('/search/');
  await page.context().setOffline(true);
  await page.locator('search-results input[name="q"]').fill('caseloads');
  await getStatus(page).filter({ hasText: 'there may be no connection' }).waitFor();
  expect(await page.locator('main ul.columns a').first().isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
});

it('a browser that lost its connection goes back to what was read, and answers from what it has', async ({ open }) => {
  const page = await open(urls.source(letter.id));
  await page.goto(search);
  await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
  await page.context().setOffline(true);
  await page.locator('search-results input[name="q"]').fill('turnover');
  await page.locator('[data-results][data-query="turnover"]').waitFor({ state: 'attached' });
  expect((await listResults(page)).length).toBeGreaterThan(0);
  await page.goBack();
  await page.waitForURL(`**${urls.source(letter.id)}`);
  expect(await page.locator('main [id]').count()).toBeGreaterThan(10);
  await page.context().setOffline(false);
});

it.for(['Worker', 'SharedWorker'])('a browser that has no %s finds all the same', async (name, { open, refused }) => {
  const page = await open('/search/');
  await page.addInitScript(`delete globalThis.${name}`);
  await page.goto('/search/?q=caseloads+safeguarding+zebra');
  await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
  expect(await getStatus(page).textContent()).not.toContain('could not be searched');
  expect(refused).toEqual([]);
});

it('a browser without WebAssembly is told what could not be searched', async ({ open, expected }) => {
  expected.push(/WebAssembly is not defined/u);
  const page = await open('/search/');
  await page.addInitScript('delete globalThis.WebAssembly');
  await page.goto('/search/?q=caseloads+safeguarding+zebra');
  await getStatus(page).filter({ hasText: 'The longer texts of pages could not be searched' }).waitFor();
});
