import { describe, expect } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { authority, pageKinds } from '../../support/real-pages.ts';

describe('axe', () => {
  it.for(pageKinds)('finds no fault, and every text readable in dark colours: $kind', async ({ path }, { open }) => {
    const page = await open(path);
    expect(await listFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listColourFaults(page), 'in dark colours').toEqual([]);
  });

  it('finds no fault with the narrow layout of an authority', async ({ open }) => {
    const page = await open(urls.authority(authority.id), { viewport: { width: 320, height: 640 } });
    expect(await listFaults(page)).toEqual([]);
  });

  it.for([
    { colorScheme: 'light', faint: '#eee' },
    { colorScheme: 'dark', faint: '#222' },
  ] as const)('finds a fault where there is one, in $colorScheme colours', async ({ colorScheme, faint }, { open }) => {
    const page = await open('/about/');
    await page.emulateMedia({ colorScheme });
    await page.locator('h1').evaluate((heading, colour) => {
      heading.style.color = colour;
    }, faint);
    expect((await listColourFaults(page)).join()).toContain('color-contrast');
    expect((await listFaults(page)).join()).toContain('color-contrast');
  });
});
