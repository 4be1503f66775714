import type { Page } from 'playwright-core';

/** What the results of a search are called, in their order, folded ones too. */
export const listResults = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-results] > [data-result]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-result') ?? ''));

/** Presses for more results until there are no more. */
export async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more results' });
  while (await more.isVisible()) await more.click();
}
