import { isMark } from '../../../domain/finding/speakers.ts';
import { getSubject } from '../../../domain/lookup.ts';
import type { Corpus } from '../../../domain/model.ts';
import type { SubjectCell } from '../../../domain/subject/subject-cell.ts';
import type { Cell } from '../../../domain/theme/cell.ts';
import { buildFindingView } from '../../finding/finding-view.ts';
import { putMarksFirst } from '../../finding/limits.ts';
import { buildMarkGroups } from '../../finding/mark-groups.ts';
import { joinNames } from '../../join-names.ts';
import { buildCellView } from '../../theme/cell-view.ts';
import { absenceWords, formatNote, sayAbsence } from '../../theme/told-words.ts';
import type { Told } from '../../theme/told-words.ts';
import type { GridCell, GridEntry } from './grid-view.ts';

const isTold = ({ findings, said }: Told) => findings.length + said.length > 0;

/** Of which subjects a visit speaks under another, and where: `Police, see Information sharing`. */
export const listFiledElsewhere = (corpus: Corpus, cells: readonly SubjectCell[]): readonly string[] =>
  cells
    .filter((cell) => cell.state === 'elsewhere' && !isTold(cell))
    .map((cell) => `${getSubject(corpus, cell.subject).name}, ${formatAbsence(cell)}`);

/** Why a subject has no finding at a visit: no more is claimed than the coding knows. */
function formatAbsence({ state, elsewhere }: SubjectCell): string {
  if (state === 'elsewhere') return `see ${joinNames(elsewhere.map(({ name }) => name))}`;
  return state === 'reported' ? '' : absenceWords[state];
}

const toTold = (corpus: Corpus, { findings, said }: Told) => ({
  findings: putMarksFirst(findings).map((finding) => buildFindingView(corpus, finding)),
  said: said.map((finding) => buildFindingView(corpus, finding)),
});

function toEntry(corpus: Corpus, told: Told, absence: string, name?: string): GridEntry {
  const groups = buildMarkGroups(told.findings.filter(isMark));
  return {
    ...(name !== undefined && { name }),
    groups,
    ...(groups.length === 0 && { note: formatNote(corpus, told) ?? absence }),
  };
}

/** One subject at one visit. */
export const buildSubjectGridCell = (corpus: Corpus, cell: SubjectCell): GridCell => ({
  subjectKey: `${cell.visitId} ${cell.subject}`,
  entries: [toEntry(corpus, cell, formatAbsence(cell))],
  ...toTold(corpus, cell),
});

/** One theme at one visit, with all that it says of it. */
export const buildThemeGridCell = (corpus: Corpus, cell: Cell): GridCell => {
  const { key, words } = buildCellView(corpus, cell);
  return {
    themeKey: key,
    state: cell.state,
    entries:
      cell.state === 'reported' ? [toEntry(corpus, cell, '')] : [{ groups: [], note: sayAbsence(corpus, cell, words) }],
    ...toTold(corpus, cell),
  };
};

/** A theme at one visit at the head of its subjects' rows: its state alone, since what it holds stands below. */
export const buildThemeHeadCell = (corpus: Corpus, cell: Cell): GridCell => {
  const { key, words } = buildCellView(corpus, cell);
  return {
    themeKey: key,
    state: cell.state,
    ...(cell.state === 'reported' ? { entries: [], heard: words } : { entries: [{ groups: [], note: words }] }),
    findings: [],
    said: [],
  };
};

function formatNone(cells: readonly SubjectCell[], told: readonly SubjectCell[]): string {
  if (told.length > 0) return 'filed under other subjects';
  const isHeld = cells.every(({ state }) => state !== 'primary-not-held');
  return isHeld ? 'none' : absenceWords['primary-not-held'];
}

/**
 * Several subjects of which one visit alone speaks, each by its name; and where another files what touches one of them.
 * @param isNarrow leaves the latter to the opened row: three or four columns have no room for it.
 */
export function buildGatheredCell(corpus: Corpus, cells: readonly SubjectCell[], isNarrow: boolean): GridCell {
  const told = cells.filter((cell) => isTold(cell) || cell.state === 'elsewhere');
  const shown = isNarrow ? told.filter(isTold) : told;
  return {
    entries:
      shown.length === 0
        ? [{ groups: [], note: formatNone(cells, told) }]
        : shown.map((cell) => toEntry(corpus, cell, formatAbsence(cell), getSubject(corpus, cell.subject).name)),
    ...toTold(corpus, {
      findings: told.flatMap(({ findings }) => findings),
      said: told.flatMap(({ said }) => said),
    }),
  };
}
