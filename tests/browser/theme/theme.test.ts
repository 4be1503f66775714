import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { phone, wide } from '../../support/measure-opened.ts';
import { listOverBudget, measureOpenWidth } from '../../support/opened-budget.ts';
import { finding, theme } from '../../support/real-pages.ts';

const address = urls.theme(theme.id);
const withoutScript = { javaScriptEnabled: false };
const folded = 'details[data-findings-of]';

describe('the page of a theme as first opened', () => {
  it('is within its height, elements and stops of Tab, from all sources and from primary ones', async ({ open }) => {
    const paths = [address, urls.themePrimary(theme.id)];
    const page = await open(address, wide);
    expect(await listOverBudget(page, paths, { wide: 5000, phone: 9000, part: folded })).toEqual([]);
  });

  it('has no fault that axe finds, at both sizes, in light colours and dark, with its findings open too', async ({
    open,
  }) => {
    for (const size of [wide, phone]) {
      const page = await open(address, size);
      expect(await listFaults(page)).toEqual([]);
      await page.locator(`${folded} summary`).first().press('Enter');
      expect(await listFaults(page), 'opened').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page), 'in dark colours').toEqual([]);
    }
  });

  it('scrolls sideways nowhere at 320 px, with all open', async ({ open }) => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    expect(await measureOpenWidth(page)).toBeLessThanOrEqual(320);
  });
});

describe('a reader of a theme', () => {
  it('jumps to an authority and to one of its years without script', async ({ open }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    const links = page.getByRole('navigation', { name: 'On this page' }).locator('li').last().getByRole('link');
    for (const index of [0, 1]) {
      const href = await links.nth(index).getAttribute('href');
      await links.nth(index).click();
      await expect
        .poll(() => page.locator(href ?? '').evaluate((at) => at.getBoundingClientRect().top < innerHeight))
        .toBe(true);
    }
  });

  it('comes from the marks of a visit to its findings, folded until then', async ({ open }) => {
    const page = await open(urls.theme(finding.theme), { ...wide, ...withoutScript });
    const line = page.locator(`article[data-finding="${finding.key}"]`);
    expect(await line.isVisible()).toBe(false);
    const id = await line.evaluate((article) => article.closest('section')?.id);
    await page
      .locator(`a[href="#${id ?? ''}"]`)
      .first()
      .press('Enter');
    await expect.poll(() => line.isVisible()).toBe(true);
  });

  it('comes to a finding by its own fragment, though it is folded', async ({ open }) => {
    const anchor = finding.key.replace('/', '--');
    const page = await open(`${urls.theme(finding.theme)}#${anchor}`, wide);
    await expect.poll(() => page.locator(`#${anchor}`).isVisible()).toBe(true);
  });

  it('has the pictures through time on a wide screen, and the list that says the same on a phone', async ({ open }) => {
    const page = await open(address, wide);
    expect(await page.locator('svg.trajectory').first().isVisible()).toBe(true);
    await page.setViewportSize(phone.viewport);
    expect(await page.locator('svg.trajectory').first().isVisible()).toBe(false);
    expect(await page.locator('ol.visits').first().isVisible()).toBe(true);
  });
});
