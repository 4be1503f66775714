import { describe, expect, it } from 'vitest';

import { listMatrices } from '../../../../src/domain/authority/matrix.ts';
import { buildMatrixView } from '../../../../src/views/authority/matrix-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const on = (from: string) => ({ dates: { precision: 'month', from } }) as const;
const corpus = buildTestCorpus({
  themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads' }, leadership: { name: 'Leadership' } },
  visits: {
    'northshire/2016-inspection': { kind: 'inspection', ...on('2016-09') },
    'northshire/2016-monitoring-1': { number: 1, letter: 'not-published', ...on('2017-02') },
    'northshire/2016-monitoring-2': { number: 2, ...on('2017-06') },
    'northshire/2016-monitoring-3': { number: 3, ...on('2017-10') },
  },
  sources: {
    report: {
      visit: 'northshire/2016-inspection',
      kind: 'report',
      coding: 'principal',
      findings: [buildFindingRecord({ id: 'first' })],
    },
    letter: {
      visit: 'northshire/2016-monitoring-2',
      findings: [
        buildFindingRecord({ id: 'worse', level: 'not-stated', direction: 'worse' }),
        ...['one', 'two', 'three'].map((id) => buildFindingRecord({ id })),
        buildFindingRecord({ id: 'post', theme: 'caseloads', level: 'not-stated' }),
        buildFindingRecord({ id: 'own', theme: 'leadership', saidBy: 'authority' }),
      ],
    },
    article: {
      visit: 'northshire/2016-monitoring-3',
      kind: 'article',
      publisher: 'The Gazette',
      findings: [buildFindingRecord({ id: 'told', appliesTo: 'one team' })],
    },
    echo: {
      visit: 'northshire/2016-monitoring-2',
      kind: 'article',
      publisher: 'The Echo',
      findings: [buildFindingRecord({ id: 'front', theme: 'front-door' })],
    },
  },
});
const [matrix] = listMatrices(corpus, 'northshire').map((one) => buildMatrixView(corpus, one));
const getCell = (theme: string, column: number) =>
  matrix?.rows.find(({ cells }) => cells[0]?.key.endsWith(` ${theme}`))?.cells[column];

describe('the head of a column', () => {
  it('names the visit, its outcome and who tells of it, and leads to comparisons that are there', () => {
    expect(matrix?.columns.map(({ when, name, outcome, basis }) => [when, name, outcome, basis])).toEqual([
      ['September 2016', 'Inspection', 'no grade held (SIF)', 'Ofsted report, its principal findings'],
      ['June 2017', '2nd monitoring visit', 'no grade given', 'Ofsted letter'],
      ['October 2017', '3rd monitoring visit', 'no grade given', 'as reported by The Gazette'],
    ]);
    expect(matrix?.columns.map(({ compare }) => compare.map(({ text }) => text))).toEqual([
      [],
      ['Compare with September 2016', 'How its accounts differ'],
      ['Compare with June 2017', 'Compare with September 2016'],
    ]);
  });

  it('is none for a visit without findings, which is named with the reason', () => {
    expect(matrix?.others).toBe('Without findings: 1st monitoring visit, February 2017 (letter not published).');
  });
});

describe('a cell', () => {
  it('has alike marks together, their words once, and all that is seen for those who hear it', () => {
    expect(getCell('workforce', 1)).toMatchObject({
      words: 'worse, weaknesses',
      heard: 'Workforce, June 2017: worse; three weaknesses',
      href: '/visits/northshire/2016-monitoring-2/#workforce',
    });
  });

  it('says why it has no mark, and what there is all the same', () => {
    expect(getCell('caseloads', 1)).toMatchObject({
      groups: [],
      words: 'Not mentioned in the accounts held; the letter is not held; context only',
      href: '/visits/northshire/2016-monitoring-2/#caseloads',
    });
    expect(getCell('leadership', 1)?.words).toMatch(/; the council only$/u);
    const silent = getCell('caseloads', 0);
    expect(silent?.words).toBe('Not among its principal findings');
    expect(silent?.href).toBeUndefined();
  });

  it('names the press where its column has other tellers too, and whom it is limited to', () => {
    expect(getCell('front-door', 1)?.relayedBy).toBe('as reported by The Echo');
    expect(getCell('workforce', 2)).toMatchObject({ only: 'one team only' });
    expect(getCell('workforce', 2)?.relayedBy).toBeUndefined();
  });
});

it('leads from a theme of which something is said to its place at the authority, else to the theme', () => {
  const hrefs = matrix?.rows.map(({ theme }) => theme.href);
  expect(hrefs).toContain('/themes/workforce/#northshire');
  expect(hrefs).toContain('/themes/care-leavers/');
});
