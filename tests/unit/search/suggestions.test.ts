import { describe, expect, it } from 'vitest';

import { applyCorrections, listCorrections, listLikeQueries } from '../../../src/search/suggestions.ts';
import { buildThesaurus, parseQuery } from '../../../src/search/text/query.ts';
import { buildVocabulary } from '../../../src/search/text/vocabulary.ts';

const vocabulary = buildVocabulary(['Chronologies were good.', 'Supervision of staff is monthly.']);
const correct = (query: string) => listCorrections(parseQuery(query, buildThesaurus([])), vocabulary);

describe('a word that nothing holds', () => {
  it('is taken for the nearest that something does', () => {
    const corrections = correct('Cronologies supervision');
    expect(corrections).toEqual([{ typed: 'cronologies', used: 'chronologies' }]);
    expect(applyCorrections('Cronologies supervision', corrections)).toBe('chronologies supervision');
  });

  it('stays as it is where nothing is near, and within quotation marks', () => {
    expect(correct('zyxwvut')).toEqual([]);
    expect(correct('"cronologies"')).toEqual([]);
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
  });
});
