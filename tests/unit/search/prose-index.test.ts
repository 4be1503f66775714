import { expect, it } from 'vitest';

import { findInProse, ProseIndex, proseLanguage, toProseRecord } from '../../../src/search/prose-index.ts';
import type { Pagefind } from '../../../src/search/prose-index.ts';
import { buildThesaurus, parseQuery } from '../../../src/search/text/query.ts';

/** An index whose script answers every question with two records, the second of which nothing is known of. */
function buildIndex(fail: (asked: number) => boolean = () => false) {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    search: (query) => {
      asked.push(query);
      if (fail(asked.length)) return Promise.reject(new Error('No network.'));
      const found = query.includes('zzz') ? [] : [{ id: `${proseLanguage}_b` }, { id: `${proseLanguage}_x` }];
      return Promise.resolve({ results: found });
    },
  };
  let loads = 0;
  const index = new ProseIndex(['-', 'b'], () => {
    loads += 1;
    return Promise.resolve(pagefind);
  });
  return { index, asked, countLoads: () => loads };
}

it('says by its place in the file which page answers', async () => {
  expect([...(await buildIndex().index.find({ words: 'staff' }))]).toEqual([1]);
});

it('asks for each word that tells something, without its ending, in quotation marks', async () => {
  const { index, asked } = buildIndex();
  await index.find({ words: 'the recommendations of 17.5' });
  expect(asked).toEqual(['"recommend"', '"17point5"']);
});

it('loads the script with the first question, and puts no question twice', async () => {
  const { index, asked, countLoads } = buildIndex();
  expect(countLoads()).toBe(0);
  await Promise.all([index.find({ words: 'agency staff' }), index.find({ words: 'staff' })]);
  expect(asked).toEqual(['"agency"', '"staff"']);
  expect(countLoads()).toBe(1);
});

it('puts a question again that could not be put before', async () => {
  const { index, asked } = buildIndex((count) => count === 1);
  await expect(index.find({ words: 'staff' })).rejects.toThrow('No network.');
  expect((await index.find({ words: 'staff' })).size).toBe(1);
  expect(asked).toHaveLength(2);
});

it('finds pages that answer every part of a query, by one of its names, and none for words in a row', async () => {
  const { index } = buildIndex();
  const ask = (query: string) => findInProse(index, parseQuery(query, buildThesaurus([['zzz', 'staff']])));
  expect((await ask('zzz supervision')).size).toBe(1);
  expect((await ask('supervision elsewhere zzz')).size).toBe(1);
  expect((await ask('"supervision"')).size).toBe(0);
  expect((await findInProse(index, parseQuery('zzz supervision', buildThesaurus([])))).size).toBe(0);
});

it('gives Pagefind each word once that tells something, with those that hyphens part as one, too', () => {
  expect(toProseRecord('The co-ordination of plans, and of 17.5 planned')).toBe('co ordin plan 17point5 plann coordin');
});
