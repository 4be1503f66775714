import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { findEarliestCheckedDay } from '../../../src/domain/authority/checked-to.ts';
import { findLatest } from '../../../src/domain/authority/latest.ts';
import { listFindingsOf, listVisitsOf } from '../../../src/domain/lookup.ts';
import { briefingCapacity } from '../../../src/views/authority/fit-briefing.ts';
import { legendMarks } from '../../../src/views/finding/mark-view.ts';
import { urls } from '../../../src/views/urls.ts';
import { getSiteUrl, readCorpus } from '../../support/built-site.ts';
import { it } from '../../support/browser-page.ts';
import { listCheckedUnder } from '../../support/checked-pages.ts';
import { article, authority, claim, pair, readAuthorities, untold } from '../../support/real-pages.ts';
import { listPdfPages, toUnbroken } from '../../support/read-pdf.ts';

const corpus = readCorpus();
const site = getSiteUrl();
const independent = toUnbroken('Independent of Ofsted and of every council');

/** The pages that a printer would be sent, on A4, each as its text without breaks. */
async function print(page: Page): Promise<readonly string[]> {
  const pages = await listPdfPages(await page.pdf({ format: 'A4' }));
  return pages.map(toUnbroken);
}

describe('an authority printed', () => {
  it('is a briefing of at most two pages', async ({ open }) => {
    const { id, checkedTo } = authority;
    const pages = await print(await open(`/authorities/${id}/`));
    expect(pages.length).toBeLessThanOrEqual(2);
    const text = pages.join('');
    const { lastJudgement, latestVisitWithFindings } = findLatest(corpus, id);
    expect(text).toContain(toUnbroken('What came last'));
    expect(text).toContain(toUnbroken(`Checked to ${Number(findEarliestCheckedDay({ checkedTo })?.slice(8))}`));
    expect(text.toLowerCase()).toContain(toUnbroken(`overall effectiveness: ${lastJudgement?.judgement.grade ?? ''}`));
    expect(text).toContain(toUnbroken(new URL(`/authorities/${id}/`, site).href));
    expect(text).toContain(toUnbroken('Monitoring visits give no grade'));
    expect(text).toContain(toUnbroken('gives no grade of its own'));
    expect(text).toContain(independent);
    expect(
      listVisitsOf(corpus, id).filter(({ dates }) => !text.includes((dates.from ?? dates.notAfter ?? '').slice(0, 4))),
    ).toEqual([]);
    const findings = listFindingsOf(corpus, latestVisitWithFindings?.id ?? '');
    expect(findings.length).toBeGreaterThan(0);
    const missing = findings.filter(
      ({ id: findingId, summary }) => !text.includes(toUnbroken(findingId)) || !text.includes(toUnbroken(summary)),
    );
    // What does not fit on two pages is at an address that is printed.
    const rest = new URL(urls.visit(latestVisitWithFindings?.id ?? ''), site).href;
    expect(missing.length === 0 || text.includes(toUnbroken(rest))).toBe(true);
    expect(missing.length).toBeLessThan(findings.length / 4);
    const sources = new Set(findings.map(({ sourceId }) => new URL(`/findings/${sourceId}/`, site).href));
    expect([...sources].filter((address) => !text.includes(toUnbroken(address)))).toEqual([]);
  });

  it('leaves out the rest of the page, which the screen shows instead of it', async ({ open }) => {
    const page = await open(urls.authority(authority.id));
    expect(await page.locator('.briefing').isVisible()).toBe(false);
    expect((await print(page)).join('')).not.toContain(toUnbroken('Who ran the service'));
    expect(await page.locator('main').ariaSnapshot()).not.toContain('Latest visit whose findings are held');
  });

  it('tells what was recommended last, with what later accounts say, or where that stands', async ({ open }) => {
    const setter = listVisitsOf(corpus, authority.id).findLast(({ recommendations }) => recommendations.length > 0);
    const text = (await print(await open(urls.authority(authority.id)))).join('');
    expect(setter?.recommendations.length).toBeGreaterThan(0);
    const isPrinted = setter?.recommendations.every(({ summary }) => text.includes(toUnbroken(summary)));
    expect(isPrinted === true || text.includes(toUnbroken('By their numbers'))).toBe(true);
    expect(text).toContain(toUnbroken(new URL(urls.recommendations(authority.id, setter?.slug ?? ''), site).href));
  });

  it(`of which facts alone are known fits on two pages: ${untold.name}`, async ({ open }) => {
    expect((await print(await open(urls.authority(untold.id)))).length).toBeLessThanOrEqual(2);
  });

  it.for(readAuthorities)('still fits with as many lines as are let in: $name', async ({ id }, { open }) => {
    const page = await open(urls.authority(id));
    const lineCount = await page.locator('.briefing').evaluate((briefing, capacity) => {
      const toLines = (item: Element) => Math.ceil((item.textContent.trim().length + 1) / 44);
      const items = [...briefing.querySelectorAll('div.narrow li')];
      const last = [...briefing.querySelectorAll('div.narrow')].at(-1)?.querySelectorAll('li') ?? [];
      let lines = items.reduce((sum, item) => sum + toLines(item), 0);
      for (let index = 0; lines < capacity; index += 1) {
        const item = last[index % last.length];
        if (item === undefined) break;
        item.after(item.cloneNode(true));
        lines += toLines(item);
      }
      return lines;
    }, briefingCapacity);
    expect(lineCount).toBeGreaterThanOrEqual(briefingCapacity);
    expect((await print(page)).length).toBeLessThanOrEqual(2);
  });
});

