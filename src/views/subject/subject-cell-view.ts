import { getSubject, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import { isMark } from '../../domain/finding/speakers.ts';
import { oncePerValue } from '../../domain/once.ts';
import type { SubjectCell } from '../../domain/subject/subject-cell.ts';
import { getCell } from '../../domain/theme/cell.ts';
import type { CellState } from '../../domain/theme/cell.ts';
import { lowerFirst } from '../capitalise.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { formatLimits, putMarksFirst } from '../finding/limits.ts';
import { buildMarkGroups } from '../finding/mark-groups.ts';
import type { MarkGroup } from '../finding/mark-groups.ts';
import type { Link } from '../link.ts';
import { buildCellView } from '../theme/cell-view.ts';
import { toThemeUrl } from '../visit/theme-place.ts';
import { urls } from '../urls.ts';

/** One subject at one visit, ready to draw. */
export interface SubjectCellView {
  /** `tameside/2016-monitoring-2 turnover` */
  readonly key: string;
  /** Alike marks together, in a fixed order; empty where inspectors make no claim with a level or a direction. */
  readonly groups: readonly MarkGroup[];
  /** To whom all its marks are limited: `permanent staff only`. */
  readonly limits?: string;
  /** Why there is no mark: `Context only`, `No finding on this subject`. */
  readonly note?: string;
  /** Subjects under which findings that touch this one are filed, at the same authority. */
  readonly see: readonly Link[];
  /** What the visit says of the theme, where it has no finding on the subject. */
  readonly ofTheme?: Link;
  /** Inspectors' findings, context last. */
  readonly findings: readonly FindingView[];
  readonly said: readonly FindingView[];
}

const absenceWords = {
  'no-finding': 'No finding on this subject',
  'no-main-finding': 'No main finding on this subject',
} as const;

/** States of a theme that say of the whole visit why nothing can be found in it: nothing is said of a subject then. */
const unread: ReadonlySet<CellState> = new Set([
  'not-coded',
  'withdrawn',
  'not-published',
  'no-source',
  'primary-not-held',
]);

/** What there is where inspectors make no claim with a level or a direction; undefined for nothing at all. */
function formatOnly({ state, findings, said }: SubjectCell): string | undefined {
  if (state === 'reported') return undefined;
  if (findings.length > 0) return 'Context only';
  return said.length > 0 ? 'Only what others said' : undefined;
}

/** Only what a visit has is said of a subject; of an absence, what its theme's cell says. */
function tellAbsence(
  corpus: Corpus,
  cell: SubjectCell,
  primaryOnly: boolean,
): Pick<SubjectCellView, 'note' | 'ofTheme'> {
  if (cell.state === 'reported' || cell.state === 'elsewhere') return {};
  const visit = getVisit(corpus, cell.visitId);
  const { theme } = getSubject(corpus, cell.subject);
  const themeCell = getCell(corpus, visit, theme, { primaryOnly });
  const { words, state } = buildCellView(corpus, themeCell);
  if (unread.has(state)) return { note: words };
  return {
    note: absenceWords[cell.state],
    ofTheme: { text: lowerFirst(words), href: toThemeUrl(corpus, visit.id, theme) },
  };
}

function drawCell(corpus: Corpus, cell: SubjectCell, primaryOnly: boolean): SubjectCellView {
  const toView = (finding: Finding) => buildFindingView(corpus, finding);
  const only = formatOnly(cell);
  const marks = cell.findings.filter(isMark);
  const limits = formatLimits(marks);
  const { authorityId } = getVisit(corpus, cell.visitId);
  return {
    key: `${cell.visitId} ${cell.subject}`,
    groups: buildMarkGroups(marks),
    ...(limits !== undefined && { limits }),
    ...(only === undefined ? tellAbsence(corpus, cell, primaryOnly) : { note: only }),
    see: cell.elsewhere.map(({ id, name }) => ({ text: name, href: urls.subjectAt(id, authorityId) })),
    findings: putMarksFirst(cell.findings).map(toView),
    said: cell.said.map(toView),
  };
}

const drawFromAll = oncePerValue((corpus, cell: SubjectCell) => drawCell(corpus, cell, false));
const drawFromPrimary = oncePerValue((corpus, cell: SubjectCell) => drawCell(corpus, cell, true));

/**
 * Draws a subject's cell together; the same view wherever the cell stands.
 * @param options as the cell was made with.
 */
export const buildSubjectCellView = (
  corpus: Corpus,
  cell: SubjectCell,
  { primaryOnly = false }: { readonly primaryOnly?: boolean } = {},
): SubjectCellView => (primaryOnly ? drawFromPrimary : drawFromAll)(corpus, cell);
