import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { listDrawnPairs } from '../../../src/domain/comparison/pairs.ts';
import { findPage, readCorpus } from '../../support/built-site.ts';
import { toContextUrl } from '../../../src/views/urls.ts';
import { it } from '../../support/browser-page.ts';
import { authority, finding, own, pageKinds } from '../../support/real-pages.ts';

const corpus = readCorpus();
const withoutScript = { javaScriptEnabled: false };

/** Pages that load script; the others say the same without it. Searching and choosing visits need it, and say so. */
const scripted = pageKinds.filter(
  ({ path }) =>
    !/^\/(search|compare)\/(\?|$)/u.test(path) &&
    (findPage(path)?.root.querySelectorAll('script[src]').length ?? 0) > 0,
);

/** The text of the main part, but for the buttons that copy what stands beside them. */
async function readMain(page: Page): Promise<string> {
  await page.locator('copy-button').evaluateAll((buttons) => {
    for (const button of buttons) button.remove();
  });
  return (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
}

describe('without script', () => {
  it.for(scripted)('a page says the same as with it: $kind', async ({ path }, { open }) => {
    const without = await readMain(await open(path, withoutScript));
    expect(without.length).toBeGreaterThan(100);
    expect(without).toBe(await readMain(await open(path)));
  });

  it('the search page says what to do, and the lists lead there', async ({ open }) => {
    const page = await open('/search/?q=caseloads', withoutScript);
    expect(await readMain(page)).toContain('Searching needs script');
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    for (const { name } of [...corpus.themes, ...corpus.authorities]) {
      expect(await page.getByRole('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
    }
    await page.getByRole('main').getByRole('link', { name: 'Caseloads and demand', exact: true }).click();
    await page.waitForURL('**/themes/caseloads/');
  });

  it('the page to choose visits says what to do, and leads to every pair', async ({ open }) => {
    const page = await open('/compare/', withoutScript);
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    expect(await readMain(page)).toContain('needs script');
    const compared = corpus.authorities.filter(({ id }) => listDrawnPairs(corpus, id).length > 0);
    expect(compared.length).toBeGreaterThan(1);
    for (const { id } of compared)
      expect(await page.locator(`main a[href="/compare/${id}/"]`).count(), id).toBeGreaterThan(0);
    const list = await open(`/compare/${authority.id}/`, withoutScript);
    for (const [{ id }, { slug }] of own.pairs)
      expect(await list.locator(`main a[href="/compare/${id}/${slug}/"]`).count(), id).toBeGreaterThan(0);
  });

  it.for(own.sources)('the digest shows every finding: $id', async ({ id }, { open }) => {
    const page = await open(`/sources/${id}/`, withoutScript);
    const cards = page.locator('article.finding');
    const findings = own.findings.filter(({ sourceId }) => sourceId === id);
    expect(await cards.count()).toBe(findings.length);
    const text = (await page.getByRole('main').innerText()).replace(/\s+/gu, ' ');
    expect(findings.filter(({ summary }) => !text.includes(summary)).map(({ key }) => key)).toEqual([]);
  });

  it('a finding is highlighted where a link leads to it', async ({ open }) => {
    const page = await open(toContextUrl(finding), withoutScript);
    expect(await page.locator('article:target').isVisible()).toBe(true);
  });
});
