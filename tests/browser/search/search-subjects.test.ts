import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { readCorpus } from '../../support/built-site.ts';
import { it } from '../../support/browser-page.ts';
import { listResults, showAll } from './search-page.ts';

const corpus = readCorpus();

/** The number that stands beside a filter. */
const readCount = async (page: Page, name: RegExp) =>
  Number(/\d+$/u.exec((await page.locator('[data-filters] label').filter({ hasText: name }).innerText()).trim())?.[0]);

describe('the subjects', () => {
  const groupOf = (page: Page, name: string) => page.getByRole('group', { name: `Subject of ${name}`, exact: true });

  it('are offered for a chosen theme alone, with what each would leave', async ({ open }) => {
    const page = await open('/search/?q=staff');
    expect(await groupOf(page, 'workforce').isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: /^Workforce/u }).check();
    await page.waitForURL('**/search/?q=staff&theme=workforce');
    expect(await groupOf(page, 'workforce').isVisible()).toBe(true);
    expect(await page.getByRole('group', { name: /^Subject of/u }).count()).toBe(1);
    const own = corpus.subjects.filter(({ theme }) => theme === 'workforce');
    expect(await groupOf(page, 'workforce').getByRole('checkbox').count()).toBe(own.length);
    const count = await readCount(page, /^\s*Agency staff/u);
    expect(count).toBeGreaterThan(0);
    await groupOf(page, 'workforce')
      .getByRole('checkbox', { name: /^Agency staff/u })
      .check();
    await page.waitForURL('**/search/?q=staff&theme=workforce&subject=agency-staff');
    await showAll(page);
    expect(await listResults(page)).toHaveLength(count);
    const about = new Map(corpus.findings.map(({ key, subject }) => [`finding:${key}`, subject]));
    const others = (await listResults(page)).filter(
      (name) => name.startsWith('finding:') && about.get(name) !== 'agency-staff',
    );
    expect(others).toEqual([]);
  });

  it('that are chosen are shown and can be removed, also where the address names no theme', async ({ open }) => {
    const page = await open('/search/?subject=turnover');
    await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
    expect(
      await groupOf(page, 'workforce')
        .getByRole('checkbox', { name: /^Turnover/u })
        .isChecked(),
    ).toBe(true);
    await page.getByRole('link', { name: 'Remove Subject of workforce: Turnover and stability' }).click();
    await page.waitForURL('**/search/');
    expect(await groupOf(page, 'workforce').isVisible()).toBe(false);
  });
});
