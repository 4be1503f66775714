import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { it } from '../../support/browser-page.ts';

/** The offers of the box, apart from the options of what orders a list. */
const getOffers = (page: Page, name = /./u) => page.getByRole('listbox').getByRole('option', { name });

const getBox = (page: Page) => page.getByRole('main').getByRole('combobox', { name: /^Search/u });

describe.each(['/', '/search/'])('the large box of %s', (path) => {
  it.for([
    { typed: 'tame', offered: 'Tameside', address: '/authorities/tameside/' },
    { typed: 'Sunderland City', offered: 'Sunderland', address: '/authorities/sunderland/' },
    { typed: 'care lea', offered: 'Care leavers', address: '/themes/care-leavers/' },
    {
      typed: 'tameside 2nd monitoring 2017',
      offered: '2nd monitoring visit',
      address: '/visits/tameside/2016-monitoring-2/',
    },
    { typed: 's20', offered: 'Section 20', address: '/glossary/#section-20' },
  ])('offers $offered for $typed, and leads there by the keyboard', async ({ typed, offered, address }, { open }) => {
    const page = await open(path);
    const box = getBox(page);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.pressSequentially(typed);
    const option = getOffers(page).first();
    await option.waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await option.innerText()).toContain(offered);
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await box.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await box.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  it('closes on Escape and keeps what was typed; Enter then searches', async ({ open }) => {
    const page = await open(path);
    const box = getBox(page);
    await box.pressSequentially('caseload');
    await getOffers(page).first().waitFor();
    await box.press('Escape');
    expect(await getOffers(page).count()).toBe(0);
    expect(await box.inputValue()).toBe('caseload');
    await box.press('Enter');
    await page.waitForURL('**/search/?q=caseload');
    await page.locator('[data-result]').first().waitFor();
  });

  it('goes round its offers with the arrows, by way of the box itself', async ({ open }) => {
    const page = await open(path);
    const box = getBox(page);
    await box.pressSequentially('child protection');
    const options = getOffers(page);
    await options.first().waitFor();
    await box.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await box.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await box.press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
  });

  it('leads to what is pressed with a pointer', async ({ open }) => {
    const page = await open(path);
    await getBox(page).pressSequentially('workforce');
    await getOffers(page, /^Workforce/u).click();
    await page.waitForURL('**/themes/workforce/');
  });
});

it('the box in the header stays a plain one', async ({ open }) => {
  const page = await open('/search/');
  const box = page.getByRole('banner').getByRole('searchbox');
  expect(await box.getAttribute('role')).toBeNull();
});
