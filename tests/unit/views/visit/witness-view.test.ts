import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { witnessAbsences } from '../../../../src/domain/visit/witnesses.ts';
import type { Relation } from '../../../../src/schema/vocabulary.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { findWitnessView } from '../../../../src/views/visit/witness-view.ts';
import { relationMeanings, witnessAbsenceWords } from '../../../../src/views/words.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Sources = NonNullable<TestContent['sources']>;
type Source = Sources[string];

const visitId = 'northshire/2016-monitoring-1';

const buildCorpusOf = (sources: Sources) =>
  buildTestCorpus({
    visits: { [visitId]: {} },
    themes: { workforce: { name: 'Workforce' }, leadership: { name: 'Leadership' } },
    sources,
  });
const find = (sources: Sources) => {
  const corpus = buildCorpusOf(sources);
  return findWitnessView(corpus, getVisit(corpus, visitId));
};
const findTestimonies = (sources: Sources) =>
  find(sources)?.rows.find(({ id }) => id === 'witnesses-workforce')?.testimonies ?? [];

const letter: Source = { findings: [buildFindingRecord()] };
const paper: Source = { kind: 'article', publisher: 'The Gazette', findings: [buildFindingRecord()] };

describe('what each source of a visit says', () => {
  it('stands on the page of a visit with several sources, and on no other', () => {
    const page = (sources: Sources) => {
      const corpus = buildCorpusOf(sources);
      return buildVisitView(corpus, getVisit(corpus, visitId));
    };
    expect(page({ letter, paper }).witnesses).toEqual(find({ letter, paper }));
    expect(page({ letter })).not.toHaveProperty('witnesses');
  });

  it('names each source with its date, its kind, how much was read and how it was coded', () => {
    const sources: Sources = {
      letter,
      report: { ...letter, kind: 'report', coding: 'principal', published: { precision: 'day', from: '2017-07-08' } },
      paper: { ...paper, extent: 'opening' },
    };
    expect(find(sources)?.sources).toEqual([
      { link: { text: 'Ofsted letter, 6 July 2017', href: '/sources/letter/' }, about: 'Letter, read whole' },
      {
        link: { text: 'Ofsted report, 8 July 2017', href: '/sources/report/' },
        about: 'Report, read whole, its principal findings coded',
      },
      {
        link: { text: 'The Gazette, 6 July 2017', href: '/sources/paper/' },
        about: 'Press account, read in part',
      },
    ]);
  });

  it('has a row a theme, under a fragment of its own, and a part for each source', () => {
    expect(find({ letter, paper })?.rows).toMatchObject([
      {
        id: 'witnesses-workforce',
        theme: { text: 'Workforce', href: '/themes/workforce/' },
        testimonies: [
          { key: 'letter workforce', name: 'The letter', findings: [{ key: 'letter/claim' }], said: [], relations: [] },
          { key: 'paper workforce', name: 'The Gazette', findings: [{ key: 'paper/claim' }], said: [], relations: [] },
        ],
      },
    ]);
  });

  it('keeps what the council said apart, under its name', () => {
    const council = buildFindingRecord({ id: 'council', saidBy: 'authority' });
    const [, testimony] = findTestimonies({ letter, paper: { ...paper, findings: [buildFindingRecord(), council] } });
    expect(testimony).toMatchObject({
      findings: [{ id: 'claim' }],
      said: [{ id: 'council', speaker: 'The council said' }],
    });
    expect(testimony).not.toHaveProperty('absence');
  });
});

describe('the name of a source beside others', () => {
  const later = { published: { precision: 'day', from: '2017-07-08' } } as const;

  it.each<{ name: string; sources: Sources; names: readonly string[] }>([
    {
      name: 'is its kind for Ofsted’s own, and its publisher for others',
      sources: { letter, report: { ...letter, ...later, kind: 'report' }, paper },
      names: ['The letter', 'The report', 'The Gazette'],
    },
    {
      name: 'tells a statement from an article',
      sources: { paper, statement: { ...paper, kind: 'statement' } },
      names: ['The statement by The Gazette', 'The Gazette'],
    },
    {
      name: 'has the date where two would be alike',
      sources: { letter, paper, again: { ...paper, ...later } },
      names: ['The letter', 'The Gazette, 6 July 2017', 'The Gazette, 8 July 2017'],
    },
  ])('$name', ({ sources, names }) => {
    expect(findTestimonies(sources).map(({ name }) => name)).toEqual(names);
  });
});

describe('how one account stands to another', () => {
  const related = (relation: Relation): Source => ({
    ...paper,
    relations: [{ to: 'letter', theme: 'workforce', relation }],
  });

  it.each(['same', 'adds', 'narrower', 'differs'] as const)('is said with the later account: %s', (relation) => {
    const [first, second] = findTestimonies({ letter, paper: related(relation) });
    expect(first?.relations).toEqual([]);
    expect(second?.relations).toEqual([{ value: relation, lead: 'Beside the letter', word: relation }]);
  });

  it('names a paper by its name', () => {
    const [, , last] = findTestimonies({
      letter,
      paper,
      second: {
        ...paper,
        publisher: 'Community Care',
        relations: [{ to: 'paper', theme: 'workforce', relation: 'adds' }],
      },
    });
    expect(last?.relations).toEqual([{ value: 'adds', lead: 'Beside The Gazette', word: 'adds' }]);
  });

  it('is explained for the words that are used, and for no other', () => {
    expect(find({ letter, paper: related('narrower') })?.legend).toEqual([
      { word: 'narrower', meaning: relationMeanings.narrower },
    ]);
    expect(find({ letter, paper })?.legend).toEqual([]);
  });
});

describe('a source that says nothing of a theme', () => {
  const onLeadership = buildFindingRecord({ theme: 'leadership' });

  it.each<{ source: Source; words: string }>([
    { source: { findings: [onLeadership] }, words: 'Not in this account' },
    { source: { findings: [onLeadership], extent: 'opening' }, words: 'Not in what was read' },
    { source: { findings: [onLeadership], coding: 'principal' }, words: 'Not among its principal findings' },
    { source: { findings: [] }, words: 'Read for its facts; findings not coded yet' },
  ])('says why: $words', ({ source, words }) => {
    const [testimony] = findTestimonies({ letter: source, paper });
    expect(testimony).toMatchObject({ findings: [], said: [], absence: { words, elsewhere: [] } });
  });

  it('leads to the theme under which it speaks of the matter', () => {
    const touching = buildFindingRecord({ theme: 'leadership', also: ['workforce'] });
    const [testimony] = findTestimonies({ letter: { findings: [touching] }, paper });
    expect(testimony?.absence).toEqual({
      value: 'elsewhere',
      words: 'Filed under another theme',
      elsewhere: [{ text: 'Leadership', href: '/visits/northshire/2016-monitoring-1/#witnesses-leadership' }],
    });
  });

  it('has words for every reason, no two alike', () => {
    expect(new Set(witnessAbsences.map((absence) => witnessAbsenceWords[absence])).size).toBe(witnessAbsences.length);
  });
});
