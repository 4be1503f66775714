import type { ComparisonRow } from '../../../domain/comparison/comparison.ts';
import { getVisit } from '../../../domain/lookup.ts';
import type { Corpus, Visit } from '../../../domain/model.ts';
import { buildSubjectCell } from '../../../domain/subject/subject-cell.ts';
import { getCell } from '../../../domain/theme/cell.ts';
import { buildSections } from './grid-sections.ts';
import type { GridCell, GridRow, GridSection } from './grid-view.ts';

/** The same rows, with what primary sources alone say in their cells. */
const toPrimaryRow = (corpus: Corpus, row: ComparisonRow): ComparisonRow => ({
  ...row,
  cells: row.cells.map(({ visitId, theme }) =>
    getCell(corpus, getVisit(corpus, visitId), theme, { primaryOnly: true }),
  ),
  subjects: row.subjects.map((subjectRow) => ({
    ...subjectRow,
    cells: subjectRow.cells.map(({ visitId, subject }) =>
      buildSubjectCell(corpus, getVisit(corpus, visitId), subject, { primaryOnly: true }),
    ),
  })),
});

const sayCell = ({ entries, heard = '', only = '' }: GridCell): string =>
  [
    ...entries.map(({ name = '', groups, note = '' }) =>
      [name, ...groups.map(({ words, times }) => `${times} ${words}`), note].join(),
    ),
    heard,
    only,
  ].join(';');

const addToCells = (cells: readonly GridCell[], primary: readonly GridCell[]): readonly GridCell[] =>
  cells.map((cell, index) => {
    const other = primary[index];
    if (other === undefined || sayCell(cell) === sayCell(other)) return cell;
    const { entries, heard, only } = other;
    return {
      ...cell,
      primary: { entries, ...(heard !== undefined && { heard }), ...(only !== undefined && { only }) },
    };
  });

const isEmpty = ({ cells }: Pick<GridRow, 'cells'>) =>
  cells.every(({ findings, said }) => findings.length + said.length === 0);

function addToRow(row: GridRow, primary: GridRow): GridRow {
  const { isAlike, hasWeakness } = primary;
  return {
    ...row,
    primary: { isAlike, hasWeakness, isEmpty: isEmpty(primary) },
    cells: addToCells(row.cells, primary.cells),
  };
}

/**
 * Sections that also hold what primary sources alone say of the same, so that a reader can have that alone without script.
 * @param rows from which the sections were drawn.
 */
export function addPrimary(
  corpus: Corpus,
  visits: readonly Visit[],
  rows: readonly ComparisonRow[],
  sections: readonly GridSection[],
): readonly GridSection[] {
  const primaryRows = rows.map((row) => toPrimaryRow(corpus, row));
  // Drawn from the same rows, section by section.
  const primary = buildSections(corpus, visits, primaryRows);
  return sections.map((section, place) => {
    const other = primary[place];
    if (other === undefined) return section;
    return {
      ...section,
      cells: addToCells(section.cells, other.cells),
      rows: section.rows.map((row, index) => {
        const otherRow = other.rows[index];
        return otherRow === undefined ? row : addToRow(row, otherRow);
      }),
      isEmptyInPrimary: other.rows.every(isEmpty),
    };
  });
}
