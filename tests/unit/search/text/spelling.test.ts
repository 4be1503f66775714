import { describe, expect, it } from 'vitest';

import { countEdits, listNearWords } from '../../../../src/search/text/spelling.ts';
import { buildVocabulary } from '../../../../src/search/text/vocabulary.ts';

describe('the slips between two words', () => {
  it.each([
    ['casloads', 'caseloads', 1],
    ['cronologies', 'chronologies', 1],
    ['childern', 'children', 1],
    ['audit', 'audits', 1],
    ['audit', 'audit', 0],
    ['assesment', 'assessments', 2],
    ['cat', 'dog', 3],
  ])('of %s and %s are %i', (from, to, edits) => {
    expect(countEdits(from, to, 3)).toBe(edits);
    expect(countEdits(to, from, 3)).toBe(edits);
  });

  it('are counted no further than asked', () => {
    expect(countEdits('caseloads', 'supervision', 2)).toBe(3);
    expect(countEdits('abcdef', 'uvwxyz', 2)).toBe(3);
  });
});

describe('the words nearest to a misspelt one', () => {
  const known = ['children', 'caseloads', 'caseload', 'case', 'audit', 'lack'];

  it('stand in order of slips, then as the known words do', () => {
    expect(listNearWords('casloads', known)).toEqual(['caseloads', 'caseload']);
    expect(listNearWords('auddit', known)).toEqual(['audit']);
  });

  it('are none for short words and for figures', () => {
    expect(listNearWords('lac', known)).toEqual([]);
    expect(listNearWords('2071', ['2017'])).toEqual([]);
  });

  it('may be further away where they are only offered', () => {
    expect(listNearWords('adit', known)).toEqual([]);
    expect(listNearWords('adit', known, 1)).toEqual(['audit']);
  });
});

describe('a vocabulary', () => {
  const vocabulary = buildVocabulary(['Audits of cases', 'Supervision of audits']);

  it('has the commonest words first', () => {
    expect(vocabulary.words.slice(0, 2)).toEqual(['audits', 'of']);
  });

  it('knows a word in another form, and one that is begun', () => {
    expect(['audit', 'supervising', 'superv'].map(vocabulary.knows)).toEqual([true, true, true]);
  });

  it('does not know what none of its words answers', () => {
    expect(['adit', 'xcase', 'su'].map(vocabulary.knows)).toEqual([false, false, false]);
  });
});
