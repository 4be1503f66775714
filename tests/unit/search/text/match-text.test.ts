import { describe, expect, it } from 'vitest';

import { markText, matchesText, toSearchedText } from '../../../../src/search/text/match-text.ts';
import { answersWord, toSingular, toWordKey } from '../../../../src/search/text/words.ts';

const lookup = (words: string, isPhrase = false) => ({ words, isPhrase, weight: 1 });
const matches = (text: string, words: string, isPhrase = false) =>
  matchesText(toSearchedText(text), lookup(words, isPhrase));

describe('a word of a text', () => {
  it.each([
    ['chronologies', 'chronology'],
    ['children', 'child'],
    ['supervision', 'superv'],
    ['supervised', 'supervision'],
    ['assess', 'assess'],
  ])('%s answers %s', (word, asked) => {
    expect(answersWord(word, asked)).toBe(true);
  });

  it.each([
    ['lack', 'lac'],
    ['2017', '20'],
    ['case', 'caseloads'],
    ['police', 'policy'],
  ])('%s does not answer %s', (word, asked) => {
    expect(answersWord(word, asked)).toBe(false);
  });

  it('loses the ending of a plural and no other s', () => {
    expect(['audits', 'agencies', 'crisis', 'assess', 'focus'].map(toSingular)).toEqual([
      'audit',
      'agency',
      'crisis',
      'assess',
      'focus',
    ]);
    expect(toWordKey('Looked-after Children')).toBe('looked after child');
  });
});

describe('a short text', () => {
  it('answers words in any order, and a phrase only in a row', () => {
    expect(matches('Missing and exploited children', 'children missing')).toBe(true);
    expect(matches('Missing and exploited children', 'missing children', true)).toBe(false);
    expect(matches('Section 20', 'section 20', true)).toBe(true);
    expect(matches('Section 201', 'section 20', true)).toBe(false);
    expect(matches('anything', '')).toBe(false);
  });

  it('is marked where it answers: words one by one, phrases whole', () => {
    const marked = (text: string, ...lookups: ReturnType<typeof lookup>[]) =>
      markText(text, lookups)
        .filter(({ isFound }) => isFound)
        .map(({ text: piece }) => piece);
    expect(marked('Home care, or children in care', lookup('children in care', true))).toEqual([
      'children',
      'in',
      'care',
    ]);
    expect(marked('Caseloads are high', lookup('the caseload'))).toEqual(['Caseloads']);
    expect(marked('front-door work', lookup('front door', true))).toEqual(['front-door']);
  });

  it('keeps every letter when it is marked', () => {
    const text = 'Said  of the “front-door”, mostly';
    expect(
      markText(text, [lookup('door')])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