describe('a finding printed', () => {
  // The heaviest pages are those with the most around them: beside one finding, twenty of its theme at the inspection.
  const heaviest = listCheckedUnder('/findings/')
    .filter(({ address }) => address.split('/').length === 5)
    .toSorted((a, b) => b.html.length - a.html.length)
    .slice(0, 4);
  const council = urls.finding(claim.key);

  it.for([...heaviest.map(({ address }) => address), council])(
    'takes at most three pages: %s',
    async (address, { open }) => {
      const [first = '', ...others] = await print(await open(address));
      expect(others.length).toBeLessThanOrEqual(2);
      expect(first).toContain(toUnbroken(new URL(address, site).href));
      expect(first).toContain(toUnbroken(address.slice('/findings/'.length, -1)));
      expect(first).toContain(independent);
    },
  );

  it('says that the visit gave no grade, who spoke, and where the original is', async ({ open }) => {
    const text = (await print(await open(council))).join('');
    expect(text).toContain(toUnbroken('Monitoring visits give no grade'));
    expect(text).toContain(toUnbroken('The council said'));
    expect(text).toContain(toUnbroken(article.address ?? ''));
    expect(text).not.toContain(toUnbroken('Found one that is wrong'));
  });
});

describe('a comparison printed', () => {
  const addresses = listCheckedUnder('/compare/')
    .filter(({ main }) => main.querySelector('[data-glance]') !== null && main.querySelector('form') === null)
    .map(({ address }) => address);

  it('is of every kind of content that a sheet can hold, somewhere', async ({ open }) => {
    const kinds = new Set<string | null>();
    for (const address of addresses)
      kinds.add(await (await open(address)).locator('[data-glance]').getAttribute('data-paper'));
    expect(kinds.size).toBeGreaterThan(1);
  });

  it.for(addresses)('takes at most two pages, and tells what they hold in full: %s', async (address, { open }) => {
    const page = await open(address);
    const pages = await print(page);
    expect(pages.length).toBeLessThanOrEqual(2);
    const text = pages.join('');
    expect(text).toContain(toUnbroken(new URL(address, site).href));
    expect(text).toContain(toUnbroken('Monitoring and focused visits give no grade'));
    expect(text).toContain(independent);
    const grid = page.locator('[data-glance]');
    const paper = await grid.getAttribute('data-paper');
    const printed = { claims: '.opened', 'shared-claims': '[data-kind="subject"] + .opened', grid: 'none' }[
      paper ?? ''
    ];
    const cards = await grid.locator(`${printed ?? 'none'} article[data-finding]`).evaluateAll((articles) =>
      articles.map((article) => ({
        id: article.querySelector('.id')?.textContent.trim() ?? '',
        summary: article.querySelector('[data-slot="summary"]')?.textContent.trim() ?? '',
      })),
    );
    if (paper !== 'grid') expect(cards.length).toBeGreaterThan(0);
    expect(
      cards.filter(({ id, summary }) => !text.includes(toUnbroken(id)) || !text.includes(toUnbroken(summary))),
    ).toEqual([]);
    // What is not printed as claims stands as marks with their words; each under its subject or theme.
    // A mark printed without its word stands under the key that gives it.
    expect(legendMarks.filter(({ label }) => !text.includes(toUnbroken(label)))).toEqual([]);
    const heads = await grid.locator('.row summary').allTextContents();
    expect(heads.filter((head) => !text.includes(toUnbroken(head)))).toEqual([]);
  });

  it('stands side by side, within the sheet', async ({ open }) => {
    const page = await open(urls.comparePair(authority.id, pair[0].slug, pair[1].slug), {
      viewport: { width: 688, height: 1000 },
    });
    await page.emulateMedia({ media: 'print' });
    const [first, second] = await page.locator('[data-glance] thead th:not(.corner)').all();
    const boxes = [await first?.boundingBox(), await second?.boundingBox()];
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect((boxes[1]?.x ?? 0) + (boxes[1]?.width ?? 999)).toBeLessThanOrEqual(688);
  });
});
