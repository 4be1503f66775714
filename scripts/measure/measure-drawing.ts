import { urls } from '../../src/views/urls.ts';
import type { MeasuredSite } from './measured-site.ts';

/**
 * Asks for visits to be set side by side, the last of them at the end, as a reader who goes back to their address.
 * @returns milliseconds from the arrival of the last file to the change of the page.
 */
export async function measureDrawing({ url, browser }: MeasuredSite, visitIds: readonly string[]): Promise<number> {
  const page = await browser.newPage();
  const chosen = visitIds.slice(0, -1);
  await page.goto(`${url}${urls.compose(chosen)}`);
  await page
    .locator('compose-visits [data-status]', { hasText: `${chosen.length} visits set side by side.` })
    .waitFor();
  const time = await page.evaluate(
    ([last, address]) =>
      new Promise<number>((resolve) => {
        const target = document.querySelector('[data-comparison]') ?? document.body;
        const asked = performance.now();
        new MutationObserver((_, observer) => {
          if (target.querySelector(`[data-cell^="${last} "]`) === null) return;
          observer.disconnect();
          const drawn = performance.now();
          const arrivals = performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/data/visits/'));
          // What it needs may have come before it was asked for.
          resolve(drawn - Math.max(asked, ...arrivals.map((entry) => entry.startTime + entry.duration)));
        }).observe(target, { childList: true });
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    [visitIds.at(-1) ?? '', urls.compose(visitIds)] as const,
  );
  await page.close();
  return time;
}
