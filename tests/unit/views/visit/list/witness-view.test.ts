import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../../src/domain/lookup.ts';
import { findWitnessView } from '../../../../../src/views/visit/list/witness-view.ts';
import { buildVisitView } from '../../../../../src/views/visit/visit-view.ts';
import { relationMeanings } from '../../../../../src/views/words.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

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

const letter: Source = { findings: [buildFindingRecord()] };
const paper: Source = { kind: 'article', publisher: 'The Gazette', findings: [buildFindingRecord()] };
const onLeadership = buildFindingRecord({ theme: 'leadership' });

describe('the accounts of a visit', () => {
  it('stand on the page of a visit with several, and on no other', () => {
    const page = (sources: Sources) => {
      const corpus = buildCorpusOf(sources);
      return buildVisitView(corpus, getVisit(corpus, visitId));
    };
    expect(page({ letter, paper }).witnesses).toEqual(find({ letter, paper }));
    expect(page({ letter })).not.toHaveProperty('witnesses');
  });

  it('can each be read alone, those of which something is coded', () => {
    const uncoded: Source = { ...paper, publisher: 'The Echo', findings: [] };
    const accounts = find({ letter, paper: uncoded, second: paper })?.accounts;
    expect(accounts?.map(({ name }) => name)).toEqual(['The letter', 'The Gazette']);
  });

  it('go by the number that the lines of their findings bear', () => {
    const uncoded: Source = { ...letter, kind: 'report', findings: [] };
    const corpus = buildCorpusOf({ first: uncoded, letter, paper });
    const { witnesses, reported } = buildVisitView(corpus, getVisit(corpus, visitId));
    const lines = reported.flatMap(({ subjects }) => subjects).flatMap((subject) => subject.lines);
    expect(witnesses?.accounts.map(({ number }) => number)).toEqual(lines.map(({ account }) => account));
  });
});

describe('the name of an account beside others', () => {
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
    expect(find(sources)?.accounts.map(({ name }) => name)).toEqual(names);
  });
});

describe('what an account leaves out', () => {
  it.each<{ name: string; source: Source; lines: readonly string[] }>([
    {
      name: 'is one line for an account read whole',
      source: { ...paper, findings: [onLeadership] },
      lines: ['The letter, read whole, leaves out: leadership.', 'The Gazette, read whole, leaves out: workforce.'],
    },
    {
      name: 'is not said of one read in part',
      source: { ...paper, findings: [onLeadership], extent: 'opening' },
      lines: ['The letter, read whole, leaves out: leadership.'],
    },
    {
      name: 'is not said of one coded for its principal findings',
      source: { ...paper, findings: [onLeadership], coding: 'principal' },
      lines: ['The letter, read whole, leaves out: leadership.'],
    },
    {
      name: 'is not said where it touches the theme under another',
      source: { ...paper, findings: [buildFindingRecord({ theme: 'leadership', also: ['workforce'] })] },
      lines: ['The letter, read whole, leaves out: leadership.'],
    },
    { name: 'is not said of one that is not coded', source: { ...paper, findings: [] }, lines: [] },
    { name: 'is not said where all speak of the same', source: paper, lines: [] },
  ])('$name', ({ source, lines }) => {
    expect(find({ letter, source })?.lines).toEqual(lines);
  });
});

describe('how one account stands to another', () => {
  it.each(['same', 'adds', 'narrower', 'differs'] as const)('is said with the later account: %s', (relation) => {
    const related: Source = { ...paper, relations: [{ to: 'letter', theme: 'workforce', relation }] };
    expect(find({ letter, paper: related })?.lines).toEqual([
      `The Gazette beside the letter: ${relation} (${relationMeanings[relation]}) on workforce.`,
    ]);
  });

  it('is one line for all themes alike, and names a paper by its name', () => {
    const both = [buildFindingRecord(), buildFindingRecord({ id: 'other', theme: 'leadership' })];
    const second: Source = {
      ...paper,
      publisher: 'Community Care',
      published: { precision: 'day', from: '2017-07-08' },
      findings: both,
      relations: [
        { to: 'paper', theme: 'workforce', relation: 'adds' },
        { to: 'paper', theme: 'leadership', relation: 'adds' },
      ],
    };
    expect(find({ paper: { ...paper, findings: both }, second })?.lines).toEqual([
      'Community Care beside The Gazette: adds (says something more) on workforce and leadership.',
    ]);
  });
});
