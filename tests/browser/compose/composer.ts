import type { Page } from 'playwright-core';
import { expect } from 'vitest';

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

/** Adds a visit by the two lists, as one does who chooses a council first. */
export async function addVisit(page: Page, id: string): Promise<void> {
  await page.locator('select[name="council"]').selectOption(id.split('/')[0] ?? '');
  await page.locator('select[name="visit"]').selectOption(id);
  await page.getByRole('button', { name: 'Add this visit' }).click();
}

/** Opens every row, and waits until the findings of all are drawn. */
export async function openRows(page: Page): Promise<void> {
  await page.locator('[data-glance] details').evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true);
  });
  await expect.poll(() => page.locator('[data-glance] .opened article:not(.line)').count()).toBe(0);
}

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
