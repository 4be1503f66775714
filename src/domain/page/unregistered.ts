import { registryKinds } from '../../schema/vocabulary.ts';
import type { RegistryKind } from '../../schema/vocabulary.ts';
import { listDrawnIds } from '../comparison/pairs.ts';
import type { Corpus } from '../model.ts';
import { listPublishedIds, listRegisteredIds } from './registry.ts';
import type { RegistryIds } from './registry.ts';

/** Ids, and pairs of visits, that the site has an address for and the registry does not hold yet. */
export function listUnregistered(corpus: Corpus): RegistryIds {
  const published = { ...listPublishedIds(corpus), pair: [...listDrawnIds(corpus)] };
  const registered = listRegisteredIds(corpus);
  const list = (kind: RegistryKind) => {
    const known = new Set(registered[kind]);
    return published[kind].filter((id) => !known.has(id));
  };
  return {
    authority: list('authority'),
    visit: list('visit'),
    source: list('source'),
    finding: list('finding'),
    theme: list('theme'),
    subject: list('subject'),
    pair: list('pair'),
  };
}

export const countIds = (ids: RegistryIds): number =>
  registryKinds.reduce((count, kind) => count + ids[kind].length, 0);
