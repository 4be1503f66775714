import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { listDrawn, listColumns, tabTo, toComposer, unfold, waitForVisits } from './composer.ts';
import { it } from '../../support/browser-page.ts';
import { articleVisit, authority, inspection, letterVisit, otherVisit, pair } from '../../support/real-pages.ts';
import type { OpenPage } from '../../support/browser-page.ts';

const phone = { viewport: { width: 360, height: 740 } };
/** Two visits of one authority, one of another, and a fourth. */
const [june, january, away, fourth] = [letterVisit.id, articleVisit.id, otherVisit.id, inspection.id];

const openDrawn = async (open: OpenPage, visits: readonly string[], more = '', options = {}) => {
  const page = await open(toComposer(visits, more), options);
  await waitForVisits(page, visits.length);
  await unfold(page);
  return page;
};
const queryOf = (url: string) => new URL(url).search;

describe('a reader with a keyboard and a phone', () => {
  it('chooses three visits of two authorities, and the address follows', async ({ open }) => {
    const page = await open('/compare/', phone);
    const address = () => queryOf(page.url());
    await tabTo(page, `input[value="${june}"]`);
    await page.keyboard.press('Space');
    await expect.poll(address).toBe(`?visits=${june}`);
    expect(await page.locator('[data-status]').innerText()).toBe('Choose one more visit.');
    await tabTo(page, `input[value="${away}"]`, 'Shift+Tab');
    await page.keyboard.press('Space');
    await waitForVisits(page, 2);
    await tabTo(page, `input[value="${january}"]`);
    await page.keyboard.press('Space');
    await waitForVisits(page, 3);
    expect(address()).toBe(`?visits=${june},${away},${january}`);
    expect(await listColumns(page)).toEqual([june, away, january]);
  });

  it('moves a visit forward and takes one out, and stays near what was pressed', async ({ open }) => {
    const page = await openDrawn(open, [june, january, away], '', phone);
    await tabTo(page, `[data-act="earlier"][value="${away}"]`);
    await page.keyboard.press('Enter');
    await expect.poll(() => listColumns(page)).toEqual([june, away, january]);
    expect(queryOf(page.url())).toBe(`?visits=${june},${away},${january}`);
    expect(await page.evaluate(() => document.activeElement?.closest('compose-visits') !== null)).toBe(true);
    await tabTo(page, `[data-act="remove"][value="${june}"]`);
    await page.keyboard.press('Enter');
    await waitForVisits(page, 2);
    expect(queryOf(page.url())).toBe(`?visits=${away},${january}`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chosen, in this order');
  });

  it('narrows to themes and to primary sources, in the address too', async ({ open }) => {
    const page = await openDrawn(open, [june, january], '', phone);
    await tabTo(page, 'compose-visits form summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[value="caseloads"]');
    await page.keyboard.press('Space');
    await expect
      .poll(() => page.locator('[data-comparison] .section th').allInnerTexts())
      .toEqual(['Caseloads and demand']);
    await tabTo(page, 'input[name="primary"]');
    await page.keyboard.press('Space');
    await expect.poll(() => queryOf(page.url())).toBe(`?visits=${june},${january}&themes=caseloads&primary=1`);
    await expect.poll(async () => (await listDrawn(page)).filter((key) => !key.includes('-ofsted/'))).toEqual([]);
    expect((await listDrawn(page)).length).toBeGreaterThan(0);
    await page.reload();
    await waitForVisits(page, 2);
    expect(
      await page.locator('input:checked').evaluateAll((all) => all.map((input) => input.getAttribute('value'))),
    ).toEqual(expect.arrayContaining([june, january, 'caseloads', '1']));
  });
});

describe("the composer's address", () => {
  it('keeps choice and order over a reload, and in a window of someone else', async ({ open }) => {
    const page = await openDrawn(open, [away, january, june]);
    const columns = await listColumns(page);
    expect(columns).toEqual([away, january, june]);
    await page.reload();
    await waitForVisits(page, 3);
    expect(await listColumns(page)).toEqual(columns);
    expect(await page.locator('[data-chosen] > li').allInnerTexts()).toHaveLength(3);
  });

  it('undoes the last choice when the reader goes back, and does it again when forward', async ({ open }) => {
    const page = await openDrawn(open, [june, january]);
    await page.locator(`input[value="${away}"]`).check();
    await waitForVisits(page, 3);
    await page.goBack();
    await waitForVisits(page, 2);
    expect(await listColumns(page)).toEqual([june, january]);
    expect(await page.locator(`input[value="${away}"]`).isChecked()).toBe(false);
    await page.goForward();
    await waitForVisits(page, 3);
    expect(await listColumns(page)).toEqual([june, january, away]);
  });

  it('is copied by "Copy link", which says what it copied', async ({ open }) => {
    const page = await openDrawn(open, [june, away], '&themes=workforce', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.locator('[data-status]').innerText())
      .toBe(`Copied the link to this comparison: ${page.url()}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('is given to copy by hand where the browser does not let us', async ({ open }) => {
    const page = await openDrawn(open, [june, away]);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('[data-status]').innerText()).toBe(`Copy this link: ${page.url()}`);
  });
});

describe('a visit that is not known', () => {
  it('is named, and the nearest offered, which the reader can choose', async ({ open }) => {
    const page = await open(toComposer([january, `${june}x`]));
    const note = page.locator('[data-unknown]');
    await expect.poll(() => note.innerText()).toContain(`“${june}x”`);
    await note.getByRole('link', { name: `Did you mean ${june}?` }).click();
    await waitForVisits(page, 2);
    expect(await listColumns(page)).toEqual([january, june]);
    expect(await note.textContent()).toBe('');
  });

  it('is named without an offer where none is near, and shown as text whatever it holds', async ({ open }) => {
    const page = await open('/compare/?visits=%3Cimg%20src=x%3E');
    await expect.poll(() => page.locator('[data-unknown]').innerText()).toContain('“<img src=x>”');
    expect(await page.locator('compose-visits img').count()).toBe(0);
    expect(await page.locator('[data-unknown]').innerText()).not.toContain('Did you mean');
  });

  it('does not keep the known ones from being set side by side', async ({ open }) => {
    const page = await open(toComposer([june, 'leeds/2016-inspection', january]));
    await waitForVisits(page, 2);
    expect(await page.locator('[data-unknown]').innerText()).toContain('leeds/2016-inspection');
  });
});

describe('an address that names its visits', () => {
  it('opens on their comparison, with the form folded, and is called after them', async ({ open }) => {
    const page = await open(toComposer([june, january]));
    await waitForVisits(page, 2);
    expect(await page.locator('[data-choose] form').isVisible()).toBe(false);
    expect(await page.locator('[data-choose] > summary').innerText()).toBe('Change the visits');
    const other = await open(urls.comparePair(authority.id, letterVisit.slug, articleVisit.slug));
    const heading = await other.locator('main h1').innerText();
    expect(await page.locator('main h1').innerText()).toBe(heading);
    expect(await page.title()).toBe(await other.title());
  });

  it('is called as it was, with the form open, where fewer than two are chosen', async ({ open }) => {
    const plain = await open('/compare/');
    const [heading, title] = [await plain.locator('main h1').innerText(), await plain.title()];
    expect(await plain.locator('[data-choose] form').isVisible()).toBe(true);
    const page = await openDrawn(open, [june, january]);
    expect(await page.title()).not.toBe(title);
    await page.locator(`[data-act="remove"][value="${june}"]`).click();
    await expect.poll(() => page.title()).toBe(title);
    expect(await page.locator('main h1').innerText()).toBe(heading);
    expect(await page.locator('[data-glance]').count()).toBe(0);
    const one = await open(toComposer([june]));
    await expect.poll(() => one.locator('[data-status]').innerText()).toBe('Choose one more visit.');
    expect(await one.locator('[data-choose] form').isVisible()).toBe(true);
  });
});

describe('the composer', () => {
  it('takes four visits at most, and takes more when one goes', async ({ open }) => {
    const page = await openDrawn(open, [june, january, away, fourth]);
    const free = page.locator('input[name="visits"]:not(:checked)');
    expect(await free.count()).toBeGreaterThan(0);
    expect(await free.evaluateAll((all) => all.map((input) => input.matches(':disabled')))).not.toContain(false);
    await page
      .getByRole('button', { name: /^Remove/u })
      .first()
      .click();
    await waitForVisits(page, 3);
    expect(await free.evaluateAll((all) => all.map((input) => input.matches(':disabled')))).not.toContain(true);
  });

  it('saves as CSV exactly the rows on screen', async ({ open }) => {
    const page = await openDrawn(open, [away, june], '&themes=workforce,quality-assurance');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(readFileSync(await download.path(), 'utf8'), { columns: true }));
    const drawn = await listDrawn(page);
    expect(drawn.length).toBeGreaterThan(0);
    expect(rows.map(({ id = '' }) => id).toSorted()).toEqual(drawn.toSorted());
    expect(rows.filter(({ url = '' }) => !/^https:\/\/[^/]+\/sources\/.+#.+$/u.test(url))).toEqual([]);
  });

  it('says what to do where there is no script', async ({ open }) => {
    const page = await open(toComposer([june, january]), { javaScriptEnabled: false });
    expect(await page.locator('compose-visits').innerText()).toContain(
      'every pair of an authority’s visits has a page of its own',
    );
    expect(await page.locator('compose-visits form').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'Every pair of visits' }).last().click();
    await page
      .locator(`a[href="${urls.comparePair(authority.id, pair[0].slug, pair[1].slug)}"]`)
      .first()
      .click();
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0);
  });
});
