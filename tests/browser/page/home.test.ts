import { describe, expect } from 'vitest';

import { listFindingsOf } from '../../../src/domain/lookup.ts';
import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { measureOpened, phone, wide } from '../../support/measure-opened.ts';
import { authority } from '../../support/real-pages.ts';

const corpus = readCorpus();

describe('the home page', () => {
  it.for([
    { size: wide, most: 2000 },
    { size: phone, most: 4000 },
  ])(
    'is within its height at $size.viewport.width px, with no fault that axe finds in light colours or dark',
    async ({ size, most }, { open }) => {
      const page = await open('/', size);
      const { height, elements } = await measureOpened(page, 'main');
      expect(height).toBeLessThanOrEqual(most);
      expect(elements).toBeLessThanOrEqual(6000);
      expect(await listFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page), 'in dark colours').toEqual([]);
    },
  );

  it('leads on the first screen of a phone to each council with findings, and scrolls sideways nowhere', async ({
    open,
  }) => {
    const page = await open('/', phone);
    const read = corpus.authorities.filter(({ id }) =>
      corpus.visits.some((visit) => visit.authorityId === id && listFindingsOf(corpus, visit.id).length > 0),
    );
    expect(read.length).toBeGreaterThan(0);
    for (const { id } of read) {
      const link = page.locator(`main a[href="${urls.authority(id)}"]`).first();
      expect(await link.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight), id).toBe(true);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('sets the two visits of its question in columns on a phone too, without quoting', async ({ open }) => {
    const page = await open('/', phone);
    const columns = await page
      .locator('section[aria-labelledby="question"] section')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(columns.length).toBeGreaterThan(1);
    expect(new Set(columns).size).toBe(1);
    expect(await page.locator('main [data-finding]').count()).toBeGreaterThan(0);
    expect(await page.locator('main q').count()).toBe(0);
  });

  it('bears no grade', async ({ open }) => {
    const page = await open('/');
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b(Outstanding|Inadequate|Requires improvement)\b/iu);
  });

  it('finds without script by name, offered by the browser, and asks the search', async ({ open }) => {
    const page = await open('/', { javaScriptEnabled: false });
    const box = page.getByRole('main').locator('input[name="q"]');
    const offered = await page
      .locator(`#${(await box.getAttribute('list')) ?? ''} option`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(offered.toSorted()).toEqual(corpus.authorities.map(({ name }) => name).toSorted());
    await box.fill(authority.name);
    await box.press('Enter');
    await page.waitForURL(`**${urls.search}?q=${authority.name}`);
  });
});
