import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { phone, wide } from '../../support/measure-opened.ts';
import { measureOpenWidth } from '../../support/opened-budget.ts';
import { authority, finding } from '../../support/real-pages.ts';

const address = urls.finding(finding.key);

describe('the page of a finding', () => {
  it('has its claim on the first screen, with its mark, whose it is and the ways on', async ({ open }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, size);
      for (const part of [
        page.locator('main h1'),
        page.locator('main article .chip').first(),
        page.getByRole('main').getByRole('link', { name: authority.name, exact: true }).first(),
        page.getByRole('main').getByRole('link', { name: 'Report a problem' }).first(),
      ]) {
        const box = await part.boundingBox();
        expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(size.viewport.height);
      }
      expect(await page.locator('main h1').textContent()).toContain(finding.summary);
    }
  });

  it('keeps authority, date and subject in sight, above what a link leads to', async ({ open }) => {
    const page = await open(`${address}#report`, phone);
    const kicker = page.locator('main > p').first();
    expect(await kicker.textContent()).toContain(authority.name);
    await expect.poll(async () => (await kicker.boundingBox())?.y).toBe(0);
    const [line, head] = [await kicker.boundingBox(), await page.locator('#report').boundingBox()];
    expect(head?.y).toBeGreaterThanOrEqual(line?.height ?? Number.POSITIVE_INFINITY);
  });

  it('leads to the same subject at another visit, where both stand side by side', async ({ open }) => {
    const page = await open(address, wide);
    const link = page.getByRole('link', { name: /^Compare: the same subject/u });
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1] ?? ''}"]`).isVisible()).toBe(true);
  });

  it('has no fault that axe finds, in light colours and dark, and scrolls sideways nowhere at 320 px', async ({
    open,
  }) => {
    const page = await open(address, phone);
    expect(await listFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listColourFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await measureOpenWidth(page)).toBeLessThanOrEqual(320);
  });
});
