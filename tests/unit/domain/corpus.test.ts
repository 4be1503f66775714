import { describe, expect, it } from 'vitest';

import { themeIds } from '../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildTestCorpus } from '../../support/records.ts';

describe('the corpus', () => {
  it('lists authorities by name, terms by term and comparisons by their own order', () => {
    const corpus = buildTestCorpus({
      authorities: { northshire: { name: 'Northshire' }, zed: { name: 'Ashdown' } },
      terms: { a: { term: 'Supervision' }, b: { term: 'audit' } },
      worked: { first: { order: 2 }, second: { order: 1 }, 'also-first': { order: 2 } },
    });
    expect(corpus.authorities.map(({ id }) => id)).toEqual(['zed', 'northshire']);
    expect(corpus.terms.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(corpus.worked.map(({ id }) => id)).toEqual(['second', 'also-first', 'first']);
  });

  it("lists themes in the codebook's order, whatever the order of their files", () => {
    expect(buildTestCorpus({ themes: { workforce: {}, assessment: {} } }).themes.map(({ id }) => id)).toEqual(themeIds);
  });

  it('splits the id of a visit into authority and slug', () => {
    const corpus = buildTestCorpus({ visits: { 'northshire/2016-monitoring-1': {} } });
    expect(corpus.visits).toMatchObject([
      { id: 'northshire/2016-monitoring-1', authorityId: 'northshire', slug: '2016-monitoring-1' },
    ]);
  });

  it('lists sources by visit, oldest first, and primary sources first within one', () => {
    const corpus = buildTestCorpus({
      visits: {
        'northshire/2016-monitoring-2': { dates: { precision: 'day', from: '2018-01-10' } },
        'northshire/2016-monitoring-1': { dates: { precision: 'day', from: '2017-06-08' } },
      },
      sources: {
        'later-letter': { visit: 'northshire/2016-monitoring-2' },
        'a-paper': { kind: 'article' },
        'the-letter': {},
      },
    });
    expect(corpus.sources.map(({ id }) => id)).toEqual(['the-letter', 'a-paper', 'later-letter']);
    expect(corpus.sources.map(({ authorityId }) => authorityId)).toEqual(['northshire', 'northshire', 'northshire']);
  });

  it('lists findings by source, in the order in which the file gives them', () => {
    const corpus = buildTestCorpus({
      visits: { 'northshire/2016-monitoring-1': {} },
      sources: {
        'b-paper': { kind: 'article', findings: [buildFindingRecord({ id: 'z' }), buildFindingRecord({ id: 'a' })] },
        'c-letter': { findings: [buildFindingRecord({ id: 'm' })] },
      },
    });
    expect(corpus.findings.map(({ key }) => key)).toEqual(['c-letter/m', 'b-paper/z', 'b-paper/a']);
  });

  it("gives a finding its source's visit, or the one it names itself, with that one's authority", () => {
    const corpus = buildTestCorpus({
      sources: {
        roundup: {
          kind: 'article',
          findings: [
            buildFindingRecord({ id: 'own' }),
            buildFindingRecord({ id: 'other', visit: 'eastshire/2018-focused' }),
          ],
        },
      },
    });
    expect(corpus.findings).toMatchObject([
      { id: 'own', sourceId: 'roundup', visitId: 'northshire/2016-monitoring-1', authorityId: 'northshire' },
      { id: 'other', sourceId: 'roundup', visitId: 'eastshire/2018-focused', authorityId: 'eastshire' },
    ]);
  });

  it('marks a claim as relayed where the source is not its speaker', () => {
    const corpus = buildTestCorpus({
      sources: {
        letter: { findings: [buildFindingRecord({ id: 'a' }), buildFindingRecord({ id: 'b', saidBy: 'authority' })] },
        paper: { kind: 'article', findings: [buildFindingRecord({ id: 'c' })] },
      },
    });
    expect(corpus.findings.map(({ id, relayed }) => [id, relayed])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
  });
});
