import { describe, expect, it } from 'vitest';

import { listRegisteredIds } from '../../../src/domain/page/registry.ts';
import type { RegistryIds } from '../../../src/domain/page/registry.ts';
import { registryKinds } from '../../../src/schema/vocabulary.ts';
import { builtAddresses, findPage, findTarget, listBuiltFiles, readCorpus } from '../../support/built-site.ts';
import { isShared } from '../../support/checked-pages.ts';

const registered = listRegisteredIds(readCorpus());
const files = new Set(listBuiltFiles());
const addresses = new Set(builtAddresses);

// Spelt out here and not taken from the code that makes them: these are the addresses that people have copied.
const pagesOf = {
  authority: (id) => [`/authorities/${id}/`, `/visits/${id}/`, `/compare/${id}/`],
  visit: (id) => [`/visits/${id}/`],
  source: (id) => [`/sources/${id}/`, `/findings/${id}/`],
  finding: (id) => [`/findings/${id}/`],
  theme: (id) => [`/themes/${id}/`, `/themes/${id}/primary/`],
  subject: (id) => [`/subjects/${id}/`, `/subjects/${id}/primary/`],
  pair: (id) => [`/compare/${id}/`],
} satisfies Record<keyof RegistryIds, (id: string) => readonly string[]>;

/** The page at an address, or the one that it leads to. */
const findPageOrTarget = (address: string) => findPage(findTarget(address) ?? address);

/** Whether a finding has its place in its source's page, or that page says that the source went. */
function hasPlace(key: string): boolean {
  const [source = '', finding = ''] = key.split('/');
  const main = findPageOrTarget(`/sources/${source}/`)?.main;
  return main !== undefined && main.querySelector(`[id="${finding}"], [data-tombstone="${source}"]`) !== null;
}

describe('an id of the registry', () => {
  it('is there, of every kind', () => {
    expect(Object.values(registered).filter((ids) => ids.length === 0)).toEqual([]);
  });

  it.each(registryKinds)('of a %s has a page at each of its addresses, or one that leads on', (kind) => {
    const promised = registered[kind].flatMap(pagesOf[kind]);
    expect(promised.filter((address) => !addresses.has(address))).toEqual([]);
    const lost = promised.filter((address) => isShared(address) && findPageOrTarget(address) === undefined);
    expect(lost).toEqual([]);
  });

  it('of a finding has its place in its source', () => {
    const looked = registered.finding.filter(isShared);
    expect(looked.length).toBeGreaterThan(0);
    expect(looked.filter((key) => !hasPlace(key))).toEqual([]);
  });

  it('of a visit has its file of data, unless it went', () => {
    const without = registered.visit.filter((id) => !files.has(`data/visits/${id}.json`));
    const gone = (id: string) => findPageOrTarget(`/visits/${id}/`)?.main.querySelector('[data-tombstone]') !== null;
    expect(without.filter((id) => !gone(id))).toEqual([]);
  });
});
