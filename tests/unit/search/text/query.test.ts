import { describe, expect, it } from 'vitest';

import { buildThesaurus, holdsPhrase, parseQuery } from '../../../../src/search/text/query.ts';

const none = buildThesaurus([]);
const thesaurus = buildThesaurus([
  ['looked after children', 'children in care', 'LAC'],
  ['section 20', 's20'],
  ['bed and breakfast', 'B&B'],
  ['hub', 'front door'],
  ['MASH', 'front door'],
]);

const listUnits = (query: string, known = none) => parseQuery(query, known).map(({ text }) => text);
const listLookups = (query: string, known = none) =>
  parseQuery(query, known).flatMap(({ lookups }) =>
    lookups.map(({ words, isPhrase }) => (isPhrase ? `"${words}"` : words)),
  );

describe('a query', () => {
  it('is a part for each word', () => {
    expect(listUnits('Tameside caseloads')).toEqual(['tameside', 'caseloads']);
  });

  it('leaves out words that say nothing, unless it has no others', () => {
    expect(listUnits('what is the caseload of a social worker?')).toEqual(['caseload', 'social', 'worker']);
    expect(listUnits('what is it')).toEqual(['what', 'is', 'it']);
    expect(listUnits('?!')).toEqual([]);
  });

  it('leaves out what asks for a number or hedges', () => {
    expect(listUnits('how many social workers left')).toEqual(['social', 'workers', 'left']);
    expect(listUnits('is it true that many things got worse')).toEqual(['many', 'worse']);
  });

  it('looks for short words and for figures as they stand, never for their beginnings', () => {
    expect(listLookups('LAC 2017 audit s47')).toEqual(['"lac"', '"2017"', 'audit', '"s47"']);
  });

  it('parts hyphened words, and drops apostrophes and ampersands within a word', () => {
    expect(listUnits("front-door children's B&B")).toEqual(['front', 'door', 'childrens', 'bb']);
  });

  it('takes American endings for British ones, and leaves short words with a z alone', () => {
    expect(listLookups('organization prioritized size')).toEqual(['organisation', 'prioritised', 'size']);
  });

  it('takes quoted words for one part, to be met exactly, whatever the quotation marks', () => {
    const [phrase, word] = parseQuery('“Social Workers” Tameside', thesaurus);
    expect(phrase).toMatchObject({ phrase: 'social workers', lookups: [{ words: 'social workers', isPhrase: true }] });
    expect(word?.phrase).toBeUndefined();
  });

  it('passes over a quotation mark that is not closed', () => {
    expect(parseQuery('audit "social workers', none).map(({ phrase }) => phrase)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('words that stand for one another', () => {
  it('are looked for together, in any number of the noun', () => {
    expect(listLookups('looked-after child', thesaurus)).toEqual([
      '"looked after child"',
      'looked after child',
      '"children in care"',
      '"lac"',
    ]);
    expect(listLookups('s20', thesaurus)).toEqual(['"s20"', '"section 20"']);
  });

  it('are met within a longer query, the longest first', () => {
    expect(listUnits('tameside children in care reviews', thesaurus)).toEqual([
      'tameside',
      'children in care',
      'reviews',
    ]);
  });

  it('are those of every group in which a word stands', () => {
    expect(listLookups('front door', thesaurus)).toEqual(['"front door"', 'front door', '"hub"', '"mash"']);
  });

  it('are met by words typed without their space', () => {
    const compounds = {
      isOneWord: () => false,
      part: (word: string) => (word === 'frontdoor' ? ['front', 'door'] : undefined),
    };
    expect(
      parseQuery('frontdoor', thesaurus, compounds).flatMap(({ lookups }) => lookups.map(({ words }) => words)),
    ).toEqual(['front door', 'front door', 'hub', 'mash']);
  });

  it('count less than the words typed', () => {
    const weights = parseQuery('B&B', thesaurus).flatMap(({ lookups }) => lookups.map(({ weight }) => weight));
    expect(weights[0]).toBe(1);
    expect(weights[1]).toBeLessThan(1);
  });

  it('are left alone in quotation marks', () => {
    expect(listLookups('"section 20"', thesaurus)).toEqual(['"section 20"']);
  });
});

describe('a quoted phrase', () => {
  it('is held by a text that has its words in a row, whole', () => {
    expect(holdsPhrase(['Social-workers left.'], 'social workers')).toBe(true);
    expect(holdsPhrase(['social work', 'workers'], 'social workers')).toBe(false);
    expect(holdsPhrase(['The social workers'], 'social worker')).toBe(false);
  });
});
