import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../src/domain/comparison/comparison.ts';
import { isMark } from '../../../src/domain/finding/speakers.ts';
import type { Finding } from '../../../src/domain/model.ts';
import { getElement, getPage, readCorpus, toPlainText } from '../../support/built-site.ts';
import { own } from '../../support/real-pages.ts';
import { getOpened } from './grid.ts';

const corpus = readCorpus();

/** What inspectors judge of one subject at two visits, as the records have it. */
const rows = own.pairs.flatMap((visits) => {
  const address = `/compare/${visits[0].id}/${visits[1].slug}/`;
  return buildComparison(corpus, visits).rows.flatMap(({ subjects }) =>
    subjects
      .filter(({ isShared }) => isShared)
      .map(({ subject, cells }) => ({
        name: `${address}#${subject.id}`,
        address,
        subject,
        cells: cells.map(({ visitId, findings }) => ({ visitId, marks: findings.filter(isMark) })),
      })),
  );
});
type Row = (typeof rows)[number];

/** The teams or services to which all marks of a cell are limited; none if one of the marks is not. */
function listLimits(marks: readonly Finding[]): readonly string[] {
  const limits = new Set(marks.map(({ appliesTo }) => appliesTo));
  return limits.has(undefined) ? [] : [...limits].flatMap((limit) => limit ?? []);
}

const isReported = ({ cells }: Row) => cells.every(({ marks }) => marks.length > 0);
const isUneven = ({ cells }: Row) => new Set(cells.map(({ marks }) => listLimits(marks).toSorted().join())).size > 1;

/** Rows on which two visits report, the one of a team or service and the other not of the same. */
const uneven = rows.filter((row) => isReported(row) && isUneven(row));

/** Rows on which one visit finds nothing but improvement, and the other a weakness. */
const opposed = rows.filter(({ cells }) => {
  const isBetter = cells.map(
    ({ marks }) => marks.length > 0 && marks.every(({ direction }) => direction === 'improved'),
  );
  const isWeak = cells.map(({ marks }) => marks.some(({ level }) => level === 'weakness' || level === 'serious'));
  return (isBetter[0] === true && isWeak[1] === true) || (isBetter[1] === true && isWeak[0] === true);
});

const getRow = ({ address, subject }: Row) => getElement(getPage(address).main, `[data-subject="${subject.id}"]`);

describe('what is said of one team or service alone', () => {
  it('stands beside what is not, somewhere', () => {
    expect(uneven.length).toBeGreaterThan(0);
  });

  it.each(uneven)('carries that limit in its cell, and its row says so: $name', (row) => {
    const drawn = getRow(row);
    expect(toPlainText(getElement(drawn, '[data-slot="limits"]'))).toBe('not said of the same');
    for (const { visitId, marks } of row.cells) {
      const only = getElement(drawn, `[data-subject-cell="${visitId} ${row.subject.id}"]`).querySelector(
        '[data-slot="only"]',
      );
      const names = listLimits(marks);
      expect(only === null).toBe(names.length === 0);
      if (only !== null) expect(toPlainText(only)).toMatch(/ only$/u);
      for (const name of names) expect(only === null ? '' : toPlainText(only)).toContain(name);
    }
  });

  it('is not claimed where both sides speak of the same', () => {
    for (const row of rows.filter((one) => !uneven.includes(one)))
      expect(getRow(row).querySelector('[data-slot="limits"], [data-slot="only"]'), row.name).toBeNull();
  });
});

describe('what is better at one visit and weak at another', () => {
  it('stands in one row, somewhere', () => {
    expect(opposed.length).toBeGreaterThan(0);
  });

  it.each(opposed)('stands in the column of its own visit, in its words: $name', (row) => {
    const drawn = getRow(row);
    const [, ...columns] = getOpened(drawn).querySelectorAll('td');
    row.cells.forEach(({ visitId, marks }, index) => {
      const cell = toPlainText(getElement(drawn, `[data-subject-cell="${visitId} ${row.subject.id}"]`));
      const isWeak = marks.some(({ level }) => level === 'weakness' || level === 'serious');
      expect(cell.includes('weakness')).toBe(isWeak);
      expect(cell.includes('improved')).toBe(marks.some(({ direction }) => direction === 'improved'));
      const drawnKeys = columns[index]
        ?.querySelectorAll('[data-finding]')
        .map((card) => card.getAttribute('data-finding'));
      expect(marks.filter(({ key }) => drawnKeys?.includes(key) !== true)).toEqual([]);
    });
    const sentence = toPlainText(getElement(getOpened(drawn), '[data-slot="sentence"]'));
    expect(sentence).toContain('improved');
    expect(sentence).toContain('weakness');
  });
});
