import { describe, expect, it } from 'vitest';

import {
  formatOrdinal,
  formatSource,
  formatSpeaker,
  formatVisit,
  formatVisitInCycle,
  formatNameAndMonth,
  formatVisitByMonth,
  formatVisitMonth,
  formatVisitName,
} from '../../../../src/views/visit/format-visit.ts';
import { buildTestCorpus, buildVisit } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [101, '101st'],
  [111, '111th'],
])('counts %i as %s', (value, text) => {
  expect(formatOrdinal(value)).toBe(text);
});

describe('a visit by name', () => {
  it.each([
    { changes: { number: 2 }, name: '2nd monitoring visit', inCycle: '2nd monitoring visit since the 2016 inspection' },
    {
      changes: { number: 2, numberNote: 'Counted, not printed.' },
      name: 'Believed 2nd monitoring visit',
      inCycle: 'Believed 2nd monitoring visit since the 2016 inspection',
    },
    { changes: {}, name: 'Monitoring visit', inCycle: 'Monitoring visit since the 2016 inspection' },
    { changes: { kind: 'focused' }, name: 'Focused visit', inCycle: 'Focused visit' },
    { changes: { kind: 'inspection', number: 3 }, name: 'Inspection', inCycle: 'Inspection' },
    { changes: { kind: 'other' }, name: 'Visit', inCycle: 'Visit' },
  ] as const)('is “$name”, and in its cycle “$inCycle”', ({ changes, name, inCycle }) => {
    const visit = buildVisit(changes);
    expect(formatVisitName(visit)).toBe(name);
    expect(formatVisitInCycle(visit)).toBe(inCycle);
  });

  it('carries its date', () => {
    const dates = { precision: 'day', from: '2017-06-08', to: '2017-06-09' } as const;
    expect(formatVisit(buildVisit({ number: 2, dates }))).toBe('2nd monitoring visit, 8–9 June 2017');
  });
});

describe('the month of a visit', () => {
  it.each([
    { name: 'a day', dates: { precision: 'day', from: '2017-06-08' }, text: 'June 2017' },
    { name: 'a range', dates: { precision: 'day', from: '2016-09-12', to: '2016-10-06' }, text: 'September 2016' },
    { name: 'a month', dates: { precision: 'month', from: '2018-01' }, text: 'January 2018' },
    { name: 'a year, no more exactly', dates: { precision: 'year', from: '2012' }, text: '2012' },
    {
      name: 'an inferred day',
      dates: { precision: 'day', from: '2018-01-10', inferred: true },
      text: 'January 2018 (inferred)',
    },
    { name: 'a bound', dates: { precision: 'unknown', notAfter: '2017-10-12' }, text: 'by the end of Oct 2017' },
    { name: 'nothing known', dates: { precision: 'unknown' }, text: 'date unknown' },
  ] as const)('of $name is “$text”', ({ dates, text }) => {
    expect(formatVisitMonth(buildVisit({ dates }))).toBe(text);
  });
});

describe('a visit by its month', () => {
  it.each([
    {
      dates: { precision: 'day', from: '2018-01-10' },
      called: 'January 2018',
      named: 'Inspection (January 2018)',
    },
    {
      dates: { precision: 'day', from: '2018-01-10', inferred: true },
      called: 'January 2018 (inferred)',
      named: 'Inspection (January 2018, inferred)',
    },
    {
      dates: { precision: 'unknown', notAfter: '2017-10-12', inferred: true },
      called: 'the visit by the end of Oct 2017',
      named: 'Inspection (by the end of Oct 2017)',
    },
    {
      dates: { precision: 'unknown', notBefore: '2017-06-12' },
      called: 'the visit not before Jun 2017',
      named: 'Inspection (not before Jun 2017)',
    },
    {
      dates: { precision: 'unknown' },
      called: 'the visit of unknown date',
      named: 'Inspection (date unknown)',
    },
  ] as const)('is called “$called” in a sentence, and “$named” after its name', ({ dates, called, named }) => {
    const visit = buildVisit({ dates });
    expect(formatVisitByMonth(visit)).toBe(called);
    expect(formatNameAndMonth('Inspection', visit)).toBe(named);
  });
});

describe('a source by name', () => {
  type Source = NonNullable<TestContent['sources']>[string];
  it.each<{ changes: Source; text: string }>([
    { changes: {}, text: 'Ofsted letter, 6 July 2017' },
    { changes: { kind: 'report' }, text: 'Ofsted report, 6 July 2017' },
    { changes: { kind: 'article', publisher: 'Community Care' }, text: 'Community Care, 6 July 2017' },
    {
      changes: {
        kind: 'article',
        publisher: 'Community Care',
        published: { precision: 'day', from: '2018-02-07', inferred: true },
      },
      text: 'Community Care, 7 February 2018 (inferred)',
    },
    {
      changes: { kind: 'statement', publisher: 'Northshire Council' },
      text: 'Northshire Council statement, 6 July 2017',
    },
  ])('is “$text”', ({ changes, text }) => {
    expect(buildTestCorpus({ sources: { source: changes } }).sources.map(formatSource)).toEqual([text]);
  });
});

it.each([
  { saidBy: 'inspectors', provider: 'council', text: undefined },
  { saidBy: 'authority', provider: 'council', text: 'The council said' },
  { saidBy: 'authority', provider: 'trust', text: 'The trust said' },
  { saidBy: 'authority', provider: 'company', text: 'The company said' },
  { saidBy: 'journalist', provider: 'council', text: 'The Gazette’s own words' },
] as const)('introduces $saidBy, with a $provider as provider, as “$text”', ({ saidBy, provider, text }) => {
  expect(formatSpeaker({ saidBy }, provider, 'The Gazette')).toBe(text);
});
