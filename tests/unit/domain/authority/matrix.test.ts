import { expect, it } from 'vitest';

import { getVisit, listVisitsOf } from '../../../../src/domain/lookup.ts';
import { buildMatrix, listMatrices } from '../../../../src/domain/authority/matrix.ts';
import { toCycleSlug } from '../../../../src/domain/lookup.ts';
import { themeIds } from '../../../../src/schema/vocabulary.ts';
import type { ThemeId } from '../../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildFindingsOn, buildTestCorpus, buildVisit } from '../../../support/records.ts';

const inspection = { kind: 'inspection', cycle: undefined } as const;
const on = (from: string) => ({ precision: 'day', from }) as const;

const corpus = buildTestCorpus({
  visits: {
    'northshire/2012-inspection': { ...inspection, dates: on('2012-03-01') },
    'northshire/2016-inspection': { ...inspection, dates: on('2016-09-05') },
    'northshire/2016-monitoring-1': { dates: on('2017-02-01') },
    'northshire/2016-monitoring-2': { dates: on('2017-06-08') },
    'northshire/2019-inspection': { ...inspection, dates: on('2019-05-13') },
    'northshire/2019-focused': { kind: 'focused', cycle: '2019-inspection', dates: on('2019-12-02') },
  },
  sources: {
    second: { visit: 'northshire/2016-monitoring-2', findings: [buildFindingRecord()] },
    focused: { visit: 'northshire/2019-focused', findings: [buildFindingRecord()] },
  },
});

it('has a row for each of the sixteen themes, in their order, and a cell for each visit, in the order given', () => {
  const columns = [...listVisitsOf(corpus, 'northshire')].reverse();
  const { rows } = buildMatrix(corpus, columns);
  expect(rows.map(({ theme }) => theme)).toEqual(themeIds);
  for (const { theme, cells } of rows) {
    expect(cells.map((cell) => [cell.theme, cell.visitId])).toEqual(columns.map(({ id }) => [theme, id]));
  }
});

it('carries the state that each cell has', () => {
  const { rows } = buildMatrix(corpus, [
    getVisit(corpus, 'northshire/2016-monitoring-1'),
    getVisit(corpus, 'northshire/2016-monitoring-2'),
  ]);
  expect(rows.find(({ theme }) => theme === 'workforce')?.cells.map(({ state }) => state)).toEqual([
    'no-source',
    'reported',
  ]);
});

it('has one matrix a cycle, newest first, and none for a cycle without findings', () => {
  expect(listMatrices(corpus, 'northshire').map((matrix) => matrix.inspection?.id)).toEqual([
    'northshire/2019-inspection',
    'northshire/2016-inspection',
  ]);
});

it('has a column for each visit with findings, and names the others of the cycle, oldest first', () => {
  const toSlugs = (visits: readonly { readonly slug: string }[]) => visits.map(({ slug }) => slug);
  const matrices = listMatrices(corpus, 'northshire');
  expect(matrices.map(({ columns, others }) => [toSlugs(columns), toSlugs(others)])).toEqual([
    [['2019-focused'], ['2019-inspection']],
    [['2016-monitoring-2'], ['2016-inspection', '2016-monitoring-1']],
  ]);
});

it('has a cycle of many visits in parts, newest first, each of no more than can be gone through', () => {
  const read = (visits: number, themes: readonly ThemeId[]) => {
    const numbers = Array.from({ length: visits }, (_, index) => index + 1);
    const parts = listMatrices(
      buildTestCorpus({
        visits: Object.fromEntries(
          numbers.map((number) => [`northshire/2016-monitoring-${number}`, { dates: on(`${2000 + number}-06-01`) }]),
        ),
        sources: Object.fromEntries(
          numbers.map((number) => [
            `letter-${number}`,
            { visit: `northshire/2016-monitoring-${number}`, findings: buildFindingsOn(...themes) },
          ]),
        ),
      }),
      'northshire',
    );
    return parts.map(({ columns, isPart }) => [
      columns.map(({ slug }) => slug.replace('2016-monitoring-', '')).join(),
      isPart,
    ]);
  };
  expect(read(4, themeIds)).toEqual([['1,2,3,4', false]]);
  expect(read(9, themeIds)).toEqual([
    ['6,7,8,9', true],
    ['2,3,4,5', true],
    ['1', true],
  ]);
  expect(read(8, ['workforce'])).toEqual([
    ['3,4,5,6,7,8', true],
    ['1,2', true],
  ]);
});

it('names no inspection where none is given', () => {
  expect(buildMatrix(corpus, [getVisit(corpus, 'northshire/2016-monitoring-1')]).inspection).toBeUndefined();
});

it('counts an inspection to its own cycle and a visit to the one it names', () => {
  expect(toCycleSlug(buildVisit(inspection, 'northshire/2016-inspection'))).toBe('2016-inspection');
  expect(toCycleSlug(buildVisit({ cycle: '2016-inspection' }))).toBe('2016-inspection');
});
