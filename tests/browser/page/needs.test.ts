import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';

import { readCorpus } from '../../support/built-site.ts';
import { it } from '../../support/browser-page.ts';

const phone = { viewport: { width: 360, height: 740 } };
const corpus = readCorpus();

/** Whether all of an element is on the first screen. */
const isOnScreen = (element: Locator) =>
  element.evaluate((node) => {
    const { top, bottom, left, right } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && bottom > top;
  });

describe('a reader who asks after a council', () => {
  it('finds it on the home page, one click away', async ({ open }) => {
    const page = await open('/', phone);
    await page.getByRole('main').getByRole('link', { name: 'Tameside', exact: true }).click();
    await page.waitForURL('**/authorities/tameside/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Tameside');
  });

  it.for(corpus.authorities)('sees on the first screen of a phone what came last: $name', async ({ id }, { open }) => {
    const page = await open(`/authorities/${id}/`, phone);
    const facts = page.locator('dl.facts').first().locator('div');
    const expected = [
      [
        'Last judgement',
        /(Outstanding|Good|Requires improvement|Inadequate).*(SIF|ILACS) inspection, published \d+ \w+ \d{4}/u,
      ],
      ['Latest visit known', /(visit|Inspection), .*\d{4}.*(no grade given|the inspection that gave this judgement)/u],
      ['Findings held up to', /\d{4}|No findings held yet/u],
      ['Checked to', /\d+ \w+ \d{4}/u],
    ] as const;
    for (const [label, says] of expected) {
      const fact = facts.filter({ hasText: label });
      expect((await fact.innerText()).replace(/\s+/gu, ' ')).toMatch(says);
      expect(await isOnScreen(fact), `${label} is on the first screen`).toBe(true);
    }
  });
});

describe('a reader who checks a claim', () => {
  it('is one click from the finding and two from the original', async ({ open }) => {
    const page = await open('/authorities/tameside/');
    await page.locator('table a[href^="/sources/tameside-2016-monitoring-4-community-care/#"]').first().click();
    const finding = page.locator('article.finding:target');
    expect(await finding.innerText()).not.toBe('');
    const original = page.getByRole('link', { name: 'Read the original' });
    const address = corpus.sources.find(({ id }) => id === 'tameside-2016-monitoring-4-community-care')?.address;
    expect(await original.getAttribute('href')).toBe(address);
  });

  it('is told title, publisher and date where the address of the original is not known', async ({ open }) => {
    const unknown = corpus.sources.filter(({ address }) => address === undefined);
    expect(unknown.length).toBeGreaterThan(0);
    for (const source of unknown) {
      const page = await open(`/sources/${source.id}/`);
      const text = await page.getByRole('main').innerText();
      expect(text).toContain('Original address not known');
      expect(text).toContain(source.title);
      expect(text).toContain(source.publisher);
      expect(text).toMatch(/\d{4}/u);
    }
  });

  it('goes from a finding in context to the finding on its own, and back', async ({ open }) => {
    const page = await open('/sources/tameside-2016-monitoring-2-ofsted/#turnover-28-left');
    await page
      .locator('article:target')
      .getByRole('link', { name: /^On its own/u })
      .click();
    await page.waitForURL('**/findings/tameside-2016-monitoring-2-ofsted/turnover-28-left/');
    await page.getByRole('link', { name: 'Read it in context' }).click();
    await page.waitForURL('**/sources/tameside-2016-monitoring-2-ofsted/#turnover-28-left');
    expect(await page.locator('article:target').getAttribute('data-finding')).toBe(
      'tameside-2016-monitoring-2-ofsted/turnover-28-left',
    );
  });
});

describe('a reader who meets a word of the trade', () => {
  it('is led to its meaning, which stands out', async ({ open }) => {
    const page = await open('/visits/tameside/2016-monitoring-2/');
    await page.getByRole('link', { name: 'What a monitoring visit is' }).click();
    await page.waitForURL('**/glossary/#monitoring-visit');
    const term = page.locator(':target');
    expect(await term.innerText()).toMatch(/monitoring visit/iu);
    expect(await term.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});

describe('a reader who asks for one theme everywhere', () => {
  it('has every finding of it by authority, one click from the home page', async ({ open }) => {
    const page = await open('/');
    await page.getByRole('main').getByRole('link', { name: 'Workforce', exact: true }).click();
    await page.waitForURL('**/themes/workforce/');
    const keys = await page
      .locator('[data-finding]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-finding')));
    const held = corpus.findings.filter(({ theme }) => theme === 'workforce');
    expect(held.filter(({ key }) => !keys.includes(key))).toEqual([]);
    for (const { name } of corpus.authorities)
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  });
});
