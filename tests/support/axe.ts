import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What dark colours can change. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Faults, one line a rule with the first places. */
async function analyze(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  // Without frames, nothing is left out by looking at the page in one go, nor by telling in full of faults alone.
  expect(page.frames()).toHaveLength(1);
  const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ['violations'] })).setLegacyMode();
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${help}, ${nodes.length} times: ${places.join(' | ')}`;
  });
}

/** What axe finds wrong with a page. No rule of WCAG and of good practice is left out. */
export const listFaults = (page: Page): Promise<readonly string[]> => analyze(page, (axe) => axe.withTags(everything));

/** What axe finds wrong with the colours of a page. */
export const listColourFaults = (page: Page): Promise<readonly string[]> =>
  analyze(page, (axe) => axe.withRules(colours));
