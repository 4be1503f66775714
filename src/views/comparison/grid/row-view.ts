import type { ComparisonRow } from '../../../domain/comparison/comparison.ts';
import type { SubjectRow } from '../../../domain/comparison/subject-rows.ts';
import { getTheme } from '../../../domain/lookup.ts';
import type { Corpus } from '../../../domain/model.ts';
import { findUnlikeLimits } from '../../finding/limits.ts';
import { urls } from '../../urls.ts';
import { buildGatheredCell, buildSubjectGridCell, buildThemeGridCell, listFiledElsewhere } from './grid-cell-view.ts';
import type { GridCell, GridRow, RowFacts } from './grid-view.ts';
import { formatSubjectSentence } from './subject-sentence.ts';

const withLimits = (cells: readonly GridCell[], limits: readonly (string | undefined)[]): readonly GridCell[] =>
  cells.map((cell, index) => {
    const only = limits[index];
    return only === undefined ? cell : { ...cell, only };
  });

/** What the cells of a row have in common. */
export const toRowFacts = (cells: readonly GridCell[]): RowFacts => {
  const words = cells.map(({ entries }) =>
    entries.map(({ groups }) => groups.map((group) => group.words).join()).join(),
  );
  return {
    isAlike: new Set(words).size === 1,
    hasWeakness: cells.some(({ entries }) =>
      entries.some(({ groups }) => groups.some(({ mark }) => mark.tone === 'weakness' || mark.tone === 'serious')),
    ),
  };
};

/** A subject of which several visits speak. */
export function buildSubjectRow(corpus: Corpus, row: SubjectRow, labels: readonly string[]): GridRow {
  const { id, name } = row.subject;
  const limits = findUnlikeLimits(row.cells);
  const cells = withLimits(
    row.cells.map((cell) => buildSubjectGridCell(corpus, cell)),
    limits,
  );
  return {
    id,
    kind: 'subject',
    head: { text: name, href: urls.subject(id) },
    ...(limits.some((limit) => limit !== undefined) && { limits: 'not said of the same' }),
    sentence: formatSubjectSentence(row, labels),
    ...toRowFacts(cells),
    cells,
  };
}

/** Subjects of one theme of which inspectors speak at one visit at most, in the column that tells them. */
export function buildAloneRow(
  corpus: Corpus,
  theme: string,
  rows: readonly SubjectRow[],
  labels: readonly string[],
): GridRow {
  const isNarrow = labels.length > 2;
  const columns = labels.map((_, index) => rows.flatMap((row) => row.cells[index] ?? []));
  const cells = columns.map((column) => buildGatheredCell(corpus, column, isNarrow));
  const filed = columns.flatMap((column, index) => {
    const places = isNarrow ? listFiledElsewhere(corpus, column) : [];
    return places.length === 0 ? [] : `${labels[index] ?? ''}: ${places.join('; ')}.`;
  });
  // Where each mark is of another subject, no two are alike.
  return {
    id: `${theme}-alone`,
    kind: 'alone',
    head: { text: 'Inspectors in one at most' },
    ...(filed.length > 0 && { sentence: `Filed under other subjects. ${filed.join(' ')}` }),
    ...toRowFacts(cells),
    isAlike: false,
    cells,
  };
}

/** A theme that no two visits report on. */
export function buildThemeRow(corpus: Corpus, { theme, cells: themeCells }: ComparisonRow): GridRow {
  const cells = themeCells.map((cell) => buildThemeGridCell(corpus, cell));
  return {
    id: theme,
    kind: 'theme',
    head: { text: getTheme(corpus, theme).name, href: urls.theme(theme) },
    ...toRowFacts(cells),
    cells,
  };
}
