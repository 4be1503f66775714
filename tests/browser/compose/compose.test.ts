import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { describe, expect } from 'vitest';

import { listComparableVisits } from '../../../src/domain/comparison/comparison.ts';
import { urls } from '../../../src/views/urls.ts';
import { addVisit, listDrawn, listColumns, tabTo, toComposer, unfold, waitForVisits } from './composer.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { phone } from '../../support/measure-opened.ts';
import {
  articleVisit,
  authority,
  inspection,
  letterVisit,
  otherAuthority,
  otherVisit,
  pair,
  readAuthorities,
} from '../../support/real-pages.ts';
import type { OpenPage } from '../../support/browser-page.ts';

const corpus = readCorpus();
const otherVisits = listComparableVisits(corpus, otherAuthority.id).map(({ id }) => id);
/** Two visits of one authority, one of another, and a fourth. */
const [june, january, away, fourth] = [letterVisit.id, articleVisit.id, otherVisit.id, inspection.id];

const openDrawn = async (open: OpenPage, visits: readonly string[], more = '', options = {}) => {
  const page = await open(toComposer(visits, more), options);
  await waitForVisits(page, visits.length);
  await unfold(page);
  return page;
};
/** Whether an element is seen without scrolling. */
const isOnScreen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const queryOf = (url: string) => new URL(url).search;

describe('a reader with a keyboard and a phone', () => {
  it('chooses three visits of two authorities, council first, and the address follows', async ({ open }) => {
    const page = await open('/compare/', phone);
    const address = () => queryOf(page.url());
    const choose = async (id: string, key?: 'Shift+Tab') => {
      await tabTo(page, 'select[name="council"]', key);
      await page.keyboard.type(id === away ? otherAuthority.name : authority.name);
      await tabTo(page, 'select[name="visit"]');
      const place = await page
        .locator('select[name="visit"] option:not(:disabled)')
        .evaluateAll((all, value) => all.findIndex((option) => option.getAttribute('value') === value), id);
      for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
      await tabTo(page, 'button[type="submit"]');
      await page.keyboard.press('Enter');
    };
    await choose(june);
    await expect.poll(address).toBe(`?visits=${june}`);
    expect(await page.locator('[data-status]').innerText()).toBe('Choose one more visit.');
    await choose(away, 'Shift+Tab');
    await waitForVisits(page, 2);
    expect(await page.locator('main h1').evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await page.locator('[data-comparison] .marks').first().evaluate(isOnScreen)).toBe(true);
    expect(await page.locator('[data-choose] form').isVisible()).toBe(false);
    await tabTo(page, '[data-act="change"]');
    await page.keyboard.press('Enter');
    await choose(january);
    await waitForVisits(page, 3);
    expect(address()).toBe(`?visits=${june},${away},${january}`);
    expect(await listColumns(page)).toEqual([june, away, january]);
    expect(await page.locator('[data-choose] form').isVisible()).toBe(true);
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
    ).toEqual(expect.arrayContaining(['caseloads', '1']));
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
    await addVisit(page, away);
    await waitForVisits(page, 3);
    await page.goBack();
    await waitForVisits(page, 2);
    expect(await listColumns(page)).toEqual([june, january]);
    expect(await page.locator('[data-chosen] > li').count()).toBe(2);
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

  it('is said to be left out, where more than four are asked for or a theme is none', async ({ open }) => {
    const page = await open(`${toComposer([june, january, away, fourth, `${june}x`])}&themes=luck,workforce`);
    await waitForVisits(page, 4);
    const note = await page.locator('[data-unknown]').innerText();
    expect(note).toContain(`Left out: “${june}x”`);
    expect(note).toContain('No theme is called “luck”');
    expect(await page.locator('[data-comparison] .section').count()).toBeLessThanOrEqual(1);
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
  it('takes four visits at most, says so, and takes more when one goes', async ({ open }) => {
    const page = await openDrawn(open, [june, january, away]);
    await addVisit(page, fourth);
    await waitForVisits(page, 4);
    const more = otherVisits.find((id) => id !== away) ?? '';
    await addVisit(page, more);
    expect(await page.locator('[data-status]').innerText()).toContain('Remove one first');
    expect(await listColumns(page)).toHaveLength(4);
    await page
      .getByRole('button', { name: /^Remove/u })
      .first()
      .click();
    await waitForVisits(page, 3);
    await addVisit(page, more);
    await waitForVisits(page, 4);
    expect(await listColumns(page)).toContain(more);
  });

  it('offers each visit with findings under its council, and none twice', async ({ open }) => {
    const page = await openDrawn(open, [june, away]);
    for (const { id } of readAuthorities) {
      await page.locator('select[name="council"]').selectOption(id);
      const options = page.locator('select[name="visit"] option:not([value=""])');
      const offered = await options.evaluateAll((all) => all.map((option) => option.getAttribute('value')));
      const comparable = listComparableVisits(corpus, id).map((visit) => visit.id);
      expect(offered.toSorted()).toEqual(comparable.toSorted());
      const free = await options.evaluateAll((all) => all.filter((option) => !option.matches(':disabled')).length);
      expect(free).toBe(comparable.length - 1);
    }
  });

  it('leads to the same with primary sources only, and back', async ({ open }) => {
    const page = await openDrawn(open, [june, january]);
    await page.getByRole('link', { name: 'Primary only' }).click();
    await page.waitForURL(`**${toComposer([june, january], '&primary=1')}`);
    await waitForVisits(page, 2);
    expect((await listDrawn(page)).filter((key) => !key.includes('-ofsted/'))).toEqual([]);
    await page.getByRole('link', { name: 'All sources' }).click();
    await page.waitForURL(`**${toComposer([june, january])}`);
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
      'every pair of a council’s visits has a page of its own',
    );
    expect(await page.locator('compose-visits form').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: authority.name, exact: true }).click();
    await page
      .locator(`a[href="${urls.comparePair(authority.id, pair[0].slug, pair[1].slug)}"]`)
      .first()
      .click();
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0);
  });
});
