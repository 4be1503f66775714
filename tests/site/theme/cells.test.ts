import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { getCell } from '../../../src/domain/theme/cell.ts';
import { listMatrices } from '../../../src/domain/authority/matrix.ts';
import { isMark } from '../../../src/domain/finding/speakers.ts';
import { themeIds } from '../../../src/schema/vocabulary.ts';
import { buildMarkGroups, formatMarkWords } from '../../../src/views/finding/mark-groups.ts';
import { buildCellView } from '../../../src/views/theme/cell-view.ts';
import { getElement, getPage, readCorpus, toPlainText } from '../../support/built-site.ts';
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

/** What stands in a cell, or where it leads on its page; in a comparison, in its column down to the next cell of a theme. */
function listKeys(element: HTMLElement): readonly (string | undefined)[] {
  const at = element.querySelector('a[href^="#"]')?.getAttribute('href');
  const told = at === undefined ? null : (element.closest('main')?.querySelector(at) ?? null);
  if (told !== null) return listDrawn(told);
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

/** Whether a cell holds its findings itself: those of a comparison stand in the rows beneath it, those of a matrix where it leads. */
const isWhole = (element: HTMLElement) => element.closest('[data-glance], table.matrix') === null;

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
      const isInComparison = cell.closest('[data-glance]') !== null;
      return text.includes(toWords(cell).toLowerCase()) || (isInComparison && text.endsWith(' only'));
    };
    const faulty = silent.filter((cell) => !isExplained(cell));
    expect(faulty.map(toName)).toEqual([]);
  });
});

describe('a cell of a matrix', () => {
  const listMarks = (cell: HTMLElement) => readCell(cell).findings.filter(isMark);
  const reported = matrixCells.filter((cell) => getState(cell) === 'reported');

  it('has exactly one mark for each finding of inspectors, alike ones together', () => {
    expect(reported.length).toBeGreaterThan(0);
    const faulty = matrixCells.filter((cell) => {
      const tones = cell.querySelectorAll('.chip').map((chip) => chip.getAttribute('data-tone'));
      const expected = buildMarkGroups(listMarks(cell)).flatMap(({ mark, times }) =>
        Array.from({ length: times }, () => mark.tone),
      );
      return JSON.stringify(tones) !== JSON.stringify(expected);
    });
    expect(faulty.map(toName)).toEqual([]);
  });

  it('is one link to the theme at the visit, with the words of its marks, and says all of them to those who hear it', () => {
    const faulty = reported.filter((cell) => {
      const [visitId = '', theme] = (cell.getAttribute('data-cell') ?? '').split(' ');
      const [link, ...others] = cell.querySelectorAll('a');
      const groups = buildMarkGroups(listMarks(cell));
      const heard = toPlainText(getElement(cell, 'a > .visually-hidden'));
      return (
        others.length > 0 ||
        link?.getAttribute('href') !== `/visits/${visitId}/#${theme ?? ''}` ||
        !toPlainText(cell).includes(formatMarkWords(groups)) ||
        !groups.every(({ words }) => heard.includes(words)) ||
        !heard.startsWith(`${corpus.themes.find(({ id }) => id === theme)?.name ?? 'no such theme'}, `)
      );
    });
    expect(faulty.map(toName)).toEqual([]);
  });

  it('has no colour of a level where there is no mark, and is never blank', () => {
    const silent = matrixCells.filter((cell) => getState(cell) !== 'reported');
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((cell) => cell.querySelector('[data-tone], svg, .chip') !== null).map(toName)).toEqual([]);
    expect(silent.filter((cell) => !toPlainText(cell).startsWith(toWords(cell))).map(toName)).toEqual([]);
  });

  it('is a link wherever anything is said on the theme, and else none', () => {
    const faulty = matrixCells.filter((cell) => {
      const { findings, said } = readCell(cell);
      return (cell.querySelector('a') !== null) !== findings.length + said.length > 0;
    });
    expect(faulty.map(toName)).toEqual([]);
  });

  it('names the press where no finding stands in the words of Ofsted, or the head of its column does', () => {
    const primary = new Set(corpus.sources.filter(({ kind }) => kind !== 'article').map(({ id }) => id));
    const relayed = matrixCells.filter((cell) => {
      const marks = listMarks(cell);
      return marks.length > 0 && marks.every(({ sourceId }) => !primary.has(sourceId));
    });
    expect(relayed.length).toBeGreaterThan(0);
    const toHead = (cell: HTMLElement) => {
      const place = cell.parentNode?.children.indexOf(cell) ?? 0;
      return cell.closest('table')?.querySelector('tr.about')?.children[place];
    };
    const isNamed = (cell: HTMLElement) =>
      [cell, toHead(cell)].some((place) => place !== undefined && toPlainText(place).includes('as reported by'));
    expect(relayed.filter((cell) => !isNamed(cell)).map(toName)).toEqual([]);
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
    const { main } = getPage(`/authorities/${id}/`);
    const heads = main.querySelectorAll('table.matrix thead th:not(:first-child)');
    const told = main.querySelectorAll('table.matrix tr.about td');
    expect(heads.length).toBeGreaterThan(0);
    expect(told.length).toBe(heads.length);
    expect(heads.filter((head) => !/\d{4}/u.test(toPlainText(head))).map(toPlainText)).toEqual([]);
    expect(heads.filter((head) => head.querySelector('a[href^="/visits/"]') === null).map(toPlainText)).toEqual([]);
    expect(told.filter((cell) => cell.querySelectorAll('small').length !== 2).map(toPlainText)).toEqual([]);
    expect(told.filter((cell) => !/no grade|\(.*SIF\)|\(ILACS\)/u.test(toPlainText(cell))).map(toPlainText)).toEqual(
      [],
    );
  });
});
