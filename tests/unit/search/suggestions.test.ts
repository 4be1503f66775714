import { describe, expect, it } from 'vitest';

import { applyCorrections, listCorrections, listLikeQueries } from '../../../src/search/suggestions.ts';
import { buildThesaurus, parseQuery } from '../../../src/search/text/query.ts';
import { buildVocabulary } from '../../../src/search/text/vocabulary.ts';

const vocabulary = buildVocabulary(['Chronologies were good.', 'Supervision of staff is monthly.']);
const correct = (query: string) => listCorrections(query, parseQuery(query, buildThesaurus([])), vocabulary);

describe('a word that nothing holds', () => {
  it('is taken for the nearest that something does', () => {
    const { done } = correct('cronologies Supervision');
    expect(done).toEqual([{ typed: 'cronologies', used: 'chronologies' }]);
    expect(applyCorrections('cronologies Supervision', done)).toBe('chronologies supervision');
  });

  it('stays as it is where nothing is near, and within quotation marks', () => {
    expect(correct('zyxwvut')).toEqual({ done: [], offered: [] });
    expect(correct('"cronologies"')).toEqual({ done: [], offered: [] });
  });

  it.each([
    { typed: 'Cronologies', used: 'chronologies', why: 'has a capital' },
    { typed: 'tupervision', used: 'supervision', why: 'begins with another letter' },
    { typed: 'stuff', used: 'staff', why: 'is no slip, but for its vowel', isDone: true },
    { typed: 'stapf', used: 'staff', why: 'has a letter from elsewhere on the keys' },
  ])('$typed, which $why, is $used only on offer', ({ typed, used, isDone = false }) => {
    const { done, offered } = correct(typed);
    expect((isDone ? done : offered).map((one) => one.used)).toEqual([used]);
    expect(isDone ? offered : done).toEqual([]);
  });

  it('of four letters or fewer, or one that begins a word known, is left alone', () => {
    for (const typed of ['sttf', 'good', 'chron', 'super']) expect(correct(typed)).toEqual({ done: [], offered: [] });
  });

  it('that may stand for words of two families is offered both', () => {
    const known = buildVocabulary(['placed', 'planed']);
    const { done, offered } = listCorrections('plaed', parseQuery('plaed', buildThesaurus([])), known);
    expect(done).toEqual([]);
    expect(offered.map(({ used }) => used)).toEqual(['placed', 'planed']);
  });
});

describe('queries like one that finds nothing', () => {
  it('are those with a word less, then each word by itself', () => {
    expect(listLikeQueries('staff supervision good', vocabulary)).toEqual([
      'supervision good',
      'staff good',
      'staff supervision',
      'staff',
      'supervision',
      'good',
    ]);
  });

  it('have the nearest known word for an unknown one, and are never the query itself', () => {
    expect(listLikeQueries('supervison', vocabulary)).toEqual(['supervision']);
    expect(listLikeQueries('staff', vocabulary)).toEqual([]);
    const known = buildVocabulary(["Northshire's staff", 'Northshire']);
    expect(listLikeQueries('Nortshire', known)).toHaveLength(1);
  });
});
