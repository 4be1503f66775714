import type { Page } from 'playwright-core';

import { measureOpened, phone, wide } from './measure-opened.ts';

/** What a page may take as first opened: heights in px, and beneath what part Tab may stop 150 times at most. */
export interface OpenedBudget {
  readonly wide: number;
  readonly phone: number;
  readonly part: string;
}

/** Where pages are above their budget: height at both sizes, 6,000 elements, 150 stops of Tab before the end of a part. */
export async function listOverBudget(
  page: Page,
  paths: readonly string[],
  budget: OpenedBudget,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    for (const [{ viewport }, most] of [
      [wide, budget.wide],
      [phone, budget.phone],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const { height, elements, stops } = await measureOpened(page, budget.part);
      const at = `${path} at ${viewport.width} px`;
      if (height > most) faults.push(`${at} is ${height} px high`);
      if (elements > 6000) faults.push(`${at} has ${elements} elements`);
      if (stops > 150) faults.push(`${at} has ${stops} stops of Tab`);
    }
  }
  return faults;
}

/** How far a page reaches sideways at the narrowest screen, with all that is folded open. */
export async function measureOpenWidth(page: Page): Promise<number> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true);
  });
  return page.evaluate(() => document.documentElement.scrollWidth);
}
