import { describe, expect } from 'vitest';

import { toPlaceAddress } from '../../../src/domain/source/original-address.ts';
import { toContextUrl, urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { measureOpened, phone, wide } from '../../support/measure-opened.ts';
import { measureOpenWidth } from '../../support/opened-budget.ts';
import { finding, getFirst } from '../../support/real-pages.ts';

const corpus = readCorpus();
const longest = getFirst(
  'source with findings',
  corpus.sources.toSorted((a, b) => b.findings.length - a.findings.length),
  () => true,
);

describe('a source’s page as first opened', () => {
  it('takes at most 120 px a finding beside its head, and on a phone 300', async ({ open }) => {
    for (const [size, each] of [
      [wide, 120],
      [phone, 300],
    ] as const) {
      const page = await open(urls.source(longest.id), size);
      const { height, elements } = await measureOpened(page, '.digest');
      expect(height).toBeLessThan(2500 + each * longest.findings.length);
      expect(elements).toBeLessThan(6000);
    }
  });

  it('has no fault that axe finds, at both sizes, in light colours and dark, and scrolls sideways nowhere at 320 px', async ({
    open,
  }) => {
    for (const size of [wide, phone]) {
      const page = await open(urls.source(finding.sourceId), size);
      expect(await listFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page), 'in dark colours').toEqual([]);
    }
    const narrow = await open(urls.source(longest.id), { viewport: { width: 320, height: 640 } });
    expect(await measureOpenWidth(narrow)).toBeLessThanOrEqual(320);
  });
});

describe('a finding in its source', () => {
  it('keeps its council, date and source in sight, whichever it is', async ({ open }) => {
    const page = await open(toContextUrl(finding), { ...phone, javaScriptEnabled: false });
    const [line, card] = [page.locator('main > .sticky-line'), page.locator('article:target')];
    expect(await line.textContent()).toContain(' · ');
    await expect.poll(() => line.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBe(0);
    const bottom = await line.evaluate((one) => one.getBoundingClientRect().bottom);
    expect(await card.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom - 1);
  });

  it('opens the original at its place, where its address is known', async ({ open }) => {
    const source = getFirst(
      'document of known address with pages',
      corpus.sources,
      ({ address, kind }) => address !== undefined && kind === 'report',
    );
    const stated = getFirst('finding of it', corpus.findings, ({ sourceId }) => sourceId === source.id);
    const page = await open(toContextUrl(stated));
    const link = page.locator('article:target footer a').first();
    expect(await link.getAttribute('href')).toBe(toPlaceAddress(source, stated, source.address ?? ''));
    expect(await link.getAttribute('href')).toContain('#page=');
  });
});
