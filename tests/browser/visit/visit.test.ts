import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { listFindingsOf, listSourcesOf } from '../../../src/domain/lookup.ts';
import type { Visit } from '../../../src/domain/model.ts';
import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { readCorpus } from '../../support/built-site.ts';
import { measureOpened, phone, wide } from '../../support/measure-opened.ts';
import { listPdfPages, toUnbroken } from '../../support/read-pdf.ts';

const corpus = readCorpus();
const countOf = ({ id }: Visit) => listFindingsOf(corpus, id).length;
const byLength = corpus.visits.filter((visit) => countOf(visit) > 0).toSorted((a, b) => countOf(b) - countOf(a));

/** The longest visits, and the longest of each kind and number of accounts. */
const longest: readonly Visit[] = [
  ...new Set([
    ...byLength.slice(0, 4),
    ...new Map(
      byLength.toReversed().map((visit) => [`${visit.kind} ${listSourcesOf(corpus, visit.id).length}`, visit]),
    ).values(),
  ]),
];

const hasSeveral = (visit: Visit) =>
  new Set(listFindingsOf(corpus, visit.id).map(({ sourceId }) => sourceId)).size > 1 &&
  listFindingsOf(corpus, visit.id).some(({ relays }) => relays !== undefined);
const told = byLength.find(hasSeveral);
const address = urls.visit(told?.id ?? '');
const withoutScript = { javaScriptEnabled: false };

const listSeen = (page: Page) =>
  page
    .locator('[data-finding]')
    .evaluateAll((lines) =>
      lines.filter((line) => line.checkVisibility()).map((line) => line.getAttribute('data-finding') ?? ''),
    );

describe('the accounts of a visit', () => {
  it('can each be read alone without script, with what they repeat of another, each finding once', async ({ open }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    const findings = listFindingsOf(corpus, told?.id ?? '');
    await page.getByLabel('Open every theme').check();
    expect((await listSeen(page)).toSorted()).toEqual(
      findings
        .filter(({ relays, saidBy }) => relays === undefined || saidBy !== 'inspectors')
        .map(({ key }) => key)
        .toSorted(),
    );
    await page.getByLabel('Open every theme').uncheck();
    const sources = listSourcesOf(corpus, told?.id ?? '').filter((source) => source.findings.length > 0);
    const radios = await page.locator('input[name="account"]').all();
    expect(radios).toHaveLength(sources.length + 1);
    for (const [index, source] of sources.entries()) {
      await radios[index + 1]?.check();
      const own = findings.filter(({ sourceId }) => sourceId === source.id).map(({ key }) => key);
      expect((await listSeen(page)).toSorted()).toEqual(own.toSorted());
    }
  });
});

describe('a theme that is folded', () => {
  it('opens where a link leads to it, or to where its accounts stood, without script', async ({ open }) => {
    const page = await open(address, { ...wide, ...withoutScript });
    const id = (await page.locator('details.theme .within').last().getAttribute('id')) ?? '';
    for (const fragment of [id, `witnesses-${id}`]) {
      const other = await open(`${address}#${fragment}`, { ...wide, ...withoutScript });
      await expect.poll(() => other.locator(`#${id}`).isVisible()).toBe(true);
      const box = await other.locator(`#${id}`).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(wide.viewport.height);
    }
    await page.getByRole('navigation', { name: 'On this page' }).locator(`a[href="#${id}"]`).click();
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  });
});

describe('a visit as first opened', () => {
  it('is within its height, elements and stops of Tab', async ({ open }) => {
    const faults: string[] = [];
    const page = await open(address, wide);
    for (const { id } of longest) {
      for (const [{ viewport }, most] of [
        [wide, 6500],
        [phone, 14_000],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.goto(new URL(urls.visit(id), page.url()).href);
        const { height, elements, stops, firstMark } = await measureOpened(page, '.theme');
        const at = `${id} at ${viewport.width} px`;
        if (height > most) faults.push(`${at} is ${height} px high`);
        if (elements > 6000) faults.push(`${at} has ${elements} elements`);
        if (stops > 150) faults.push(`${at} has ${stops} stops of Tab`);
        if (firstMark === 0) faults.push(`${at} shows no mark`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('the longest visit', () => {
  it.for([
    { name: 'light', scheme: 'light' },
    { name: 'dark', scheme: 'dark' },
  ] as const)('has no fault that axe finds, with every theme open: $name', async ({ scheme }, { open }) => {
    const page = await open(address, { ...wide, colorScheme: scheme });
    expect(await listFaults(page)).toEqual([]);
    await page.getByLabel('Open every theme').check();
    expect(await listFaults(page)).toEqual([]);
    expect(await listColourFaults(page)).toEqual([]);
  });

  it('is printed whole', async ({ open }) => {
    const page = await open(address, wide);
    const text = toUnbroken((await listPdfPages(await page.pdf({ format: 'A4' }))).join(''));
    const missing = listFindingsOf(corpus, told?.id ?? '').filter(
      ({ relays, summary, key }) =>
        relays === undefined && !(text.includes(toUnbroken(summary)) && text.includes(toUnbroken(key))),
    );
    expect(missing.map(({ key }) => key)).toEqual([]);
  });
});
