import { describe, expect } from 'vitest';

import { getSiteUrl } from '../../support/built-site.ts';
import { toContextUrl, urls } from '../../../src/views/urls.ts';
import { formatSource } from '../../../src/views/visit/format-visit.ts';
import { it } from '../../support/browser-page.ts';
import { finding, letter, pair } from '../../support/real-pages.ts';

const { key } = finding;
const inContext = toContextUrl(finding);
const own = urls.finding(key);
const site = getSiteUrl();
const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };
const withoutScript = { javaScriptEnabled: false };

const links = [
  { name: 'Copy the link to this finding in its source', address: new URL(inContext, site).href },
  { name: 'Copy the link to this finding on its own', address: new URL(own, site).href },
] as const;

describe('a reader who passes a finding on', () => {
  it('copies its whole address in its source, and is told so', async ({ open }) => {
    const page = await open(inContext, mayCopy);
    const card = page.locator('article:target');
    await card.getByRole('button', { name: links[0].name, exact: true }).click();
    await card.getByText(links[0].name.replace('Copy', 'Copied'), { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(links[0].address);
  });

  it.for(links)(
    'copies its whole address on its own page, and is told so: $name',
    async ({ name, address }, { open }) => {
      const page = await open(own, mayCopy);
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText(name.replace('Copy', 'Copied'), { exact: true }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    },
  );

  it('is told where copying is refused', async ({ open }) => {
    const page = await open(own, { permissions: [] });
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy the link to this finding on its own', exact: true }).click();
    await page.getByText('Could not copy: select it instead').waitFor();
  });

  it('has both addresses in full without script, and no button that does nothing', async ({ open }) => {
    const page = await open(own, withoutScript);
    for (const { address } of links) {
      expect(await page.getByRole('link', { name: address, exact: true }).isVisible()).toBe(true);
    }
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });
});

describe('a reader who reports a problem', () => {
  it.for([inContext, urls.findingsOf(letter.id)])(
    'is one click from a text with the id, place and address of the finding: %s',
    async (path, { open }) => {
      const page = await open(path, withoutScript);
      await page
        .locator(`article[data-finding="${key}"]`)
        .first()
        .getByRole('link', { name: 'Report a problem' })
        .click();
      await page.waitForURL(`**${own}#report`);
      const text = await page.locator('section:has(#report) pre').innerText();
      expect(text).toContain(`Finding: ${key}`);
      expect(text).toContain(`Place: ${formatSource(letter)}, Under`);
      expect(text).toContain(`Address: ${new URL(inContext, site).href}`);
    },
  );

  it('is one click away from every theme of a visit, where a finding has one link, to its place', async ({ open }) => {
    const page = await open(urls.visit(letter.visit), withoutScript);
    const theme = page.locator('.theme').filter({ has: page.locator(`[data-finding="${key}"]`) });
    expect(await theme.locator(`[data-finding="${key}"] a`).count()).toBe(1);
    await theme.getByRole('link', { name: 'Report a problem' }).click();
    await page.waitForURL('**/about/corrections/');
  });

  it('copies the text whole', async ({ open }) => {
    const page = await open(`${own}#report`, mayCopy);
    await page.getByRole('button', { name: 'Copy this text' }).click();
    await page.getByText('Copied the text of the report').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await page.locator('section:has(#report) pre').textContent();
    expect(copied.split(/\r?\n/u)).toEqual([`Problem with finding ${key}`, '', ...(shown ?? '').split('\n')]);
  });
});

describe('an address that leads to another', () => {
  const [{ authorityId, slug: earlier }, { slug: later }] = pair;
  const target = urls.comparePair(authorityId, earlier, later);
  const former = urls.comparePair(authorityId, later, earlier);

  it('takes the fragment along', async ({ open }) => {
    const page = await open(`${former}#main`);
    await page.waitForURL(`**${target}#main`);
  });

  it('leads there without script', async ({ open }) => {
    const page = await open(`${former}#main`, withoutScript);
    await page.waitForURL((url) => url.pathname === target);
  });
});
