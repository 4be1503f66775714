import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import type { OpenPage } from '../../support/browser-page.ts';
import { urls } from '../../../src/views/urls.ts';
import { listByFindings, listColumns, openRows, toComposer, waitForVisits } from './composer.ts';
import {
  articleVisit,
  authority,
  inspection,
  letterVisit,
  otherVisit,
  workedAcross,
} from '../../support/real-pages.ts';
import { readCorpus } from '../../support/built-site.ts';

const corpus = readCorpus();
const [june, away] = [letterVisit.id, otherVisit.id];

/** The four visits of which most is held. */
const largest = listByFindings(corpus).slice(0, 4);

async function openDrawn(
  open: OpenPage,
  visits: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await open(toComposer(visits), options);
  await waitForVisits(page, visits.length);
  return page;
}

/**
 * Markup without what says nothing to a reader: white space, names that Astro makes, order of attributes, links to the
 * glossary. And without what a page holds for its filter of primary sources: the browser draws these at their address.
 */
const listMarkup = (page: Page, within: string): Promise<readonly string[]> =>
  page.locator(within).evaluateAll((elements) =>
    elements.map((element) => {
      const copy = document.importNode(element, true);
      for (const term of copy.querySelectorAll('[data-slot="summary"] a')) term.replaceWith(term.textContent);
      for (const part of copy.querySelectorAll('.primary, label:has(#only-primary), :scope > a')) part.remove();
      for (const part of [copy, ...copy.querySelectorAll('*')]) {
        for (const name of [
          'data-other',
          'data-primary',
          'data-empty',
          'data-differs',
          'data-slot',
          'data-with',
          'data-href',
        ])
          part.removeAttribute(name);
        for (const name of ['data-alike', 'data-weak']) {
          const isOfAll = part.getAttribute(name)?.split(' ').includes('all') === true;
          if (isOfAll) part.setAttribute(name, 'all');
          else part.removeAttribute(name);
        }
        part.classList.remove(...[...part.classList].filter((name) => /^(astro-|_[\da-z]+$)/u.test(name)));
        if (part.classList.length === 0) part.removeAttribute('class');
        const attributes = [...part.attributes].filter(({ name }) => !name.startsWith('data-astro-'));
        for (const name of part.getAttributeNames()) part.removeAttribute(name);
        for (const { name, value } of attributes.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
          part.setAttribute(name, value);
      }
      copy.normalize();
      return copy.outerHTML.replace(/\s+/gu, ' ').replace(/ ?(<\/?[^>]+>) ?/gu, '$1');
    }),
  );

describe('what the browser draws', () => {
  it.for([letterVisit, inspection].map((first) => ({ first: first.slug, second: articleVisit.slug })))(
    'is the markup of the page of the pair: $first, $second',
    async ({ first, second }, { open }) => {
      const drawn = await openDrawn(open, [`${authority.id}/${first}`, `${authority.id}/${second}`]);
      const page = await open(urls.comparePair(authority.id, first, second));
      for (const one of [drawn, page]) await openRows(one);
      for (const part of ['[data-gap-months]', '.filters', '[data-glance]', '.neither']) {
        const expected = await listMarkup(page, `main ${part}`);
        // A pair that reports on every theme has no line on those that neither does.
        if (part !== '.neither') expect(expected.length).toBeGreaterThan(0);
        expect(await listMarkup(drawn, `[data-comparison] ${part}`), part).toEqual(expected);
      }
    },
  );

  it('is the worked comparison where that is asked for', async ({ open }) => {
    const page = await open(urls.worked(workedAcross.id));
    const drawn = await open(urls.compose(workedAcross.visits, workedAcross.themes));
    await waitForVisits(drawn, 2);
    for (const one of [drawn, page]) await openRows(one);
    for (const part of ['[data-glance]'])
      expect(await listMarkup(drawn, `[data-comparison] ${part}`)).toEqual(await listMarkup(page, `main ${part}`));
  });

  it('scrolls the page sideways nowhere, on a phone or a wide screen', async ({ open }) => {
    const page = await openDrawn(open, largest);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `at ${width} px`,
      ).toBeLessThanOrEqual(0);
      const sticking = await page
        .locator('compose-visits *')
        .evaluateAll(
          (all, limit) =>
            all.filter((one) => one.getBoundingClientRect().right > limit && one.closest('.visually-hidden') === null)
              .length,
          width + 1,
        );
      expect(sticking, `at ${width} px`).toBe(0);
    }
  });

  it('has no fault that axe finds, in light colours or in dark ones', async ({ open }) => {
    const page = await openDrawn(open, [june, away]);
    await page.locator('[data-choose] > summary').click();
    await page.locator('[data-choose] form summary').click();
    await page.locator('[data-glance] .row summary').first().click();
    expect(await listFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listColourFaults(page), 'in dark colours').toEqual([]);
  });

  it('says which findings could not be loaded, shows those that could, and asks again when told to', async ({
    open,
  }) => {
    const page = await open('/compare/');
    const isRefused = (url: URL) => url.pathname === urls.visitFile(away);
    await page.route(isRefused, (route) => route.abort());
    await page.goto(toComposer([june, away]));
    const note = page.locator('[data-unknown]');
    await expect.poll(() => note.innerText()).toContain('The findings could not be loaded of: ');
    expect(await page.locator('[data-status]').innerText()).toBe('Fewer than two of these visits can be shown.');
    expect(await page.locator('[data-choose] form').isVisible()).toBe(true);
    await page.goto(toComposer([june, away, articleVisit.id]));
    await waitForVisits(page, 2);
    expect(await listColumns(page)).toEqual([june, articleVisit.id]);
    await page.unroute(isRefused);
    await note.getByRole('button', { name: 'Try again' }).click();
    await waitForVisits(page, 3);
    expect(await note.textContent()).toBe('');
  });

  it('offers the nearest visit with the switch as it was', async ({ open }) => {
    const page = await open(toComposer([away, `${june}x`], '&primary=1'));
    const offer = page.locator('[data-unknown] a').first();
    expect(await offer.getAttribute('href')).toContain('primary=1');
  });
});
