import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { formatVisitName } from '../../../src/views/visit/format-visit.ts';
import { it } from '../../support/browser-page.ts';
import { authority, letterVisit, otherAuthority } from '../../support/real-pages.ts';

/** The offers of the box, apart from the options of what orders a list. */
const getOffers = (page: Page, name = /./u) => page.getByRole('listbox').getByRole('option', { name });

const getBox = (page: Page) => page.getByRole('main').getByRole('combobox', { name: /^Search/u });

describe.each(['/', '/search/', '/authorities/'])('the large box of %s', (path) => {
  it.for([
    {
      typed: authority.name.slice(0, -1).toLowerCase(),
      offered: authority.name,
      address: urls.authority(authority.id),
    },
    { typed: otherAuthority.officialName, offered: otherAuthority.name, address: urls.authority(otherAuthority.id) },
    { typed: 'care lea', offered: 'Care leavers', address: '/themes/care-leavers/' },
    {
      typed: `${authority.name} ${formatVisitName(letterVisit).replace(' visit', '')} ${letterVisit.dates.from?.slice(0, 4) ?? ''}`,
      offered: formatVisitName(letterVisit),
      address: urls.visit(letterVisit.id),
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

  it('says how many offers there are, and when there are none', async ({ open }) => {
    const page = await open(path);
    const said = page.locator('quick-find [aria-live="polite"]');
    await getBox(page).pressSequentially('care lea');
    await getOffers(page).first().waitFor();
    const count = await getOffers(page).count();
    await expect.poll(() => said.innerText()).toBe(`${count} page${count === 1 ? '' : 's'} offered.`);
    await getBox(page).fill('zyxwvut');
    await expect.poll(() => said.innerText()).toBe('No page of that name. Enter searches all findings.');
    await getBox(page).press('Escape');
    expect(await getBox(page).inputValue()).toBe('zyxwvut');
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
