import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { it } from '../../support/browser-page.ts';
import type { OpenPage } from '../../support/browser-page.ts';
import { toComposer, waitForVisits } from './composer.ts';
import { readCorpus } from '../../support/built-site.ts';

const corpus = readCorpus();
const june = 'tameside/2016-monitoring-2';
const away = 'sunderland/2018-monitoring-3';
const countFindings = (id: string) => corpus.findings.filter(({ visitId }) => visitId === id).length;

/** The four visits of which most is held: what takes longest to draw. */
const largest = corpus.visits
  .map(({ id }) => id)
  .toSorted((a, b) => countFindings(b) - countFindings(a))
  .slice(0, 4);

async function openDrawn(
  open: OpenPage,
  visits: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await open(toComposer(visits), options);
  await waitForVisits(page, visits.length);
  return page;
}

/** Markup without what says nothing to a reader: white space, names that Astro makes, links to the glossary. */
const listMarkup = (page: Page, within: string): Promise<readonly string[]> =>
  page.locator(within).evaluateAll((elements) =>
    elements.map((element) => {
      const copy = document.importNode(element, true);
      for (const term of copy.querySelectorAll('[data-slot="summary"] a')) term.replaceWith(term.textContent);
      for (const part of [copy, ...copy.querySelectorAll('*')]) {
        part.classList.remove(...[...part.classList].filter((name) => name.startsWith('astro-')));
        if (part.classList.length === 0) part.removeAttribute('class');
        for (const name of part.getAttributeNames()) if (name.startsWith('data-astro-')) part.removeAttribute(name);
        if (part.matches('.theme')) part.removeAttribute('id');
      }
      copy.normalize();
      return copy.outerHTML.replace(/\s+/gu, ' ').replace(/ ?(<\/?[^>]+>) ?/gu, '$1');
    }),
  );

describe('what the browser draws', () => {
  it.for([
    ['2016-monitoring-2', '2016-monitoring-4'],
    ['2016-inspection', '2016-monitoring-3'],
  ] as const)('is the markup of the page of the pair: %j', async ([first, second], { open }) => {
    const drawn = await openDrawn(open, [`tameside/${first}`, `tameside/${second}`]);
    const page = await open(`/compare/tameside/${first}/${second}/`);
    for (const part of ['[data-finding]', '[data-cell]', '.head', '.theme', '[data-gap-months]']) {
      const expected = await listMarkup(page, `main ${part}`);
      expect(expected.length).toBeGreaterThan(0);
      expect(await listMarkup(drawn, `[data-comparison] ${part}`), part).toEqual(expected);
    }
  });

  it('is the worked comparison where that is asked for', async ({ open }) => {
    const worked = corpus.worked.find(({ id }) => id === 'workforce-tameside-sunderland');
    const page = await open('/compare/worked/workforce-tameside-sunderland/');
    const drawn = await open(toComposer(worked?.visits ?? [], `&themes=${worked?.themes.join(',') ?? ''}`));
    await waitForVisits(drawn, 2);
    for (const part of ['.head', '.theme', '[data-cell]'])
      expect(await listMarkup(drawn, `[data-comparison] ${part}`)).toEqual(await listMarkup(page, `main ${part}`));
  });

  it.for([320, 360, 768, 1280])('scrolls the page sideways nowhere: %i px', async (width, { open }) => {
    const page = await openDrawn(open, largest, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const sticking = await page
      .locator('compose-visits *')
      .evaluateAll(
        (all, limit) =>
          all.filter((one) => one.getBoundingClientRect().right > limit && one.closest('.visually-hidden') === null)
            .length,
        width + 1,
      );
    expect(sticking).toBe(0);
  });

  it.for(['light', 'dark'] as const)('has no fault that axe finds: %s', async (colorScheme, { open }) => {
    const page = await openDrawn(open, [june, away], { colorScheme });
    await page.locator('compose-visits summary').click();
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(0);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))).toEqual([]);
  });

  it('says so where the files cannot be loaded, and leads on', async ({ open }) => {
    const page = await open('/compare/');
    await page.route('**/data/visits/**', (route) => route.abort());
    await page.locator(`input[value="${june}"]`).check();
    await page.locator(`input[value="${away}"]`).check();
    await expect.poll(() => page.locator('[data-status]').innerText()).toContain('could not be loaded');
  });

  it('asks for a file again that could not be loaded before', { timeout: 20_000 }, async ({ open }) => {
    const page = await open('/compare/');
    await page.route('**/data/visits/**', (route) => route.abort());
    for (const id of [june, away]) await page.locator(`input[value="${id}"]`).check();
    await expect.poll(() => page.locator('[data-status]').innerText()).toContain('could not be loaded');
    await page.unroute('**/data/visits/**');
    await page.locator(`input[value="${away}"]`).uncheck();
    await page.locator(`input[value="${away}"]`).check();
    await page.locator('[data-comparison] [data-cell]').first().waitFor({ timeout: 3000 });
  });

  it('offers the nearest visit with the switch as it was', async ({ open }) => {
    const page = await open(toComposer([away, `${june}x`], '&primary=1'));
    const offer = page.locator('[data-unknown] a').first();
    expect(await offer.getAttribute('href')).toContain('primary=1');
  });
});
