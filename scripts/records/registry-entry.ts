import { stringify } from 'yaml';

import type { RegistryRecord } from '../../src/schema/about/registry.ts';
import { registryKinds } from '../../src/schema/vocabulary.ts';
import { registryFields } from '../../src/domain/page/registry.ts';
import type { RegistryIds } from '../../src/domain/page/registry.ts';

const heading = `# Ids that had an address on the site from this day on. Written by: npm run register
# Nothing is ever taken out: content/README.md says what to do when an id changes or a record goes.
`;

/**
 * The text of a registry file: what it held, then what is new, in the order of the corpus.
 * @param held the file as it stands; undefined for a new one.
 */
export function buildRegistryEntry(held: RegistryRecord | undefined, added: RegistryIds): string {
  const fields = registryKinds.flatMap((kind) => {
    const field = registryFields[kind];
    const ids = [...(held?.[field] ?? []), ...added[kind]];
    return ids.length === 0 ? [] : [[field, ids] as const];
  });
  return heading + stringify(Object.fromEntries(fields), { lineWidth: 0 });
}
