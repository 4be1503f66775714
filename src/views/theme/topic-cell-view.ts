import { isMark } from '../../domain/finding/speakers.ts';
import { getSubject, getVisit, listSubjectsOf } from '../../domain/lookup.ts';
import type { Corpus, Finding, Visit } from '../../domain/model.ts';
import { oncePerValue } from '../../domain/once.ts';
import { buildSubjectCell } from '../../domain/subject/subject-cell.ts';
import type { SubjectCell, SubjectState } from '../../domain/subject/subject-cell.ts';
import { getCell, isUnread } from '../../domain/theme/cell.ts';
import type { Cell, CellOptions, CellState } from '../../domain/theme/cell.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import { lowerFirst } from '../capitalise.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { formatLimits, putMarksFirst } from '../finding/limits.ts';
import { buildMarkGroups } from '../finding/mark-groups.ts';
import type { MarkGroup } from '../finding/mark-groups.ts';
import type { Link } from '../link.ts';
import { toThemeUrl } from '../visit/theme-place.ts';
import { urls } from '../urls.ts';
import { buildCellView } from './cell-view.ts';
import { absenceWords, formatNote, sayAbsence } from './told-words.ts';

/** One subject among those of a theme that a visit tells of. */
export interface TopicRow {
  readonly name: string;
  readonly groups: readonly MarkGroup[];
  /** Where there are no marks: `context only`, `the council only`. */
  readonly note?: string;
}

/** Findings that stand together: of a theme, those on one subject. */
export interface TopicPart {
  readonly subject?: Link;
  readonly findings: readonly FindingView[];
}

/** What one visit says, as a list of findings under its name. */
export interface ToldView {
  readonly name: string;
  /** In whose words it is held: `Ofsted letter`. */
  readonly basis: string;
  readonly parts: readonly TopicPart[];
  readonly said: readonly FindingView[];
}

/** A theme, or a subject, at one visit, ready to draw. */
export interface TopicCellView {
  readonly kind: Topic['kind'];
  /** `tameside/2016-monitoring-2 turnover` */
  readonly key: string;
  readonly state: CellState | SubjectState;
  /** Alike marks together, in a fixed order; empty where inspectors make no claim with a level or a direction. */
  readonly groups: readonly MarkGroup[];
  /** Of a theme, the same subject by subject, in the codebook's order. */
  readonly rows: readonly TopicRow[];
  /** To whom all its marks are limited: `permanent staff only`. */
  readonly limits?: string;
  /** Who relays them, where no finding stands in Ofsted's own words. */
  readonly relayedBy?: string;
  /** Why there is no mark: `context only`, `no finding`. */
  readonly note?: string;
  /** Subjects under which findings that touch this one are filed, at the same authority. */
  readonly see: readonly Link[];
  /** What the visit says of the theme, where it has no finding on the subject. */
  readonly ofTheme?: Link;
  /** Inspectors' findings, context last. */
  readonly findings: readonly FindingView[];
  /** The same, as they stand in a list. */
  readonly parts: readonly TopicPart[];
  readonly said: readonly FindingView[];
}

/** Only what a visit has is said of a subject; of an absence, what its theme's cell says. */
function tellAbsence(corpus: Corpus, cell: SubjectCell, options: CellOptions): Pick<TopicCellView, 'note' | 'ofTheme'> {
  if (cell.state === 'reported') return {};
  const note = formatNote(corpus, cell);
  if (note !== undefined) return { note };
  if (cell.state === 'elsewhere') return {};
  const visit = getVisit(corpus, cell.visitId);
  const { theme } = getSubject(corpus, cell.subject);
  const { words, state } = buildCellView(corpus, getCell(corpus, visit, theme, options));
  if (isUnread(state)) return { note: words };
  return {
    note: absenceWords[cell.state],
    ofTheme: { text: lowerFirst(words), href: toThemeUrl(corpus, visit.id, theme) },
  };
}

const toViews = (corpus: Corpus, findings: readonly Finding[]) =>
  putMarksFirst(findings).map((finding) => buildFindingView(corpus, finding));

function drawSubject(corpus: Corpus, cell: SubjectCell, options: CellOptions): TopicCellView {
  const { authorityId } = getVisit(corpus, cell.visitId);
  const marks = cell.findings.filter(isMark);
  const limits = formatLimits(marks);
  const findings = toViews(corpus, cell.findings);
  return {
    kind: 'subject',
    key: `${cell.visitId} ${cell.subject}`,
    state: cell.state,
    groups: buildMarkGroups(marks),
    rows: [],
    ...(limits !== undefined && { limits }),
    ...tellAbsence(corpus, cell, options),
    see: cell.elsewhere.map(({ id, name }) => ({
      text: name,
      href: urls.subjectAt(id, authorityId, options.primaryOnly),
    })),
    findings,
    parts: findings.length === 0 ? [] : [{ findings }],
    said: toViews(corpus, cell.said),
  };
}

/** The subjects of a theme that a visit tells of. */
function listTold(corpus: Corpus, visit: Visit, theme: Cell['theme'], options: CellOptions) {
  return listSubjectsOf(corpus, theme)
    .map((subject) => ({ subject, cell: buildSubjectCell(corpus, visit, subject.id, options) }))
    .filter(({ cell }) => cell.findings.length + cell.said.length > 0);
}

function drawTheme(corpus: Corpus, cell: Cell, options: CellOptions): TopicCellView {
  const visit = getVisit(corpus, cell.visitId);
  const { key, words, only, relayedBy } = buildCellView(corpus, cell);
  const told = listTold(corpus, visit, cell.theme, options);
  const parts = told
    .filter(({ cell: { findings } }) => findings.length > 0)
    .map(({ subject: { id, name }, cell: { findings } }) => ({
      subject: { text: name, href: urls.subjectAt(id, visit.authorityId, options.primaryOnly) },
      findings: toViews(corpus, findings),
    }));
  return {
    kind: 'theme',
    key,
    state: cell.state,
    groups: buildMarkGroups(cell.findings.filter(isMark)),
    rows: told.map(({ subject: { name }, cell: of }) => {
      const note = of.findings.some(isMark) ? undefined : formatNote(corpus, of);
      return { name, groups: buildMarkGroups(of.findings.filter(isMark)), ...(note !== undefined && { note }) };
    }),
    ...(only !== undefined && { limits: only }),
    ...(relayedBy !== undefined && { relayedBy }),
    ...(cell.state !== 'reported' && { note: told.length > 0 ? words : sayAbsence(corpus, cell, words) }),
    see: [],
    findings: parts.flatMap(({ findings }) => findings),
    parts,
    said: toViews(corpus, cell.said),
  };
}

const draw = (corpus: Corpus, cell: Cell | SubjectCell, options: CellOptions): TopicCellView =>
  'subject' in cell ? drawSubject(corpus, cell, options) : drawTheme(corpus, cell, options);
const drawFromAll = oncePerValue((corpus, cell: Cell | SubjectCell) => draw(corpus, cell, {}));
const drawFromPrimary = oncePerValue((corpus, cell: Cell | SubjectCell) => draw(corpus, cell, { primaryOnly: true }));

/**
 * Draws what a visit says on a theme or a subject together; the same view wherever it stands.
 * @param options as the cell was made with.
 */
export const buildTopicCellView = (
  corpus: Corpus,
  cell: Cell | SubjectCell,
  { primaryOnly = false }: CellOptions = {},
): TopicCellView => (primaryOnly ? drawFromPrimary : drawFromAll)(corpus, cell);
