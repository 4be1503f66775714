import { expect, it } from 'vitest';

import { buildRegistryEntry } from '../../../scripts/records/registry-entry.ts';
import type { RegistryIds } from '../../../src/domain/page/registry.ts';
import { registrySchema } from '../../../src/schema/about/registry.ts';

const none: RegistryIds = { authority: [], visit: [], source: [], finding: [], theme: [], subject: [], pair: [] };

it('writes a list for each kind that has ids, one a line', () => {
  const added = { ...none, visit: ['northshire/2016-inspection'], finding: ['letter/first', 'letter/second'] };
  expect(buildRegistryEntry(undefined, added)).toMatchInlineSnapshot(`
    "# Ids that had an address on the site from this day on. Written by: npm run register
    # Nothing is ever taken out: content/README.md says what to do when an id changes or a record goes.
    visits:
      - northshire/2016-inspection
    findings:
      - letter/first
      - letter/second
    "
  `);
});

it('keeps every line that a file has and adds after it', () => {
  const held = registrySchema.parse({ sources: ['z-letter', 'old-letter'], themes: ['workforce'] });
  const text = buildRegistryEntry(held, { ...none, source: ['a-letter'] });
  expect(text.split('\n').slice(2)).toEqual([
    ...['sources:', '  - z-letter', '  - old-letter', '  - a-letter', 'themes:', '  - workforce', ''],
  ]);
});
