import { expect, it } from 'vitest';

import { measureSearchBytes } from '../../../scripts/measure/measure-search.ts';
import { measureSite } from '../../../scripts/measure/measured-site.ts';

// Most of it is the list of findings, which grows with them: 557 of them weigh 154 kB with the index. The 113 subjects,
// each of them a page with its other names, are 7 kB more.
it('asking the first question adds at most 165 kB to the page', async () => {
  const { searchBytes } = await measureSite('dist', (site) => measureSearchBytes(site, 'supervision'));
  expect(searchBytes).toBeGreaterThan(50_000);
  expect(searchBytes).toBeLessThanOrEqual(165_000);
});
