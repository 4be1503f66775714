import type { ComparisonRow, Comparison } from '../../domain/comparison/comparison.ts';
import { getAuthority, getSource, getTheme, listSourcesOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { isMark } from '../../domain/finding/speakers.ts';
import type { Cell } from '../../domain/theme/cell.ts';
import { capitalise, lowerFirst } from '../capitalise.ts';
import { buildCellView } from '../theme/cell-view.ts';
import type { CellView } from '../theme/cell-view.ts';
import { listCautions } from './caution-view.ts';
import { formatDated } from '../format-date.ts';
import { formatVisitInCycle, formatVisitMonth, formatVisitName } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatMarkKinds } from '../finding/mark-view.ts';
import { formatBasis } from '../authority/matrix-view.ts';
import { joinNames } from '../join-names.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { urls } from '../urls.ts';
import { cellStateWords, sourceKindWords } from '../words.ts';

/** A visit at the head of its column. */
export interface ComparedVisit {
  readonly id: string;
  /** `2nd monitoring visit since the 2016 inspection`, with the authority where several are compared. */
  readonly name: string;
  /** Short, for columns that stand one under the other: `2nd monitoring visit, June 2017`. */
  readonly label: string;
  readonly href: string;
  readonly when: string;
  readonly outcome: string;
  readonly basis: string;
}

/** One theme, what is said of it at each visit, and one sentence of fact. */
export interface ComparedRow {
  readonly id: string;
  readonly theme: Link;
  readonly sentence: string;
  /** Where findings are limited to different teams or services: what a reader must not overlook. */
  readonly limits?: string;
  readonly cells: readonly CellView[];
}

/** Visits side by side, ready to draw on the page or in the browser. */
export interface ComparisonView {
  readonly visits: readonly ComparedVisit[];
  /** One group with a column a visit; where the visits share no theme, a group for each visit, to stand one under the other. */
  readonly groups: readonly { readonly visits: readonly ComparedVisit[]; readonly rows: readonly ComparedRow[] }[];
  readonly cautions: readonly string[];
  /** For `data-gap-months`: `7`, `3-7` where a date is not known to the month, or `unknown`. */
  readonly gapMonths: string;
  readonly bothReport: string;
}

const sayHowMany = (reporting: number, compared: number) =>
  compared === 2 ? 'Both' : reporting === compared ? `All ${compared}` : `${reporting} of ${compared}`;

const formatPlace = (corpus: Corpus, visit: Visit, isOneAuthority: boolean) =>
  `${isOneAuthority ? '' : `${getAuthority(corpus, visit.authorityId).name}, `}${formatVisitMonth(visit)}`;

/** In what documents inspectors speak: `letter`, `press account and statement`. */
function formatWitness(corpus: Corpus, { findings }: Cell): string {
  const sources = findings.filter(isMark).map(({ sourceId }) => getSource(corpus, sourceId));
  return joinNames(new Set(sources.map(({ kind }) => sourceKindWords[kind].toLowerCase())));
}

/** How many of the visits report on a theme; where one only files what it says elsewhere, how many file it here. */
function sayWhoReports(theme: string, reporting: number, compared: number, isElsewhere: boolean): string {
  if (reporting === 0)
    return `Inspectors’ findings with a level or a direction${isElsewhere ? ' filed here' : ''}: none.`;
  if (isElsewhere) return `Filed under ${theme} at ${reporting} of ${compared}.`;
  return reporting === 1 ? `Only one reports on ${theme}.` : `${sayHowMany(reporting, compared)} report on ${theme}.`;
}

/** One computed sentence of fact about a theme: who reports, and with which marks; no count of findings, no verdict. */
function formatSentence(corpus: Corpus, { visits, cautions }: Comparison, { theme, cells }: ComparisonRow): string {
  const said = visits.flatMap((visit, index) => {
    const cell = cells[index];
    if (cell?.state !== 'reported' && cell?.state !== 'elsewhere') return [];
    const place = formatPlace(corpus, visit, cautions.isOneAuthority);
    const words =
      cell.state === 'reported'
        ? `${place}, ${formatWitness(corpus, cell)}: ${formatMarkKinds(cell.findings.filter(isMark))}.`
        : `${place}: ${lowerFirst(buildCellView(corpus, cell).words)}.`;
    return [{ state: cell.state, words: capitalise(words) }];
  });
  const elsewhere = said.filter(({ state }) => state === 'elsewhere').length;
  const name = getTheme(corpus, theme).name.toLowerCase();
  const lead = sayWhoReports(name, said.length - elsewhere, visits.length, elsewhere > 0);
  return [lead, ...said.map(({ words }) => words)].join(' ');
}

