import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { builtAddresses, readCorpus } from '../../support/built-site.ts';
import { it, waitForSearch } from '../../support/browser-page.ts';
import { listKinds } from '../../support/real-pages.ts';
import type { OpenPage } from '../../support/browser-page.ts';
import { listResults } from './search-page.ts';

const corpus = readCorpus();
const themeNames = corpus.themes.map(({ name }) => name);

/** Types a query into the box at the head of a page, as a reader would, and waits for the list. */
async function askFromHeader(page: Page, query: string): Promise<void> {
  const box = page.getByRole('search', { name: 'Search findings', exact: true });
  await box.getByRole('searchbox').fill(query);
  await box.getByRole('button', { name: 'Go' }).click();
  await page.waitForURL('**/search/?q=*');
  await waitForSearch(page);
}

const search = (open: OpenPage, query: string) => open(`/search/?q=${encodeURIComponent(query)}`);

describe('searching for "missing children"', () => {
  it.for(listKinds('home', 'a theme', 'a finding', 'search', 'no such page'))(
    'leads from the box at the head of the page to a list with its own address: $kind',
    async ({ path }, { open }) => {
      const page = await open(path);
      await askFromHeader(page, 'missing children');
      const address = new URL(page.url());
      expect([address.pathname, address.searchParams.get('q')]).toEqual(['/search/', 'missing children']);
      expect(await page.locator('[data-results]').getAttribute('data-query')).toBe('missing children');
      expect((await listResults(page)).length).toBeGreaterThan(0);
    },
  );

  it('brings a finding among the first five, with authority, visit date and theme, the hit marked', async ({
    open,
  }) => {
    const page = await search(open, 'missing children');
    const first = page.locator('[data-results] > [data-result]:nth-child(-n + 5)');
    const finding = first.and(page.locator('[data-result^="finding:"]')).first();
    const text = (await finding.innerText()).replace(/\s+/gu, ' ');
    expect(corpus.authorities.some(({ name }) => text.includes(name))).toBe(true);
    expect(themeNames.some((name) => text.includes(name))).toBe(true);
    expect(await finding.locator('.where').innerText()).toMatch(/^\w+, .*(visit|inspection).*\d{4}$/iu);
    const hits = await finding.locator('a mark').allInnerTexts();
    expect(hits.join(' ')).toMatch(/missing|child/iu);
  });

  it('opens on the finding itself, highlighted, and goes back to the same list', async ({ open }) => {
    const page = await search(open, 'missing children');
    const before = await listResults(page);
    const result = page.locator('[data-results] > [data-result^="finding:"]').first();
    const key = (await result.getAttribute('data-result'))?.slice('finding:'.length) ?? '';
    await result.getByRole('link').first().click();
    await page.waitForURL(`**/sources/${key.replace('/', '/#')}`);
    const target = page.locator('article:target');
    expect(await target.getAttribute('data-finding')).toBe(key);
    const look = await target.evaluate((card) => ({
      background: getComputedStyle(card).backgroundColor,
      plain: [...document.querySelectorAll('article.finding:not(:target)')].map(
        (other) => getComputedStyle(other).backgroundColor,
      ),
      top: card.getBoundingClientRect().top,
      height: innerHeight,
    }));
    expect(look.plain).not.toContain(look.background);
    expect(look.top).toBeGreaterThanOrEqual(0);
    expect(look.top).toBeLessThan(look.height);
    await page.goBack();
    await waitForSearch(page);
    expect(page.url()).toContain('q=missing');
    await expect.poll(() => listResults(page)).toEqual(before);
  });
});

describe('a list of results', () => {
  it('holds only findings and pages that exist', async ({ open }) => {
    const page = await search(open, 'caseloads');
    const results = await listResults(page);
    const keys = new Set(corpus.findings.map((finding) => `finding:${finding.key}`));
    const pages = new Set(builtAddresses.map((address) => `page:${address}`));
    const known = (result: string) => keys.has(result) || pages.has(result.replace(/#.*$/u, ''));
    expect(results.filter((result) => !known(result))).toEqual([]);
    expect(new Set(results).size).toBe(results.length);
  });

  it('says how many there are, and draws the rest when asked', async ({ open }) => {
    const page = await search(open, 'children');
    const count = Number(/^\d+/u.exec(await page.getByRole('status').innerText())?.[0]);
    const shown = (await listResults(page)).length;
    expect(count).toBeGreaterThan(shown);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(async () => (await listResults(page)).length).toBeGreaterThan(shown);
    expect(new Set(await listResults(page)).size).toBe((await listResults(page)).length);
  });

  it('tells what a council said from what inspectors found', async ({ open }) => {
    const page = await search(open, 'caseloads');
    const said = page.locator('[data-result] article[data-said-by="authority"]').first();
    expect(await said.innerText()).toMatch(/The (council|trust) said/u);
    expect(await said.locator('.chip').count()).toBe(0);
    const found = page.locator('[data-result] article[data-said-by="inspectors"]').first();
    expect(await found.locator('.chip').count()).toBeGreaterThan(0);
    expect(await found.innerText()).toContain('Inspectors');
  });

  it('puts the query into the box and into the title of the page', async ({ open }) => {
    const page = await search(open, 'care leavers');
    expect(await page.locator('main').getByRole('combobox', { name: 'Search findings and pages' }).inputValue()).toBe(
      'care leavers',
    );
    expect(await page.title()).toContain('care leavers');
  });

  it('takes quotation marks for exact words', async ({ open }) => {
    const loose = await search(open, 'social workers left');
    const exact = await search(open, '"social workers"');
    const none = await search(open, '"workers social"');
    expect((await listResults(exact)).length).toBeGreaterThan(0);
    expect((await listResults(loose)).length).toBeGreaterThan(0);
    expect((await listResults(none)).filter((result) => result.startsWith('finding:'))).toEqual([]);
    const found = new Set(await listResults(exact));
    const others = corpus.findings
      .filter(({ key }) => found.has(`finding:${key}`))
      .filter(({ summary, quote, appliesTo }) => !/social worker/iu.test([summary, quote, appliesTo].join(' ')));
    expect(others.map(({ key }) => key)).toEqual([]);
  });
});

describe('a search without results', () => {
  it('says so, names the query and leads on', async ({ open }) => {
    const page = await search(open, 'zyxwvut');
    expect(await page.locator('[data-results]').getAttribute('data-query')).toBe('zyxwvut');
    expect(await listResults(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toContain('Nothing found for “zyxwvut”');
    await page.getByRole('link', { name: 'Workforce', exact: true }).waitFor();
  });

  it('shows what was typed as text, whatever it holds', async ({ open }) => {
    const page = await search(open, '<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toContain('<img src=x');
  });
});

describe('the search page without a query', () => {
  it('asks for one and lists nothing', async ({ open }) => {
    const page = await open('/search/');
    expect(await listResults(page)).toEqual([]);
    expect(await page.locator('[data-results]').getAttribute('data-query')).toBeNull();
    expect(await page.getByRole('status').innerText()).toBe('');
  });
});
