import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { getCell } from '../../../src/domain/theme/cell.ts';
import { listMatrices } from '../../../src/domain/authority/matrix.ts';
import { isMark } from '../../../src/domain/finding/speakers.ts';
import { themeIds } from '../../../src/schema/vocabulary.ts';
import { buildMark } from '../../../src/views/finding/mark-view.ts';
import { buildCellView } from '../../../src/views/theme/cell-view.ts';
import { getPage, readCorpus, toPlainText } from '../../support/built-site.ts';
import { checkedPages, listCheckedUnder } from '../../support/checked-pages.ts';
import { authority } from '../../support/real-pages.ts';

const corpus = readCorpus();

/** Cells on pages that count only Ofsted's own letters and reports as evidence. */
const primaryCells = new Set(
  checkedPages
    .filter(({ address }) => address.endsWith('/primary/'))
    .flatMap(({ main }) => main.querySelectorAll('[data-cell]')),
);

/** What `content/` says of the theme and visit that a cell names. */
function readCell(element: HTMLElement) {
  const [visitId, themeId] = (element.getAttribute('data-cell') ?? '').split(' ');
  const visit = corpus.visits.find(({ id }) => id === visitId);
  const theme = themeIds.find((id) => id === themeId);
  if (visit === undefined || theme === undefined) throw new Error(`No such cell: ${visitId ?? ''} ${themeId ?? ''}`);
  return getCell(corpus, visit, theme, { primaryOnly: primaryCells.has(element) });
}

/** What pages say in a cell without marks. */
const toWords = (element: HTMLElement) => buildCellView(corpus, readCell(element)).words;

const getState = (element: HTMLElement) => element.getAttribute('data-state');
/** Findings drawn, without those that repeat one of them: these are told with it. */
const listDrawn = (element: HTMLElement) =>
  element.querySelectorAll('[data-finding]:not([data-relay])').map((drawn) => drawn.getAttribute('data-finding'));

/** What stands in a cell; in a comparison, what stands in its column down to the next cell of a theme. */
function listKeys(element: HTMLElement): readonly (string | undefined)[] {
  const row = element.parentNode;
  if (row === null || element.closest('[data-glance]') === null) return listDrawn(element);
  const place = row.children.indexOf(element);
  const keys: (string | undefined)[] = [];
  for (let next = row.nextElementSibling; next && !next.querySelector('[data-cell]'); next = next.nextElementSibling) {
    const column = next.children[place];
    if (column !== undefined) keys.push(...listDrawn(column));
  }
  return keys;
}
const toName = (element: HTMLElement) => `${element.getAttribute('data-cell') ?? ''} (${getState(element) ?? ''})`;

/** Whether a cell holds its findings itself: those of a comparison stand in the rows beneath it. */
const isWhole = (element: HTMLElement) => element.closest('[data-glance]') === null;

const allCells = checkedPages.flatMap(({ main }) => main.querySelectorAll('[data-cell]'));
const matrixCells = listCheckedUnder('/authorities/').flatMap(({ main }) => main.querySelectorAll('table [data-cell]'));

describe('a cell, wherever it is drawn', () => {
  it('is in the state that its findings and sources give it', () => {
    expect(allCells.length).toBeGreaterThan(matrixCells.length);
    expect(allCells.filter((cell) => getState(cell) !== readCell(cell).state).map(toName)).toEqual([]);
  });

  it('shows only findings on its own theme and visit', () => {
    const faulty = allCells.filter((cell) => {
      const { findings, said } = readCell(cell);
      const held = new Set([...findings, ...said].map(({ key }) => key));
      return listKeys(cell).some((key) => key === undefined || !held.has(key));
    });
    expect(faulty.map(toName)).toEqual([]);
  });

  it('shows every mark of the theme at the visit, in a comparison in the rows beneath it', () => {
    const faulty = allCells.filter(isWhole).filter((cell) => {
      const keys = listKeys(cell);
      return readCell(cell)
        .findings.filter(isMark)
        .some(({ key }) => !keys.includes(key));
    });
    expect(faulty.map(toName)).toEqual([]);
  });

  it('says in words why there is no mark', () => {
    const silent = allCells.filter((cell) => getState(cell) !== 'reported');
    expect(silent.length).toBeGreaterThan(0);
    const isExplained = (cell: HTMLElement) => {
      const text = toPlainText(cell).toLowerCase();
      return text.includes(toWords(cell).toLowerCase()) || (!isWhole(cell) && text.endsWith(' only'));
    };
    const faulty = silent.filter((cell) => !isExplained(cell));
    expect(faulty.map(toName)).toEqual([]);
  });
});