/** Which themes more than one visit reports on, and which more than one speaks of under different themes. */
function formatShared(corpus: Corpus, rows: Comparison['rows']): string {
  const nameAll = (some: Comparison['rows']) => joinNames(some.map(({ theme }) => getTheme(corpus, theme).name));
  const [shared, touched] = [rows.filter(({ isShared }) => isShared), rows.filter(({ isTouched }) => isTouched)];
  return [
    shared.length === 0
      ? 'No theme is reported by more than one of these visits.'
      : `Reported by more than one: ${nameAll(shared)}.`,
    ...(touched.length === 0
      ? []
      : [`Spoken of by more than one, and filed under different themes: ${nameAll(touched)}.`]),
  ].join(' ');
}

/** What differs in the teams or services that a row's findings are limited to. */
function formatLimits(visits: readonly Visit[], cells: readonly CellView[]): string | undefined {
  const reported = cells.flatMap((cell, index) => {
    const visit = visits[index];
    return visit === undefined || cell.state !== 'reported' ? [] : [{ visit, only: cell.only }];
  });
  const kinds = new Set(reported.map(({ only }) => only));
  if (kinds.size < 2) return undefined;
  const parts = reported.map(
    ({ visit, only }) => `${formatVisitMonth(visit)}, ${only ?? 'not limited to one team or service'}`,
  );
  return `Not said of the same: ${parts.join('; ')}.`;
}

const formatGapMonths = ({ cautions: { gap } }: Comparison) => {
  if (gap === undefined) return 'unknown';
  return gap.least === gap.most ? String(gap.least) : `${gap.least}-${gap.most}`;
};

function buildRow(corpus: Corpus, comparison: Comparison, row: ComparisonRow): ComparedRow {
  const cells = row.cells.map((cell) => buildCellView(corpus, cell));
  const limits = formatLimits(comparison.visits, cells);
  return {
    id: row.theme,
    theme: { text: getTheme(corpus, row.theme).name, href: urls.theme(row.theme) },
    sentence: formatSentence(corpus, comparison, row),
    ...(limits !== undefined && { limits }),
    cells,
  };
}

function buildComparedVisit(corpus: Corpus, visit: Visit, { cautions, primaryOnly }: Comparison): ComparedVisit {
  const { isOneAuthority, bases } = cautions;
  const isLeftOut =
    primaryOnly &&
    listSourcesOf(corpus, visit.id).length > 0 &&
    bases.some((entry) => entry.visit === visit && entry.basis === 'none');
  const place = isOneAuthority ? '' : `${getAuthority(corpus, visit.authorityId).name}, `;
  return {
    id: visit.id,
    name: `${place}${formatVisitInCycle(visit)}`,
    label: `${place}${formatVisitName(visit)}, ${formatVisitMonth(visit)}`,
    href: urls.visit(visit.id),
    when: formatDated(visit.dates),
    outcome: formatOutcome(visit, true),
    basis: isLeftOut ? cellStateWords['primary-not-held'].toLowerCase() : formatBasis(corpus, visit),
  };
}

/** Each visit with its own rows alone, for visits that share no theme. */
function splitByVisit(visits: readonly ComparedVisit[], rows: readonly ComparedRow[]): ComparisonView['groups'] {
  return visits.map((visit, index) => ({
    visits: [visit],
    rows: rows.flatMap((row) => {
      const cell = row.cells[index];
      return cell === undefined || cell.findings.length + cell.said.length === 0 ? [] : [{ ...row, cells: [cell] }];
    }),
  }));
}

export function buildComparisonView(corpus: Corpus, comparison: Comparison): ComparisonView {
  const visits = comparison.visits.map((visit) => buildComparedVisit(corpus, visit, comparison));
  const rows = comparison.rows.map((row) => buildRow(corpus, comparison, row));
  return {
    visits,
    groups: comparison.isDisjoint ? splitByVisit(visits, rows) : [{ visits, rows }],
    cautions: listCautions(corpus, comparison),
    gapMonths: formatGapMonths(comparison),
    bothReport: formatShared(corpus, comparison.rows),
  };
}
