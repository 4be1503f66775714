import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { readCorpus } from '../../support/built-site.ts';
import { listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { phone } from '../../support/measure-opened.ts';
import { authority } from '../../support/real-pages.ts';
import { listResults } from './search-page.ts';

const corpus = readCorpus();

/** The finding that a result is. */
function getFinding(result: string | undefined) {
  const finding = corpus.findings.find(({ key }) => `finding:${key}` === result);
  if (finding === undefined) throw new Error(`${result ?? 'No result'} is no finding.`);
  return finding;
}

const getCards = (page: Page) => page.locator('[data-results] > [data-result^="finding:"]');

describe('a result', () => {
  it('leads to a report of a problem with it, and to its visit beside others', async ({ open }) => {
    const page = await open('/search/?q=caseloads');
    const card = getCards(page).first();
    const { key, visitId, theme } = getFinding((await card.getAttribute('data-result')) ?? '');
    const links = card.getByRole('link');
    expect(await links.filter({ hasText: 'Report a problem' }).getAttribute('href')).toBe(urls.reportOn(key));
    expect(await links.filter({ hasText: 'Compare' }).getAttribute('href')).toBe(urls.compose([visitId], [theme]));
  });

  it('that lacks a word stands under a line that says so, behind full answers', async ({ open }) => {
    const page = await open(`/search/?q=${encodeURIComponent('lack of management grip')}`);
    const line = page.locator('[data-results] > .without').first();
    expect(await line.innerText()).toBe('Without “lack”');
    expect(await page.getByRole('status').innerText()).toMatch(/^Nothing here answers all of .* without “lack”/u);
  });

  it('of a council says its last judgement and latest visit, where nothing is said of how good it is', async ({
    open,
  }) => {
    const page = await open(`/search/?q=is+${authority.id}+good`);
    const result = page.locator(`[data-result="page:${urls.authority(authority.id)}"]`);
    expect(await result.innerText()).toMatch(
      /Last judgement: .*, \w+ inspection, published .*\d{4}[\s\S]*Latest visit known: .*\d{4}/u,
    );
    expect(await page.getByText('sets none above another').isVisible()).toBe(true);
    const other = await open('/search/?q=caseloads');
    expect(await other.getByText('sets none above another').isVisible()).toBe(false);
  });
});

describe('visits chosen among results', () => {
  it('lead to their comparison by the keyboard, once there are two', async ({ open }) => {
    const page = await open('/search/?q=caseloads');
    const results = (await listResults(page)).filter((name) => name.startsWith('finding:')).map(getFinding);
    const second = results.findIndex(({ visitId }) => visitId !== results[0]?.visitId);
    const choose = (place: number) =>
      getCards(page)
        .nth(place)
        .getByRole('checkbox', { name: /^Choose/u });
    const link = page.getByRole('link', { name: 'Compare these visits' });
    await choose(0).press('Space');
    expect(await page.getByText(/^1 visit chosen/u).isVisible()).toBe(true);
    expect(await link.count()).toBe(0);
    await choose(second).press('Space');
    const visits = [results[0]?.visitId ?? '', results[second]?.visitId ?? ''];
    expect(await link.getAttribute('href')).toBe(urls.compose(visits));
    expect(await page.locator('[data-choice-status]').innerText()).toMatch(/^2 visits chosen: .*; .*\.$/u);
    await link.press('Enter');
    await page.waitForURL(`**${urls.compose(visits)}`);
  });

  it('can be let go, all at once', async ({ open }) => {
    const page = await open('/search/?q=caseloads');
    await getCards(page).first().getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Choose none' }).click();
    expect(await getCards(page).getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await page.locator('[data-choice]').isVisible()).toBe(false);
  });
});

it('the link to a search is copied with its filters', async ({ open }) => {
  const page = await open(`/search/?q=caseloads&authority=${authority.id}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy link to this search' }).click();
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied the link.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

describe('a name with a slip in it, on a phone', () => {
  const slip = `${authority.name.slice(0, 3)}${authority.name.slice(4)}`;

  it('is asked about, and one tap brings the council', async ({ open }) => {
    const page = await open(`/search/?q=${slip}`, { ...phone, hasTouch: true });
    const status = page.getByRole('status');
    await expect.poll(() => status.innerText()).toContain(`Did you mean “${authority.name.toLowerCase()}”?`);
    const offer = page.locator('[data-suggestions]').getByRole('link').first();
    const box = await offer.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(phone.viewport.height);
    await offer.tap();
    await page.locator(`[data-result="page:${urls.authority(authority.id)}"]`).waitFor();
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('[data-suggestions] a').count()).toBe(0);
  });

  it('is offered its page as it is typed, at home too', async ({ open }) => {
    const page = await open('/', phone);
    await page.getByRole('main').getByRole('combobox').pressSequentially(slip);
    await page.getByRole('option', { name: authority.name }).first().waitFor();
    await expect
      .poll(() => page.locator('quick-find [aria-live="polite"]').innerText())
      .toMatch(/^No page of that name. \d+ pages? of a like name offered.$/u);
  });
});

it('an id that an authority had before is led on to that of today', async ({ open }) => {
  const page = await open('/');
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    const box = `value="${authority.id}"`;
    await route.fulfill({ response, body: (await response.text()).replace(box, `${box} data-former="oldshire"`) });
  });
  await page.goto('/search/?q=caseloads&authority=oldshire');
  await page.waitForURL(`**/search/?q=caseloads&authority=${authority.id}`);
  expect(await page.getByRole('checkbox', { name: new RegExp(`^${authority.name}`, 'u') }).isChecked()).toBe(true);
  expect((await listResults(page)).length).toBeGreaterThan(0);
});

it('on a phone the filters are folded, and the first result is on the first screen', async ({ open }) => {
  const page = await open('/search/?q=caseloads', phone);
  expect(await page.locator('[data-filters]').getAttribute('open')).toBeNull();
  const box = await page.locator('[data-results] > [data-result]').first().boundingBox();
  expect(box?.y).toBeLessThan(phone.viewport.height);
});

it.for(['?q=lack%20of%20management%20grip', '?q=is%20my%20council%20good', '?q=caseloads'])(
  'results have no faults that a machine can find: %s',
  async (search, { open }) => {
    const page = await open(`/search/${search}`);
    expect(await listFaults(page)).toEqual([]);
  },
);
