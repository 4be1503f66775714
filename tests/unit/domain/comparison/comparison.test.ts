import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import type { ComparisonOptions } from '../../../../src/domain/comparison/comparison.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import { themeIds } from '../../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildFindingsOn, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const nth = (number: number) => `northshire/2016-monitoring-${number}`;
const monitoring = (number: number, from = `2017-0${number}-08`) => ({
  number,
  dates: { precision: 'day', from } as const,
});
const article = { kind: 'article', publisher: 'The Gazette' } as const;

/** Four visits; the letter of the first, press accounts of the next two, the last not published. */
const content = {
  visits: {
    [nth(1)]: monitoring(1),
    [nth(2)]: monitoring(2),
    [nth(3)]: monitoring(3),
    [nth(4)]: { ...monitoring(4), letter: 'not-published' },
  },
  sources: {
    first: { visit: nth(1), findings: buildFindingsOn('caseloads', 'workforce') },
    second: { ...article, visit: nth(2), findings: buildFindingsOn('workforce', 'leadership') },
    third: {
      ...article,
      visit: nth(3),
      findings: [
        buildFindingRecord({ id: 'council', theme: 'front-door', saidBy: 'authority' }),
        buildFindingRecord({ id: 'context', theme: 'permanence-court', level: 'not-stated' }),
      ],
    },
  },
} satisfies TestContent;
const corpus = buildTestCorpus(content);

const compare = (numbers: readonly number[], options?: ComparisonOptions) =>
  buildComparison(
    corpus,
    numbers.map((number) => getVisit(corpus, nth(number))),
    options,
  );
const listThemes = (...parameters: Parameters<typeof compare>) => compare(...parameters).rows.map(({ theme }) => theme);

describe('a comparison', () => {
  it.each([[[1, 2]], [[2, 1]], [[3, 1, 2]], [[4, 2, 3, 1]]])('keeps the order given: %j', (numbers) => {
    const { visits, rows, cautions } = compare(numbers);
    const ids = numbers.map(nth);
    expect(visits.map(({ id }) => id)).toEqual(ids);
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) expect(cells.map(({ visitId }) => visitId)).toEqual(ids);
    for (const list of [cautions.bases, cautions.providers, cautions.scope.bases])
      expect(list.map(({ visit }) => visit.id)).toEqual(ids);
  });

  it('has a row for each theme on which anyone says anything, in the order of the codebook', () => {
    const themes = listThemes([3, 2, 1]);
    expect(new Set(themes)).toEqual(
      new Set(['workforce', 'caseloads', 'leadership', 'front-door', 'permanence-court']),
    );
    expect(themes).toEqual(themeIds.filter((theme) => themes.includes(theme)));
  });

  it('has no row without a finding', () => {
    expect(listThemes([3, 4])).toEqual(['front-door', 'permanence-court']);
    expect(listThemes([4])).toEqual([]);
  });

  it('holds only the themes asked for, in the order of the codebook, and all if none is asked for', () => {
    expect(listThemes([1, 2], { themes: ['leadership', 'workforce', 'front-door'] })).toEqual([
      'workforce',
      'leadership',
    ]);
    expect(listThemes([1, 2], { themes: [] })).toEqual(listThemes([1, 2]));
  });

  it('calls a theme shared where inspectors report on it at two visits or more', () => {
    const shared = (numbers: readonly number[]) =>
      compare(numbers).rows.flatMap(({ theme, isShared }) => (isShared ? [theme] : []));
    expect(shared([1, 2])).toEqual(['workforce']);
    expect(shared([1, 2, 3, 4])).toEqual(['workforce']);
    expect(shared([1, 3])).toEqual([]);
  });

  it('does not call a theme shared for what a council says or for context', () => {
    const said = buildTestCorpus({
      ...content,
      sources: {
        ...content.sources,
        fourth: { ...article, visit: nth(4), findings: buildFindingsOn('front-door', 'permanence-court') },
      },
    });
    const { rows, isDisjoint } = buildComparison(said, [getVisit(said, nth(3)), getVisit(said, nth(4))]);
    expect(rows.map(({ isShared }) => isShared)).toEqual([false, false]);
    expect(isDisjoint).toBe(true);
  });

  it('is disjoint where each visit has findings and no theme is shared', () => {
    expect(compare([1, 2]).isDisjoint).toBe(false);
    expect(compare([1, 3]).isDisjoint).toBe(true);
    expect(compare([1, 2], { themes: ['caseloads', 'leadership'] }).isDisjoint).toBe(true);
  });

  it('is not disjoint where one files elsewhere what touches a theme that another reports on', () => {
    const filed = buildTestCorpus({
      ...content,
      sources: {
        first: content.sources.first,
        fourth: {
          ...article,
          visit: nth(4),
          findings: [buildFindingRecord({ theme: 'front-door', also: ['caseloads'] })],
        },
      },
    });
    expect(buildComparison(filed, [getVisit(filed, nth(1)), getVisit(filed, nth(4))]).isDisjoint).toBe(false);
  });

  it('is not disjoint where a visit has no findings, so that its column says why', () => {
    expect(compare([3, 4]).isDisjoint).toBe(false);
    expect(compare([1, 3, 4]).isDisjoint).toBe(false);
    expect(compare([1, 2], { themes: ['caseloads'] }).isDisjoint).toBe(false);
  });
});

