import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { readCorpus } from '../../support/built-site.ts';
import { it, waitForSearch } from '../../support/browser-page.ts';
import { authority, otherAuthority } from '../../support/real-pages.ts';
import { listResults, showAll } from './search-page.ts';

const corpus = readCorpus();

const startsWith = (text: string) => new RegExp(`^${text}`, 'u');

const readCount = async (page: Page, name: RegExp) =>
  Number(/\d+$/u.exec((await page.locator('[data-filters] label').filter({ hasText: name }).innerText()).trim())?.[0]);

const readSearch = (page: Page) => new URL(page.url()).search;

describe('filters', () => {
  it('count what they would leave, and leave that', async ({ open }) => {
    const page = await open('/search/?q=caseloads');
    const count = await readCount(page, new RegExp(`^\\s*${authority.name}`, 'u'));
    expect(count).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: startsWith(authority.name) }).check();
    await page.waitForURL(`**/search/?q=caseloads&authority=${authority.id}`);
    await showAll(page);
    const results = await listResults(page);
    expect(results).toHaveLength(count);
    const ofAuthority = new RegExp(`^(finding:|page:/(visits|sources|authorities)/)${authority.id}\\b`, 'u');
    expect(results.filter((result) => !ofAuthority.test(result))).toEqual([]);
    expect(await page.getByRole('status').innerText()).toMatch(new RegExp(`^${count} finding`, 'u'));
  });

  it('are put away with none to give, but for those chosen', async ({ open }) => {
    const page = await open('/search/?q=agency&level=serious');
    expect(await listResults(page)).toEqual([]);
    expect(await page.getByRole('checkbox', { name: /^Letter \d/u }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: /^Serious weakness/u }).isEnabled()).toBe(true);
    await page.getByRole('link', { name: 'Remove Level: Serious weakness' }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: /^Letter \d/u }).count()).toBe(1);
    expect(await page.locator('[data-filters] [data-count]:visible').filter({ hasText: /^0$/u }).count()).toBe(0);
  });

  it('show without words every finding that they leave', async ({ open }) => {
    const page = await open(`/search/?theme=care-leavers&authority=${authority.id}&primary=1`);
    await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
    await showAll(page);
    const primary = new Set(corpus.sources.filter(({ kind }) => kind !== 'article').map(({ id }) => id));
    const expected = corpus.findings.filter(
      ({ theme, authorityId, sourceId }) =>
        theme === 'care-leavers' && authorityId === authority.id && primary.has(sourceId),
    );
    expect((await listResults(page)).toSorted()).toEqual(expected.map(({ key }) => `finding:${key}`).toSorted());
  });

  it('are listed above the results, each with a way to remove it', async ({ open }) => {
    const page = await open(`/search/?q=caseloads&authority=${authority.id}&theme=workforce&theme=caseloads`);
    await page.getByRole('link', { name: 'Remove Theme: Workforce' }).click();
    await page.waitForURL(`**/search/?q=caseloads&authority=${authority.id}&theme=caseloads`);
    expect(await page.getByRole('checkbox', { name: /^Workforce/u }).isChecked()).toBe(false);
  });
});

describe('the order', () => {
  it('by date has the newest visit first, and loses nothing', async ({ open }) => {
    const page = await open(`/search/?q=${authority.name}`);
    await showAll(page);
    const byRelevance = await listResults(page);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('date');
    await page.waitForURL('**&sort=date');
    await showAll(page);
    const byDate = await listResults(page);
    expect(byDate.toSorted()).toEqual(byRelevance.toSorted());
    const dates = byDate
      .filter((result) => result.startsWith('finding:'))
      .map((result) => corpus.findings.find(({ key }) => `finding:${key}` === result)?.visitId ?? '')
      .map((visitId) => corpus.visits.find(({ id }) => id === visitId)?.dates)
      .map((known) => known?.from ?? known?.notBefore ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(byDate.at(-1)).toMatch(/^page:/u);
  });

  it('folds the results of one source together, and keeps them in the document', async ({ open }) => {
    const page = await open('/search/?q=supervision&fold=1');
    const shown = page.locator('[data-results] > [data-result^="finding:"]:visible');
    const sources = (
      await shown.evaluateAll((items) => items.map((item) => item.getAttribute('data-result') ?? ''))
    ).map((result) => result.split('/')[0]);
    expect(new Set(sources).size).toBe(sources.length);
    const all = await listResults(page);
    expect(all.length).toBeGreaterThan(sources.length);
    const button = page.locator('[data-results] button').first();
    expect(await button.innerText()).toMatch(/^Show \d+ more from/u);
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await shown.count()).toBeGreaterThan(sources.length);
    expect(await listResults(page)).toEqual(all);
  });
});

