import type { ComparisonRow } from '../../../domain/comparison/comparison.ts';
import { getTheme } from '../../../domain/lookup.ts';
import type { Corpus, Visit } from '../../../domain/model.ts';
import { urls } from '../../urls.ts';
import { buildThemeHeadCell } from './grid-cell-view.ts';
import type { GridSection } from './grid-view.ts';
import { labelVisits } from '../label-visits.ts';
import { buildAloneRow, buildSubjectRow, buildThemeRow } from './row-view.ts';

function buildSection(corpus: Corpus, row: ComparisonRow, labels: readonly string[], compare: string): GridSection {
  const alone = row.subjects.filter(({ isShared }) => !isShared);
  const rows = [
    ...row.subjects.filter(({ isShared }) => isShared).map((subject) => buildSubjectRow(corpus, subject, labels)),
    ...(alone.length > 0 ? [buildAloneRow(corpus, row.theme, alone, labels)] : []),
  ];
  return {
    id: row.theme,
    head: { text: getTheme(corpus, row.theme).name, href: urls.theme(row.theme) },
    cells: row.cells.map((cell) => buildThemeHeadCell(corpus, cell)),
    rows: rows.map((drawn) => ({ ...drawn, compare })),
  };
}

/** A theme is taken subject by subject where two visits have findings on it that can stand in one row. */
const isAligned = ({ isShared, subjects }: ComparisonRow) => isShared || subjects.some((subject) => subject.isShared);

/** Themes that more than one visit reports on, subject by subject; last, those that no two report on, a row each. */
export function buildSections(
  corpus: Corpus,
  visits: readonly Visit[],
  rows: readonly ComparisonRow[],
): readonly GridSection[] {
  const labels = labelVisits(corpus, visits);
  const toCompare = ({ theme }: ComparisonRow) =>
    urls.compose(
      visits.map(({ id }) => id),
      [theme],
    );
  const others = rows.filter((row) => !isAligned(row));
  const isOne = visits.length === 2 && others.every(({ cells }) => cells.some(({ state }) => state === 'reported'));
  const last: GridSection = {
    id: 'other-themes',
    head: { text: isOne ? 'Themes only one reports on' : 'Themes that no two report on' },
    cells: [],
    rows: others.map((row) => ({ ...buildThemeRow(corpus, row), compare: toCompare(row) })),
  };
  return [
    ...rows.filter(isAligned).map((row) => buildSection(corpus, row, labels, toCompare(row))),
    ...(others.length > 0 ? [last] : []),
  ];
}
