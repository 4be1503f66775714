import { expect, it } from 'vitest';

import { measureSearchBytes } from '../../../scripts/measure-search.ts';
import { measureSite } from '../../../scripts/measured-site.ts';

it('asking the first question adds at most 130 kB to the page', async () => {
  const { searchBytes } = await measureSite('dist', (site) => measureSearchBytes(site, 'supervision'));
  expect(searchBytes).toBeGreaterThan(50_000);
  expect(searchBytes).toBeLessThanOrEqual(130_000);
});
