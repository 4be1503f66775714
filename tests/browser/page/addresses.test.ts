import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { it } from '../../support/browser-page.ts';
import { authority } from '../../support/real-pages.ts';

const markup = '<img src=x onerror="window.struck=1"><script>window.struck=1</script>"\'><svg onload=window.struck=1>';
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));

/** What an address may hold, by what it is. */
const values: Readonly<Record<string, string>> = {
  markup: encodeURIComponent(markup),
  'a script address': encodeURIComponent('javascript:window.struck=1'),
  'a very long word': 'x'.repeat(12_000),
  'many words': many(2_000, (index) => `w${index}`).join('+'),
  'thousands of values': many(1_500, (index) => `v${index}`).join(','),
  'control and bidirectional characters': '%00%07%1b%0d%0a%E2%80%AEabc%E2%80%8B',
  'bad percent codes': '%E0%A4%A&%zz=%&%',
  'half a character': '%ED%A0%80%F0%9F%98',
  'names of a prototype': '__proto__,constructor,toString,hasOwnProperty,valueOf',
  'signs of an address': encodeURIComponent('a&primary=1#b?c=d/../..//e\\f'),
  'a path upwards': encodeURIComponent('../../../about/?x'),
  'signs of a pattern': encodeURIComponent('(a+)+$[^]*{1,99}|\\'),
  'quotation marks': encodeURIComponent('"“”\'\'"'),
};

/** The pages that read their address, with the parameters that they read and some that they do not. */
const pages: Readonly<Record<string, (value: string) => string>> = {
  search: (value) => `/search/?q=${value}&authority=${value}&theme=${value}&year=${value}&sort=${value}&${value}=1`,
  filters: (value) => `/search/?authority=${authority.id},${value}&subject=${value}&__proto__=${value}`,
  compare: (value) => `/compare/?visits=${value}&themes=${value}&primary=${value}&constructor=${value}`,
  fragment: (value) => `/compare/?visits=${authority.id}/${value}#${value}`,
};

/** Whether a page stands as it should: nothing of the address has run or come in as markup. */
const isSound = (page: Page) =>
  page.evaluate(() => ({
    struck: 'struck' in window || 'struck' in Object.prototype,
    markup: document.querySelectorAll('main img[src="x"], main svg[onload], main [onerror]').length,
    led: [...document.querySelectorAll('main a')].filter((link) =>
      /^javascript:/iu.test(link.getAttribute('href') ?? ''),
    ).length,
    elements: document.querySelectorAll('main *').length < 40_000,
    heading: document.querySelectorAll('main h1').length,
  }));

describe('whatever stands in an address', () => {
  it.for(Object.entries(pages))('of %s is text, or is refused', async ([name, toPath], { open }) => {
    const page = await open(name === 'search' || name === 'filters' ? '/search/' : '/compare/');
    // So long an address many a server refuses; the page itself may be led to it all the same.
    const served = await page.request.get(page.url());
    const html = await served.text();
    await page.route(/\/(?:search|compare)\/\?/u, (route) => route.fulfill({ response: served, body: html }));
    for (const [what, value] of Object.entries(values)) {
      await page.goto(toPath(value));
      await page.waitForFunction(() => {
        const search = document.querySelector('search-results');
        if (search === null) return document.querySelector('compose-visits')?.hasAttribute('data-ready') === true;
        const isAsking = /[?&](?:q|authority)=./u.test(location.search);
        return (
          !isAsking ||
          (search.querySelector('[data-status]')?.textContent ?? '') !== '' ||
          search.querySelector('[data-results][data-query]') !== null ||
          (search.querySelector<HTMLInputElement>('input[name="q"]')?.value ?? '') === ''
        );
      });
      expect({ what, ...(await isSound(page)) }).toEqual({
        what,
        ...{ struck: false, markup: 0, led: 0, elements: true, heading: 1 },
      });
    }
  });
});

it('what is typed into the box that offers names is text', async ({ open }) => {
  const page = await open('/');
  const box = page.locator('main quick-find input[name="q"]').first();
  for (const typed of [markup, '__proto__', 'x'.repeat(3_000), '"', '\\', '(a+)+$']) await box.fill(typed);
  expect(await isSound(page)).toMatchObject({ struck: false, markup: 0, led: 0, heading: 1 });
});
