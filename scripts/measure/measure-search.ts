import type { Page } from 'playwright-core';

import type { MeasuredSite } from './measured-site.ts';

/** What asking a question sends to a fresh browser, in bytes. */
export interface SearchBytes {
  /** The page itself before anything is asked: HTML, styles, scripts, font. */
  readonly pageBytes: number;
  /** What asking adds, up to the first result. */
  readonly searchBytes: number;
}

const getBox = (page: Page) => page.locator('main input[name="q"]');
const isDrawn = (text: string) => document.querySelector('[data-results]')?.getAttribute('data-query') === text;

async function ask({ url, browser, countSent }: MeasuredSite, query: string) {
  const before = countSent();
  const page = await browser.newPage();
  await page.goto(`${url}/search/`, { waitUntil: 'networkidle' });
  const pageBytes = countSent() - before;
  await getBox(page).fill(query);
  await page.waitForFunction(isDrawn, query);
  return { page, pageBytes, searchBytes: countSent() - before - pageBytes };
}

/** Asks a query on a fresh cache. */
export async function measureSearchBytes(site: MeasuredSite, query: string): Promise<SearchBytes> {
  const { pageBytes, searchBytes } = await ask(site, query);
  return { pageBytes, searchBytes };
}

/**
 * Types a query letter by letter on a processor slowed four times.
 * @returns milliseconds from each key to the list drawn for it.
 */
export async function measureTyping(site: MeasuredSite, query: string): Promise<readonly number[]> {
  const { page } = await ask(site, query);
  await getBox(page).fill('');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('[data-results]');
    const times: number[] = [];
    Object.assign(window, { times });
    let pressed = 0;
    document.addEventListener('input', () => (pressed = performance.now()), { capture: true });
    const note = () => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)));
    if (list) new MutationObserver(note).observe(list, { attributes: true, attributeFilter: ['data-query'] });
  });
  for (let place = 0; place < query.length; place += 1) {
    const letter = query.charAt(place);
    await getBox(page).press(letter === ' ' ? 'Space' : letter);
    await page.waitForFunction(isDrawn, query.slice(0, place + 1).trim());
    await page.waitForTimeout(100);
  }
  const milliseconds = await page.evaluate((): unknown => Reflect.get(window, 'times'));
  return milliseconds as readonly number[];
}
