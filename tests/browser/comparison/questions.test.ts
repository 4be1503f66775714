import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';

import { it } from '../../support/browser-page.ts';
import { comparedQuestions } from '../../support/questions/compared.ts';

/** Whether all of an element stands on the screen and nothing lies over it. */
const isInSight = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || top < -1 || bottom > innerHeight + 1) return false;
    return [top + 4, (top + bottom) / 2, bottom - 4].every((y) => {
      const seen = document.elementFromPoint((left + right) / 2, y);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    });
  });

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

describe('a question of comparison', () => {
  it.for(comparedQuestions)('is answered within two clicks and one screen: $ask', async (question, { open }) => {
    expect(question.clicks.length).toBeLessThanOrEqual(2);
    for (const viewport of sizes) {
      const page = await open(question.start, { viewport });
      for (const click of question.clicks) {
        await click(page).click();
        await page.waitForLoadState('load');
      }
      for (const [place, part] of question.answer(page).entries()) {
        await expect
          .poll(() => isInSight(part), {
            message: `part ${place} of the answer at ${viewport.width} px`,
            timeout: 3000,
          })
          .toBe(true);
      }
    }
  });
});
