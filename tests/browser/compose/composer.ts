import type { Page } from 'playwright-core';

import type { Corpus } from '../../../src/domain/model.ts';
import { urls } from '../../../src/views/urls.ts';

/** Address of the composer with visits chosen, in their order. */
export const toComposer = (visits: readonly string[], more = ''): string => `${urls.compose(visits)}${more}`;

/** Ids of visits, those first of which most is held. */
export function listByFindings({ visits, findings }: Corpus): readonly string[] {
  const countOf = (id: string) => findings.filter(({ visitId }) => visitId === id).length;
  return visits.map(({ id }) => id).toSorted((a, b) => countOf(b) - countOf(a));
}

/** Waits until a number of visits stand side by side. */
export const waitForVisits = (page: Page, count: number): Promise<void> =>
  page.locator('compose-visits [data-status]', { hasText: `${count} visits set side by side.` }).waitFor();

/** Names of the columns on screen, in their order, as addresses of visits. */
export const listColumns = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-comparison] [data-glance] thead th > a')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice('/visits/'.length, -1)));

/** Keys of the findings on screen, in their order. */
export const listDrawn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-comparison] [data-finding]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-finding') ?? ''));

/** Presses Tab until the element that a selector names is focused. @throws {Error} after too many steps. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${selector} is not reached with ${key}.`);
}

/** Unfolds the form, which is folded where the address names visits to compare. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('[data-choose]').evaluate((details) => {
    details.toggleAttribute('open', true);
  });