describe('the address', () => {
  it('goes back and forward through what was asked', async ({ open }) => {
    const page = await open('/search/?q=caseloads');
    const box = page.getByRole('combobox', { name: 'Search findings and pages' });
    const choice = page.getByRole('checkbox', { name: startsWith(otherAuthority.name) });
    await choice.check();
    await page.waitForURL(`**&authority=${otherAuthority.id}`);
    await box.fill('supervision');
    await box.press('Enter');
    await page.waitForURL(`**/search/?q=supervision&authority=${otherAuthority.id}`);
    await page.goBack();
    await expect.poll(() => readSearch(page)).toBe(`?q=caseloads&authority=${otherAuthority.id}`);
    await expect.poll(() => page.locator('[data-results]').getAttribute('data-query')).toBe('caseloads');
    expect(await box.inputValue()).toBe('caseloads');
    await page.goBack();
    await expect.poll(() => choice.isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.locator('[data-results]').getAttribute('data-query')).toBe('supervision');
  });

  it('follows what is typed without filling the history', async ({ open }) => {
    const page = await open('/search/');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('combobox', { name: 'Search findings and pages' }).pressSequentially('audit');
    await page.waitForURL('**/search/?q=audit');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.reload();
    await waitForSearch(page);
    expect(await page.locator('[data-results]').getAttribute('data-query')).toBe('audit');
  });

  it('keeps the place when a result is followed and the reader comes back', async ({ open }) => {
    const page = await open('/search/?q=children');
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(async () => (await listResults(page)).length).toBe(40);
    const before = await listResults(page);
    const result = page.locator('[data-results] > [data-result^="finding:"]').last().getByRole('link').first();
    await result.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    await result.click();
    await page.waitForURL('**/sources/**');
    await page.goBack();
    await waitForSearch(page);
    await expect.poll(() => listResults(page)).toEqual(before);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  });
});

describe('manners', () => {
  it('what is found is announced once, after a pause in typing, and the focus stays in the box', async ({ open }) => {
    const page = await open('/search/');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('[role="status"]');
      if (status === null) return;
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
      });
    });
    const box = page.getByRole('combobox', { name: 'Search findings and pages' });
    const readSaid = () => page.evaluate((): unknown => Reflect.get(window, 'said'));
    // The page's own clock moves by a thousandth at each look, however slow the machine: its reader is quick.
    await page.clock.install();
    await page.clock.pauseAt(await page.evaluate(() => performance.timeOrigin + 3_600_000));
    await box.pressSequentially('supervision');
    const readQuery = async () => {
      await page.clock.runFor(1);
      return page.locator('[data-results]').getAttribute('data-query');
    };
    await expect.poll(readQuery).toBe('supervision');
    expect(await readSaid()).toEqual([]);
    await page.clock.runFor('00:05');
    await page.waitForURL('**/search/?q=supervision');
    expect(await readSaid()).toEqual([expect.stringMatching(/^\d+ findings and \d+ pages for “supervision”\./u)]);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a word that nothing holds is said to be taken for another', async ({ open }) => {
    const page = await open('/search/?q=cronologies');
    expect(await page.getByRole('status').innerText()).toContain('“chronologies” in place of “cronologies”');
  });

  it('what finds nothing leads on to words that find something', async ({ open }) => {
    const page = await open('/search/?q=Moralle');
    expect(await listResults(page)).toEqual([]);
    await page.locator('[data-suggestions]').getByRole('link', { name: 'morale', exact: true }).click();
    await page.waitForURL('**/search/?q=morale');
    await expect.poll(async () => (await listResults(page)).length).toBeGreaterThan(0);
  });

  it('nothing of the search is loaded before a reader goes to it', async ({ open }) => {
    for (const path of ['/', '/search/']) {
      const page = await open(path);
      await page.waitForLoadState('networkidle');
      const loaded = (): Promise<readonly string[]> =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname)
            .filter((name) => /^\/(pagefind|search)\/./u.test(name)),
        );
      expect(await loaded()).toEqual([]);
      await page.getByRole('combobox', { name: /^Search/u }).focus();
      await expect.poll(loaded).toContain('/search/pages.json');
      expect((await loaded()).filter((name) => name.startsWith('/pagefind/'))).toEqual([]);
    }
  });
});
