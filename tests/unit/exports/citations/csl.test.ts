import { describe, expect, it } from 'vitest';

import { getSource } from '../../../../src/domain/lookup.ts';
import { toCslPage, toCslSource } from '../../../../src/exports/citations/csl.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type SourceChanges = NonNullable<TestContent['sources']>[string];

const visits: NonNullable<TestContent['visits']> = {
  'northshire/2016-inspection': { kind: 'inspection', dates: { precision: 'day', from: '2016-09-05' } },
  'northshire/2016-monitoring-1': { number: 1 },
};

function toCsl(changes: SourceChanges) {
  const corpus = buildTestCorpus({ visits, sources: { told: changes } });
  return toCslSource(corpus, getSource(corpus, 'told'));
}

describe('a source as it is cited', () => {
  it('is a letter or report by the institution, whoever signed it', () => {
    const letter = toCsl({ author: 'Jo Smith, Her Majesty’s Inspector', inspectors: ['Jo Smith HMI'] });
    expect(letter).toMatchObject({
      type: 'report',
      genre: 'Letter',
      author: [{ literal: 'Ofsted' }],
      publisher: 'Ofsted',
    });
    expect(JSON.stringify(letter)).not.toContain('Smith');
    expect(toCsl({ kind: 'report', visit: 'northshire/2016-inspection' })).toMatchObject({
      genre: 'Inspection report',
    });
    expect(toCsl({ kind: 'report' })).toMatchObject({ genre: 'Report' });
  });

  it('is an article of a magazine where its record says so, and else of a newspaper', () => {
    const article = { kind: 'article', publisher: 'The Gazette', author: 'Jo Smith and Sam de Vries' } as const;
    expect(toCsl({ ...article, medium: 'magazine' })).toMatchObject({ type: 'article-magazine' });
    expect(toCsl(article)).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Gazette',
      author: [
        { given: 'Jo', family: 'Smith' },
        { given: 'Sam', family: 'Vries' },
      ],
    });
    expect(toCsl({ kind: 'article' }).author).toBeUndefined();
  });

  it('has every person and body of an author line, and no role', () => {
    const author = 'By Jane Doe, Sam Roe and Al Poe, Local Democracy Reporters, with the Press Association';
    expect(toCsl({ kind: 'article', author }).author).toEqual([
      { given: 'Jane', family: 'Doe' },
      { given: 'Sam', family: 'Roe' },
      { given: 'Al', family: 'Poe' },
      { literal: 'Press Association' },
    ]);
  });

  it('is a web page by the authority, for a statement', () => {
    expect(toCsl({ kind: 'statement', publisher: 'Northshire Council' })).toMatchObject({
      type: 'webpage',
      author: [{ literal: 'Northshire Council' }],
      'container-title': 'Northshire Council',
    });
  });

  it.each([
    { precision: 'day', from: '2017-07-06', parts: [2017, 7, 6] },
    { precision: 'month', from: '2017-10', parts: [2017, 10] },
    { precision: 'year', from: '2012', parts: [2012] },
  ] as const)('is dated no more exactly than to the $precision', ({ precision, from, parts }) => {
    expect(toCsl({ published: { precision, from, note: 'It prints it.' } })).toMatchObject({
      issued: { 'date-parts': [parts] },
    });
    expect(toCsl({ published: { precision, from, note: 'It prints it.' } }).note).toBeUndefined();
  });

  it('has no date where none is known, and says how it is bounded', () => {
    const undated = toCsl({ published: { precision: 'unknown', notBefore: '2017-10', note: 'It prints no date.' } });
    expect(undated.issued).toBeUndefined();
    expect(undated.note).toBe('It prints no date.');
  });

  it('says how an inferred date is known', () => {
    const inferred = toCsl({
      published: { precision: 'day', from: '2018-02-07', inferred: true, note: 'By its address.' },
    });
    expect(inferred).toMatchObject({ issued: { 'date-parts': [[2018, 2, 7]] }, note: 'By its address.' });
  });

  it('has the address of the original, or of its archived copy, or none', () => {
    const address = 'https://example.org/letter';
    const archivedAddress = 'https://archive.example.org/letter';
    expect(toCsl({ address, archivedAddress }).URL).toBe(address);
    expect(toCsl({ archivedAddress }).URL).toBe(archivedAddress);
    expect(toCsl({}).URL).toBeUndefined();
  });
});

describe('a page of this site as it is cited', () => {
  const page = { path: '/visits/northshire/2016-monitoring-1/', title: 'A visit' };

  it('has a key, an address and the date of the newest release', () => {
    const corpus = buildTestCorpus({
      releases: {
        '0.1.0': { date: '2026-01-02', changes: ['One.'] },
        '0.2.0': { date: '2026-03-04', changes: ['Two.'] },
      },
    });
    expect(toCslPage(corpus, new URL('https://example.org'), page)).toMatchObject({
      id: 'side-by-side-visits-northshire-2016-monitoring-1',
      type: 'webpage',
      author: [{ literal: 'Side by Side' }],
      issued: { 'date-parts': [[2026, 3, 4]] },
      URL: 'https://example.org/visits/northshire/2016-monitoring-1/',
    });
  });
});
