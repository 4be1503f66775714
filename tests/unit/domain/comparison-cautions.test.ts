import { describe, expect, it } from 'vitest';

import { buildComparison, findScopeOverlap } from '../../../src/domain/comparison/comparison.ts';
import type { Basis } from '../../../src/domain/comparison/comparison.ts';
import { listVisitsOf } from '../../../src/domain/lookup.ts';
import type { ScopeBasis, ThemeId } from '../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildTestCorpus, buildVisit } from '../../support/records.ts';
import type { TestContent } from '../../support/records.ts';

type Visits = NonNullable<TestContent['visits']>;
type Source = NonNullable<TestContent['sources']>[string];

const nth = (number: number) => `northshire/2016-monitoring-${number}`;

const compareAll = (visits: Visits, sources: TestContent['sources'] = {}, primaryOnly = false) => {
  const corpus = buildTestCorpus({
    authorities: { northshire: {}, southshire: { name: 'Southshire' } },
    visits,
    sources,
  });
  const all = ['northshire', 'southshire'].flatMap((id) => listVisitsOf(corpus, id));
  return buildComparison(corpus, all, { primaryOnly }).cautions;
};

describe('how scopes overlap', () => {
  const scoped = (basis: ScopeBasis, ...themes: ThemeId[]) =>
    buildVisit({ scope: { basis, themes, statement: 'What was looked at.' } });

  it.each([
    {
      name: 'two known scopes',
      visits: [scoped('known', 'workforce', 'caseloads'), scoped('known', 'caseloads', 'leadership')],
      shared: ['caseloads'],
      unshared: ['workforce', 'leadership'],
    },
    {
      name: 'two known scopes that are alike',
      visits: [scoped('known', 'caseloads'), scoped('known', 'caseloads')],
      shared: ['caseloads'],
      unshared: [],
    },
    {
      name: 'a known scope and one known in part: what the second left out is not known',
      visits: [scoped('known', 'workforce', 'caseloads'), scoped('partial', 'caseloads', 'leadership')],
      shared: ['caseloads'],
      unshared: ['leadership'],
    },
    {
      name: 'two scopes known in part',
      visits: [scoped('partial', 'workforce', 'caseloads'), scoped('partial', 'caseloads')],
      shared: ['caseloads'],
      unshared: [],
    },
    {
      name: 'a known scope and one not known',
      visits: [scoped('known', 'workforce'), scoped('unknown')],
      shared: [],
      unshared: [],
    },
    { name: 'two scopes not known', visits: [scoped('unknown'), scoped('unknown')], shared: [], unshared: [] },
    {
      name: 'three scopes: shared by all, or left out by one that is known',
      visits: [
        scoped('known', 'workforce', 'caseloads'),
        scoped('known', 'workforce'),
        scoped('partial', 'workforce', 'front-door'),
      ],
      shared: ['workforce'],
      unshared: ['caseloads', 'front-door'],
    },
  ])('is as far as known, for $name', ({ visits, shared, unshared }) => {
    const overlap = findScopeOverlap(visits);
    expect(overlap.bases).toEqual(visits.map((visit) => ({ visit, basis: visit.scope.basis })));
    expect(new Set(overlap.shared)).toEqual(new Set(shared));
    expect(new Set(overlap.unshared)).toEqual(new Set(unshared));
  });
});

describe('the basis of a visit', () => {
  const findings = [buildFindingRecord()];
  const letter: Source = { kind: 'letter', findings };
  const report: Source = { kind: 'report', findings };
  const article: Source = { kind: 'article', findings };
  const statement: Source = { kind: 'statement', findings };
  const partOf = (source: Source): Source => ({ ...source, extent: 'opening' });

  const cases: readonly { readonly sources: readonly Source[]; readonly basis: Basis; readonly primary: Basis }[] = [
    { sources: [letter], basis: 'primary-whole', primary: 'primary-whole' },
    { sources: [report, article], basis: 'primary-whole', primary: 'primary-whole' },
    { sources: [partOf(letter)], basis: 'primary-part', primary: 'primary-part' },
    { sources: [partOf(letter), article], basis: 'primary-part', primary: 'primary-part' },
    { sources: [partOf(letter), letter], basis: 'primary-whole', primary: 'primary-whole' },
    { sources: [article], basis: 'relayed-whole', primary: 'none' },
    { sources: [statement], basis: 'relayed-whole', primary: 'none' },
    { sources: [partOf(article)], basis: 'relayed-part', primary: 'none' },
    { sources: [partOf(article), article], basis: 'relayed-mixed', primary: 'none' },
    { sources: [], basis: 'none', primary: 'none' },
  ];

  const named = cases.map((one) => ({
    ...one,
    name: one.sources.map(({ kind, extent = 'whole' }) => `${extent} ${kind ?? ''}`).join(' and ') || 'no source',
  }));

  it.each(named)('is $basis, primary only $primary, for $name', ({ sources, basis, primary }) => {
    const held = Object.fromEntries(sources.map((source, index) => [`source-${index}`, source]));
    expect(compareAll({ [nth(1)]: {} }, held).bases.map((one) => one.basis)).toEqual([basis]);
    expect(compareAll({ [nth(1)]: {} }, held, true).bases.map((one) => one.basis)).toEqual([primary]);
  });
});

describe('the gap of several visits', () => {
  const month = (from: string) => ({ dates: { precision: 'month', from } as const });
  const between = (notBefore: string, notAfter?: string) => ({
    dates: { precision: 'unknown', notBefore, ...(notAfter !== undefined && { notAfter }) } as const,
  });

  it('is that between the first and the last', () => {
    const { gap } = compareAll({ [nth(1)]: month('2017-03'), [nth(2)]: month('2017-06'), [nth(3)]: month('2018-01') });
    expect(gap).toEqual({ least: 10, most: 10 });
  });

  it('is at least that between the known dates, where another is not known to the month', () => {
    const { gap } = compareAll({
      [nth(1)]: month('2017-01'),
      [nth(2)]: month('2017-08'),
      [nth(3)]: between('2017-01', '2017-12'),
    });
    expect(gap).toEqual({ least: 7, most: 11 });
  });

  it('is not known where one date is unbounded, whatever the others are', () => {
    const { gap } = compareAll({
      [nth(1)]: month('2017-01'),
      [nth(2)]: month('2017-08'),
      [nth(3)]: between('2017-09'),
    });
    expect(gap).toBeUndefined();
  });
});

describe('what visits have in common', () => {
  it('is one authority and one cycle for an inspection and what followed it', () => {
    const cautions = compareAll({ 'northshire/2016-inspection': { kind: 'inspection' }, [nth(1)]: {} });
    expect(cautions).toMatchObject({ isOneAuthority: true, isOneCycle: true, frameworks: ['sif'] });
  });

  it('is one authority alone for visits of two cycles', () => {
    const later = { cycle: '2019-inspection', framework: 'ilacs', provider: 'Northshire Trust' } as const;
    const cautions = compareAll({ [nth(1)]: {}, 'northshire/2019-monitoring-1': later });
    expect(cautions).toMatchObject({ isOneAuthority: true, isOneCycle: false, frameworks: ['sif', 'ilacs'] });
    expect(cautions.providers.map(({ provider }) => provider)).toEqual(['Northshire Council', 'Northshire Trust']);
  });

  it('is neither for visits of two authorities, even to cycles of one year', () => {
    const cautions = compareAll({ [nth(1)]: {}, 'southshire/2016-monitoring-1': {} });
    expect(cautions).toMatchObject({ isOneAuthority: false, isOneCycle: false });
  });
});
