import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { findWitnesses, witnessAbsences } from '../../../../src/domain/visit/witnesses.ts';
import type { WitnessAbsence } from '../../../../src/domain/visit/witnesses.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Sources = NonNullable<TestContent['sources']>;
type Source = Sources[string];

const visitId = 'northshire/2016-monitoring-1';
const otherVisitId = 'northshire/2016-monitoring-2';

const find = (sources: Sources) => {
  const corpus = buildTestCorpus({ visits: { [visitId]: {}, [otherVisitId]: {} }, sources });
  return findWitnesses(corpus, getVisit(corpus, visitId));
};

const onWorkforce = buildFindingRecord();
const onLeadership = buildFindingRecord({ theme: 'leadership' });
const letter: Source = { findings: [onWorkforce] };
const article: Source = { kind: 'article', findings: [onWorkforce] };

describe('the witnesses of a visit', () => {
  it.each<{ name: string; sources: Sources }>([
    { name: 'no source', sources: {} },
    { name: 'one source', sources: { letter } },
    { name: 'one source and one of another visit', sources: { letter, other: { ...article, visit: otherVisitId } } },
    { name: 'two sources that are not coded', sources: { letter: { findings: [] }, paper: { kind: 'article' } } },
    {
      name: 'two sources whose claims are all about another visit',
      sources: {
        letter: { findings: [buildFindingRecord({ visit: otherVisitId })] },
        paper: { kind: 'article', findings: [buildFindingRecord({ visit: otherVisitId })] },
      },
    },
  ])('are none where there is $name', ({ sources }) => {
    expect(find(sources)).toBeUndefined();
  });

  it('stand with primary sources first', () => {
    const witnesses = find({ article, letter, statement: { kind: 'statement' } });
    expect(witnesses?.sources.map(({ id }) => id)).toEqual(['letter', 'statement', 'article']);
    for (const row of witnesses?.rows ?? []) {
      expect(row.testimonies.map(({ source }) => source.id)).toEqual(['letter', 'statement', 'article']);
    }
  });

  it("speak of each theme that one of them has a finding on, in the codebook's order", () => {
    const witnesses = find({
      letter: { findings: [onLeadership] },
      article: { kind: 'article', findings: [buildFindingRecord({ theme: 'caseloads', saidBy: 'authority' })] },
      later: { visit: otherVisitId, findings: [buildFindingRecord({ visit: visitId, theme: 'assessment' })] },
    });
    expect(witnesses?.rows.map(({ theme }) => theme)).toEqual(['caseloads', 'leadership']);
  });

  it("keep inspectors' findings, context among them, apart from what others said", () => {
    const witnesses = find({
      letter,
      article: {
        kind: 'article',
        findings: [
          buildFindingRecord({ id: 'council', saidBy: 'authority' }),
          buildFindingRecord({ id: 'context', level: 'not-stated' }),
          buildFindingRecord({ id: 'paper', saidBy: 'journalist' }),
          buildFindingRecord({ id: 'mark' }),
        ],
      },
    });
    const [, testimony] = witnesses?.rows[0]?.testimonies ?? [];
    expect(testimony?.findings.map(({ id }) => id)).toEqual(['context', 'mark']);
    expect(testimony?.said.map(({ id }) => id)).toEqual(['council', 'paper']);
    expect(testimony?.absence).toBeUndefined();
  });
});

