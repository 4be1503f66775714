import { describe, expect, it } from 'vitest';

import { listRegisteredIds } from '../../../src/domain/page/registry.ts';
import type { IdsByKind } from '../../../src/domain/page/registry.ts';
import { builtPages, builtRedirects, listBuiltFiles, readCorpus } from '../../support/built-site.ts';

const registered = listRegisteredIds(readCorpus());
const files = new Set(listBuiltFiles());

// Spelt out here and not taken from the code that makes them: these are the addresses that people have copied.
const pagesOf = {
  authority: (id) => [`/authorities/${id}/`, `/visits/${id}/`, `/compare/${id}/`],
  visit: (id) => [`/visits/${id}/`],
  source: (id) => [`/sources/${id}/`, `/findings/${id}/`],
  finding: (id) => [`/findings/${id}/`],
  theme: (id) => [`/themes/${id}/`, `/themes/${id}/primary/`],
} satisfies Record<keyof IdsByKind, (id: string) => readonly string[]>;

/** The page at an address, or the one that it leads to. */
const findPage = (address: string) => builtPages.get(address) ?? builtPages.get(builtRedirects.get(address) ?? '');

/** Whether a finding has its place in its source's page, or that page says that the source went. */
function hasPlace(key: string): boolean {
  const [source = '', finding = ''] = key.split('/');
  const main = findPage(`/sources/${source}/`)?.main;
  return main !== undefined && main.querySelector(`[id="${finding}"], [data-tombstone="${source}"]`) !== null;
}

describe('an id of the registry', () => {
  it('is there, of every kind', () => {
    expect(Object.values(registered).filter((ids) => ids.length === 0)).toEqual([]);
  });

  it.each(['authority', 'visit', 'source', 'finding', 'theme'] as const)(
    'of a %s has a page at each of its addresses, or one that leads on',
    (kind) => {
      const addresses = registered[kind].flatMap(pagesOf[kind]);
      expect(addresses.filter((address) => findPage(address) === undefined)).toEqual([]);
    },
  );

  it('of a finding has its place in its source', () => {
    expect(registered.finding.filter((key) => !hasPlace(key))).toEqual([]);
  });

  it('of a visit has its file of data, unless it went', () => {
    const without = registered.visit.filter((id) => !files.has(`data/visits/${id}.json`));
    const gone = (id: string) => findPage(`/visits/${id}/`)?.main.querySelector('[data-tombstone]') !== null;
    expect(without.filter((id) => !gone(id))).toEqual([]);
  });
});
