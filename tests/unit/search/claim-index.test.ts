import { expect, it } from 'vitest';

import { ClaimIndex } from '../../../src/search/claim-index.ts';
import type { Pagefind } from '../../../src/search/claim-index.ts';

const lookup = { words: 'agency staff', isPhrase: false, weight: 1 };

/** An index whose script answers every question with two records, the second of which nothing is known of. */
function buildIndex(fail: (asked: number) => boolean = () => false) {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    search: (query) => {
      asked.push(query);
      if (fail(asked.length)) return Promise.reject(new Error('No network.'));
      return Promise.resolve({
        results: [
          { id: 'en_b', score: 8, words: [2] },
          { id: 'en_x', score: 7, words: [1] },
        ],
      });
    },
  };
  let loads = 0;
  const index = new ClaimIndex(['a', 'b'], () => {
    loads += 1;
    return Promise.resolve(pagefind);
  });
  return { index, asked, countLoads: () => loads };
}

it('says by its place in the file which claim answers, and where', async () => {
  const { index } = buildIndex();
  expect([...(await index.find(lookup))]).toEqual([[1, { score: 8, places: [2] }]]);
});

it('asks for words in a row in quotation marks', async () => {
  const { index, asked } = buildIndex();
  await index.find(lookup);
  await index.find({ ...lookup, isPhrase: true });
  expect(asked).toEqual(['agency staff', '"agency staff"']);
});

it('loads the script with the first question, and puts no question twice', async () => {
  const { index, asked, countLoads } = buildIndex();
  expect(countLoads()).toBe(0);
  await Promise.all([index.find(lookup), index.find({ ...lookup, weight: 0.6 })]);
  await index.find(lookup);
  expect(asked).toHaveLength(1);
  expect(countLoads()).toBe(1);
});

it('puts a question again that could not be put before', async () => {
  const { index, asked } = buildIndex((count) => count === 1);
  await expect(index.find(lookup)).rejects.toThrow('No network.');
  expect((await index.find(lookup)).size).toBe(1);
  expect(asked).toHaveLength(2);
});
