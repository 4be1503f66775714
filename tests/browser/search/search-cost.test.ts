import { describe, expect, it } from 'vitest';

import { measureSearchBytes } from '../../../scripts/measure/measure-search.ts';
import { measureSite } from '../../../scripts/measure/measured-site.ts';

const measure = async (query: string) =>
  (await measureSite('dist', (site) => measureSearchBytes(site, query))).searchBytes;

describe('asking the first question adds to the page', () => {
  // The claims and facts of 558 findings are 35 kB of it, the pages of all councils and visits 57 kB.
  it('at most 100 kB where findings answer', async () => {
    const bytes = await measure('supervision');
    expect(bytes).toBeGreaterThan(40_000);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  // Pagefind's program is 55 kB, its script 13 kB and its index 8 kB.
  it('at most 180 kB where Pagefind is asked what pages say', async () => {
    const bytes = await measure('recommendation policy manuals');
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(180_000);
  });
});