describe('why a source has nothing on a theme', () => {
  const touching = (changes: Parameters<typeof buildFindingRecord>[0] = {}) =>
    buildFindingRecord({ theme: 'leadership', also: ['workforce'], ...changes });

  const cases: readonly { name: string; absence: WitnessAbsence; source: Source; elsewhere?: readonly string[] }[] = [
    { name: 'an article read whole', absence: 'not-in-account', source: { kind: 'article', findings: [onLeadership] } },
    { name: 'a report read whole', absence: 'not-in-account', source: { kind: 'report', findings: [onLeadership] } },
    {
      name: 'a source whose one claim on the theme is withdrawn',
      absence: 'not-in-account',
      source: { findings: [buildFindingRecord({ status: 'withdrawn' })] },
    },
    {
      name: 'a source whose one claim on the theme is about another visit',
      absence: 'not-in-account',
      source: { findings: [buildFindingRecord({ visit: otherVisitId })] },
    },
    {
      name: 'a report coded for its principal findings',
      absence: 'not-among-principal',
      source: { kind: 'report', coding: 'principal', findings: [onLeadership] },
    },
    {
      name: 'an opening coded for its principal findings',
      absence: 'not-among-principal',
      source: { extent: 'opening', coding: 'principal', findings: [onLeadership] },
    },
    {
      name: 'the opening of an article',
      absence: 'not-in-part-read',
      source: { kind: 'article', extent: 'opening', findings: [onLeadership] },
    },
    {
      name: 'the opening of a letter',
      absence: 'not-in-part-read',
      source: { extent: 'opening', findings: [onLeadership] },
    },
    { name: 'a source not coded yet', absence: 'not-coded', source: { findings: [] } },
    { name: 'an opening not coded yet', absence: 'not-coded', source: { extent: 'opening', findings: [] } },
    {
      name: 'a source whose findings on other themes touch it',
      absence: 'elsewhere',
      source: {
        findings: [
          touching({ id: 'a' }),
          touching({ id: 'b' }),
          touching({ id: 'c', theme: 'caseloads', saidBy: 'authority' }),
        ],
      },
      elsewhere: ['caseloads', 'leadership'],
    },
    {
      name: 'the opening of an article that touches it under another theme',
      absence: 'elsewhere',
      source: { kind: 'article', extent: 'opening', findings: [touching()] },
      elsewhere: ['leadership'],
    },
    {
      name: 'a source of which only a withdrawn claim touches it',
      absence: 'not-in-account',
      source: { findings: [touching({ status: 'withdrawn' })] },
    },
  ];

  it.each(cases)('is $absence for $name', ({ absence, source, elsewhere = [] }) => {
    const row = find({ subject: source, speaker: article })?.rows.find(({ theme }) => theme === 'workforce');
    const testimony = row?.testimonies.find((one) => one.source.id === 'subject');
    expect(testimony).toMatchObject({ findings: [], said: [], absence, elsewhere });
  });

  it('has a case here for every reason', () => {
    expect(new Set(cases.map(({ absence }) => absence))).toEqual(new Set(witnessAbsences));
  });

  it('is not given for one that speaks of the theme, also where another claim of it only touches it', () => {
    const row = find({ letter: { findings: [onWorkforce, touching({ id: 'b' })] }, article })?.rows[0];
    expect(row?.testimonies[0]).toMatchObject({ absence: undefined, elsewhere: [] });
  });
});

describe('how one account stands to another', () => {
  it('is what the coder recorded, with the source and theme for which it was recorded, in the order of witnesses', () => {
    const witnesses = find({
      letter: { findings: [onWorkforce, buildFindingRecord({ id: 'two', theme: 'leadership' })] },
      early: { ...article, published: { precision: 'day', from: '2017-07-07' } },
      late: {
        kind: 'article',
        published: { precision: 'day', from: '2017-07-08' },
        findings: [onWorkforce, buildFindingRecord({ id: 'two', theme: 'leadership' })],
        relations: [
          { to: 'early', theme: 'workforce', relation: 'differs' },
          { to: 'letter', theme: 'workforce', relation: 'narrower' },
          { to: 'letter', theme: 'leadership', relation: 'same' },
        ],
      },
    });
    const recorded = witnesses?.rows.map(({ theme, testimonies }) => [
      theme,
      testimonies.map(({ relations }) => relations.map(({ to, relation }) => `${to.id} ${relation}`)),
    ]);
    expect(recorded).toEqual([
      ['workforce', [[], [], ['letter narrower', 'early differs']]],
      ['leadership', [[], [], ['letter same']]],
    ]);
  });

  it('is never worked out', () => {
    const relations = find({ letter, article })?.rows.flatMap(({ testimonies }) =>
      testimonies.flatMap((testimony) => testimony.relations),
    );
    expect(relations).toEqual([]);
  });
});
