import { describe, expect } from 'vitest';

import { headersOfAll } from '../../../src/exports/host/host-headers.ts';
import { it } from '../../support/browser-page.ts';

// That nothing of the site is refused is a part of every test that opens a page: see `it`.

describe('the policy', () => {
  it('comes with every page, as a header and in the page', async ({ open }) => {
    const page = await open('/');
    const response = await page.goto('/about/');
    for (const [name, value] of Object.entries(headersOfAll)) {
      expect(await response?.headerValue(name)).toBe(value);
    }
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
  });

  it('refuses nothing of the icon, which browsers also open by itself', async ({ open }) => {
    const page = await open('/favicon.svg');
    expect(await page.locator('svg').count()).toBe(1);
  });

  it('refuses an inline script, an inline style and what is elsewhere', async ({ open, refused, expected }) => {
    expected.push(/Content Security Policy/u);
    const page = await open('/about/');
    const title = await page.title();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      const style = document.createElement('style');
      style.textContent = 'h1 { display: none }';
      const picture = document.createElement('img');
      picture.src = 'https://example.org/picture.png';
      document.body.append(script, style, picture);
    });
    await expect.poll(() => refused.length).toBeGreaterThanOrEqual(3);
    expect(await page.title()).toBe(title);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it('is told of an error that script does not catch', async ({ open, refused, expected }) => {
    expected.push(/^not caught$/u);
    const page = await open('/about/');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('not caught');
      });
    });
    await expect.poll(() => refused).toEqual(['not caught']);
  });
});
