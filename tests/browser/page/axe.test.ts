import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';

import { it, pageKinds } from '../../support/browser-page.ts';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What dark colours can change. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page, one line a rule with the first places. No rule is left out. */
async function listFaults(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${help}, ${nodes.length} times: ${places.join(' | ')}`;
  });
}

describe('axe', () => {
  it.for(pageKinds)('finds no fault: $kind', async ({ path }, { open }) => {
    const page = await open(path);
    expect(await listFaults(new AxeBuilder({ page }).withTags(everything))).toEqual([]);
  });

  it.for(pageKinds)('finds every text readable in dark colours: $kind', async ({ path }, { open }) => {
    const page = await open(path, { colorScheme: 'dark' });
    expect(await listFaults(new AxeBuilder({ page }).withRules(colours))).toEqual([]);
  });

  it('finds no fault with the narrow layout of an authority', async ({ open }) => {
    const page = await open('/authorities/tameside/', { viewport: { width: 320, height: 640 } });
    expect(await listFaults(new AxeBuilder({ page }).withTags(everything))).toEqual([]);
  });

  it('finds a fault where there is one', async ({ open }) => {
    const page = await open('/about/');
    await page.locator('h1').evaluate((heading) => {
      heading.style.color = '#eee';
    });
    expect((await listFaults(new AxeBuilder({ page }).withRules(colours))).join()).toContain('color-contrast');
  });
});