describe('the subjects of a theme in a comparison', () => {
  const claims = (...subjects: readonly string[]) =>
    subjects.map((subject, index) => buildFindingRecord({ id: `claim-${index}`, subject }));
  const told = buildTestCorpus({
    ...content,
    subjects: {
      turnover: { name: 'Turnover', order: 1 },
      recruitment: { name: 'Recruitment', order: 2 },
      morale: { name: 'Morale', order: 3 },
    },
    sources: {
      first: { visit: nth(1), findings: claims('morale', 'turnover') },
      second: {
        ...article,
        visit: nth(2),
        findings: [
          ...claims('turnover'),
          buildFindingRecord({ id: 'council', subject: 'recruitment', saidBy: 'authority' }),
          buildFindingRecord({ id: 'context', subject: 'morale', level: 'not-stated' }),
        ],
      },
    },
  });
  const list = (numbers: readonly number[], options?: ComparisonOptions) =>
    buildComparison(
      told,
      numbers.map((number) => getVisit(told, nth(number))),
      options,
    ).rows.flatMap(({ subjects }) => subjects);

  it('are those of which anyone says anything, in the codebook’s order, each with a cell a visit', () => {
    for (const numbers of [
      [1, 2],
      [2, 1, 4],
    ]) {
      const subjects = list(numbers);
      expect(subjects.map(({ subject }) => subject.id)).toEqual(['turnover', 'recruitment', 'morale']);
      for (const { cells } of subjects) expect(cells.map(({ visitId }) => visitId)).toEqual(numbers.map(nth));
    }
  });

  it('are shared where inspectors speak of them at two visits or more, be it only in context', () => {
    expect(list([1, 2]).map(({ isShared }) => isShared)).toEqual([true, false, true]);
    expect(list([1, 4]).map(({ isShared }) => isShared)).toEqual([false, false]);
  });

  it('are shared by no press account where primary sources alone count', () => {
    expect(list([1, 2], { primaryOnly: true }).map(({ subject, isShared }) => [subject.id, isShared])).toEqual([
      ['turnover', false],
      ['morale', false],
    ]);
  });
});

describe('a comparison of primary sources only', () => {
  const primary = compare([1, 2, 4], { primaryOnly: true });

  it('has no findings of the press, of whomever they tell', () => {
    expect(primary.primaryOnly).toBe(true);
    expect(primary.rows.map(({ theme }) => theme)).toEqual(['workforce', 'caseloads']);
    const keys = primary.rows.flatMap(({ cells }) =>
      cells.flatMap(({ findings, said }) => [...findings, ...said].map(({ sourceId }) => sourceId)),
    );
    expect(new Set(keys)).toEqual(new Set(['first']));
  });

  it('says of a visit with none left that its letter is not held, and keeps "not published"', () => {
    for (const { cells } of primary.rows)
      expect(cells.map(({ state }) => state)).toEqual(['reported', 'primary-not-held', 'not-published']);
  });

  it('shares no theme that only the press shares', () => {
    expect(primary.rows.map(({ isShared }) => isShared)).toEqual([false, false]);
    expect(compare([2, 3], { primaryOnly: true }).rows).toEqual([]);
  });

  it('keeps its columns beside each other where a visit has none left', () => {
    expect(primary.isDisjoint).toBe(false);
  });
});