describe('a cell of a matrix', () => {
  it('has exactly one mark for each finding of inspectors, and none for any other', () => {
    const faulty = matrixCells.filter((cell) => {
      const marks = readCell(cell).findings.filter(isMark);
      return JSON.stringify(listKeys(cell)) !== JSON.stringify(marks.map(({ key }) => key));
    });
    expect(faulty.map(toName)).toEqual([]);
    const speakers = matrixCells.flatMap((cell) => cell.querySelectorAll('[data-said-by]'));
    expect(new Set(speakers.map((drawn) => drawn.getAttribute('data-said-by')))).toEqual(new Set(['inspectors']));
    expect(matrixCells.flatMap((cell) => cell.querySelectorAll('svg')).length).toBeGreaterThan(speakers.length);
  });

  it('names each mark in words, beside its shape, and leads to the finding in its source', () => {
    const faulty = matrixCells.flatMap((cell) => {
      const { findings } = readCell(cell);
      return cell.querySelectorAll('[data-finding]').filter((drawn) => {
        const finding = findings.find(({ key }) => key === drawn.getAttribute('data-finding'));
        if (finding === undefined) return true;
        const { label, level, direction } = buildMark(finding);
        const shapes = [level, direction].filter((part) => part !== undefined).length;
        const link = drawn.querySelector(`a[href="/sources/${finding.sourceId}/#${finding.id}"]`);
        return link === null || toPlainText(link) !== label || link.querySelectorAll('svg').length !== shapes;
      });
    });
    expect(faulty.map(toName)).toEqual([]);
  });

  it('has no colour of a level where there is no mark, and is never blank', () => {
    const silent = matrixCells.filter((cell) => getState(cell) !== 'reported');
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((cell) => cell.querySelector('[data-tone], svg, .chip') !== null).map(toName)).toEqual([]);
    expect(silent.filter((cell) => toPlainText(cell) !== toWords(cell)).map(toName)).toEqual([]);
  });

  it('names the press where no finding stands in the words of Ofsted', () => {
    const primary = new Set(corpus.sources.filter(({ kind }) => kind !== 'article').map(({ id }) => id));
    const relayed = matrixCells.filter((cell) => {
      const marks = readCell(cell).findings.filter(isMark);
      return marks.length > 0 && marks.every(({ sourceId }) => !primary.has(sourceId));
    });
    expect(relayed.length).toBeGreaterThan(0);
    expect(relayed.filter((cell) => !toPlainText(cell).includes('as reported by')).map(toName)).toEqual([]);
  });
});

describe("an authority's page", () => {
  it.each([authority])('of $name has every theme and visit of each cycle with findings, in order', ({ id }) => {
    const matrices = listMatrices(corpus, id);
    const expected = matrices.flatMap(({ rows }) =>
      rows.flatMap(({ theme, cells }) => cells.map(({ visitId }) => `${visitId} ${theme}`)),
    );
    const drawn = getPage(`/authorities/${id}/`).main.querySelectorAll('table [data-cell]');
    expect(drawn.map((cell) => cell.getAttribute('data-cell'))).toEqual(expected);
  });

  it.each([authority])('of $name heads each column with the visit, its date, outcome and basis', ({ id }) => {
    const heads = getPage(`/authorities/${id}/`).main.querySelectorAll('table.matrix thead th:not(:first-child)');
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.filter((head) => head.querySelectorAll('small').length !== 3).map(toPlainText)).toEqual([]);
    expect(heads.filter((head) => !/no grade|\(.*SIF\)|\(ILACS\)/u.test(toPlainText(head))).map(toPlainText)).toEqual(
      [],
    );
  });
});
