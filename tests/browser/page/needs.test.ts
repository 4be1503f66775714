import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';

import { readCorpus } from '../../support/built-site.ts';
import { toContextUrl, urls } from '../../../src/views/urls.ts';
import { visitKindWords } from '../../../src/views/words.ts';
import { it } from '../../support/browser-page.ts';
import {
  article,
  authority,
  finding,
  getFirst,
  letterVisit,
  readAuthorities,
  theme,
} from '../../support/real-pages.ts';

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
    await page.getByRole('main').getByRole('link', { name: authority.name, exact: true }).click();
    await page.waitForURL(`**${urls.authority(authority.id)}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(authority.name);
  });

  it('sees on the first screen of a phone what came last', async ({ open }) => {
    const page = await open(urls.authority(authority.id), phone);
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
  it('is one click from the findings of a cell, and two from the finding in its source', async ({ open }) => {
    const page = await open(urls.authority(authority.id));
    await page
      .locator(`table.matrix a[href^="${urls.visit(article.visit)}#"]`)
      .first()
      .click();
    await page
      .locator(`main a[href^="${urls.source(article.id)}#"]`)
      .first()
      .click();
    const finding = page.locator('article.finding:target');
    expect(await finding.innerText()).not.toBe('');
    const original = page.getByRole('link', { name: 'Read the original' });
    expect(await original.getAttribute('href')).toBe(article.address);
  });

  it('is told title, publisher and date where the address of the original is not known', async ({ open }) => {
    const unknown = getFirst('source of unknown address', corpus.sources, ({ address }) => address === undefined);
    const page = await open(urls.source(unknown.id));
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Original address not known');
    expect(text).toContain(unknown.title);
    expect(text).toContain(unknown.publisher);
    expect(text).toMatch(/\d{4}/u);
  });

  it('goes from a finding in context to the finding on its own, and back', async ({ open }) => {
    const page = await open(toContextUrl(finding));
    await page
      .locator('article:target')
      .getByRole('link', { name: /^On its own/u })
      .click();
    await page.waitForURL(`**${urls.finding(finding.key)}`);
    await page.getByRole('link', { name: 'Read it in context' }).click();
    await page.waitForURL(`**${toContextUrl(finding)}`);
    expect(await page.locator('article:target').getAttribute('data-finding')).toBe(finding.key);
  });
});

describe('a reader who meets a word of the trade', () => {
  it('is led to its meaning, which stands out', async ({ open }) => {
    const word = visitKindWords[letterVisit.kind].toLowerCase();
    const page = await open(urls.visit(letterVisit.id));
    await page.getByRole('link', { name: `What a ${word} is` }).click();
    await page.waitForURL(`**/glossary/#${letterVisit.kind}-visit`);
    const term = page.locator(':target');
    expect((await term.innerText()).toLowerCase()).toContain(word);
    expect(await term.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});

describe('a reader who asks for one theme everywhere', () => {
  it('has every finding of it by authority, one click from the home page', async ({ open }) => {
    const page = await open('/');
    await page.getByRole('main').getByRole('link', { name: theme.name, exact: true }).click();
    await page.waitForURL(`**${urls.theme(theme.id)}`);
    const keys = await page
      .locator('[data-finding]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-finding')));
    // What a paper repeats stands with the finding that it repeats.
    const held = corpus.findings.filter((found) => found.theme === theme.id && found.relays === undefined);
    expect(held.filter(({ key }) => !keys.includes(key))).toEqual([]);
    for (const { name } of readAuthorities) await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  });
});
