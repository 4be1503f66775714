import { describe, expect, it } from 'vitest';

import { buildVocabulary } from '../../../../src/search/text/vocabulary.ts';
import { buildThesaurus, parseQuery } from '../../../../src/search/text/query.ts';
import { isSlip } from '../../../../src/search/text/spelling.ts';
import { isNumber, listJoinedWords, listWords } from '../../../../src/search/text/words.ts';
import { ClaimWords } from '../../../../src/search/claim-words.ts';

/** Whether a query, taken apart with the words of a text, finds that text. */
function finds(text: string, query: string): boolean {
  const claims = new ClaimWords([[text]]);
  const units = parseQuery(query, buildThesaurus([]), buildVocabulary([text]));
  return units.every(({ lookups }) => lookups.some((lookup) => claims.find(lookup).size > 0));
}

describe('the words of a text', () => {
  it('have no accents, and numbers no commas; a point within a number stays', () => {
    expect(listWords('Café 1,250 17.5% s.20 e.g. 2014-15. End')).toEqual([
      'cafe',
      '1250',
      '17.5',
      's20',
      'eg',
      '2014',
      '15',
      'end',
    ]);
    expect(listWords('12,34 and 1,2500')).toEqual(['12', '34', 'and', '1', '2500']);
    expect(['17.5', '1250', 's20', '12a'].map(isNumber)).toEqual([true, true, false, false]);
  });

  it('that hyphens part are words of their own, too, but for numbers', () => {
    expect(listJoinedWords('Co-ordination of foster-to-adopt in 2014-15')).toEqual(['coordination', 'fostertoadopt']);
    expect(listJoinedWords('none')).toEqual([]);
  });
});

describe('a word in two, or as one', () => {
  it.each([
    ['co-ordination of plans', 'coordination'],
    ['coordination of plans', 'co-ordination'],
    ['coordination of plans', 'co ordination'],
    ['under-developed work', 'underdeveloped'],
    ['underdeveloped work', 'under-developed'],
    ['under developed work', 'underdeveloped'],
    ['well-being of children', 'well being'],
    ['wellbeing of children', 'well being'],
    ['well being of children', 'wellbeing'],
    ['a café in town', 'cafe'],
    ['a cafe in town', 'café'],
    ['after 1,250 days', '1250'],
    ['after 1250 days', '1,250'],
    ['some 17.5 hours', '17.5'],
    ['the out-of-hours team', 'outofhours'],
    ['work out of hours', 'outofhours'],
    ['a section 20 case', 'section20'],
    ['a 12 week plan', '12week'],
    ['many children', 'kids'],
    ["children's homes", 'childrens homes'],
    ['a city centre', 'centers'],
    ['not seen', "didn't"],
    ['their leaving', 'leaves'],
    ['asylum-seeking', 'asylum seekers'],
  ])('“%s” is found by %s', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it.each([
    ['some 17.5 hours', '175'],
    ['some 17.5 hours', '17'],
    ['in 2017', '201'],
    ['a carer', 'cafe'],
    ['of being well', 'wellbeing'],
    ['care leavers', 'leaving'],
    ['working well', 'workers'],
    ['hours out', 'outofhours'],
  ])('“%s” is not found by %s', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });
});

describe('a slip', () => {
  it.each([
    ['recuitment', 'recruitment', 'a letter left out'],
    ['childern', 'children', 'two swapped'],
    ['auddit', 'audit', 'one doubled'],
    ['aydit', 'audit', 'the key beside'],
    ['tranining', 'training', 'one too many'],
  ])('%s may be one for %s: %s', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(true);
  });

  it.each([
    ['policy', 'police'],
    ['rising', 'missing'],
    ['parking', 'marking'],
    ['housing', 'hosting'],
  ])('%s is no slip for %s, but a word of its own', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(false);
  });
});
