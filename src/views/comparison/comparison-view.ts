import type { Comparison } from '../../domain/comparison/comparison.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { getAuthority, getTheme, listSourcesOf } from '../../domain/lookup.ts';
import { compareText } from '../../domain/order.ts';
import { toSortKey } from '../../domain/plain-date.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { themeIds } from '../../schema/vocabulary.ts';
import { capitalise } from '../capitalise.ts';
import { legendMarks } from '../finding/mark-view.ts';
import type { MarkView } from '../finding/mark-view.ts';
import { joinNames } from '../join-names.ts';
import { toShortSourceLink } from '../source/short-source-link.ts';
import { urls } from '../urls.ts';
import { formatVisitInCycle, formatVisitName } from '../visit/format-visit.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { cellStateWords } from '../words.ts';
import { formatCautionLine, listCautions } from './caution-view.ts';
import { callVisits, labelVisits } from './label-visits.ts';
import { fitPaper } from './grid/fit-paper.ts';
import type { PaperContent } from './grid/fit-paper.ts';
import { fitPhone } from './grid/fit-phone.ts';
import type { PhoneCell } from './grid/fit-phone.ts';
import type { ComparedVisit, GridSection } from './grid/grid-view.ts';
import { addPrimary } from './grid/primary-part.ts';
import { buildSections } from './grid/grid-sections.ts';
import { withShown } from './grid/shown-when.ts';

/** Visits side by side, ready to draw on the page or in the browser. */
export interface ComparisonView {
  /** `Tameside: June 2017 beside January 2018`; of more than two: `Sunderland and Tameside: three visits, 2016 to 2018`. */
  readonly title: string;
  readonly visits: readonly ComparedVisit[];
  /** The one line that a reader must not miss: the time between, and whose words they are. */
  readonly caution: string;
  /** All that a reader must know before comparing. */
  readonly cautions: readonly string[];
  /** For `data-gap-months`: `7`, `3-7` where a date is not known to the month, or `unknown`. */
  readonly gapMonths: string;
  /** Themes that more than one visit reports on, subject by subject; last, those that no two report on. */
  readonly sections: readonly GridSection[];
  /** What marks mean. */
  readonly legend: readonly MarkView[];
  /** What two sheets of paper hold of it. */
  readonly paper: PaperContent;
  /** What a cell of it shows on a phone. */
  readonly phone: PhoneCell;
  /** Whether it also holds what primary sources alone say, to be shown by itself: some source is none. */
  readonly holdsPrimary: boolean;
  /** Under which themes none has a finding; undefined where there is no such theme. */
  readonly neither?: string;
}

const formatGapMonths = ({ cautions: { gap } }: Comparison) => {
  if (gap === undefined) return 'unknown';
  return gap.least === gap.most ? String(gap.least) : `${gap.least}-${gap.most}`;
};

function buildComparedVisit(corpus: Corpus, visit: Visit, label: string, comparison: Comparison): ComparedVisit {
  const { sources = [] } = comparison.cautions.bases.find((entry) => entry.visit === visit) ?? {};
  const isLeftOut = comparison.primaryOnly && listSourcesOf(corpus, visit.id).length > 0 && sources.length === 0;
  return {
    id: visit.id,
    label: capitalise(label),
    name: comparison.cautions.isOneCycle ? formatVisitName(visit) : formatVisitInCycle(visit),
    href: urls.visit(visit.id),
    outcome: formatOutcome(visit, true),
    sources: sources.map(toShortSourceLink),
    ...(!sources.some(isPrimary) && { primaryBasis: cellStateWords['primary-not-held'] }),
    ...(sources.length === 0 && {
      basis: isLeftOut ? cellStateWords['primary-not-held'] : formatUnheld(visit),
    }),
  };
}

function sayWhoHasNone({ visits, primaryOnly }: Comparison): string {
  const held = primaryOnly ? 'finding in a primary source' : 'finding';
  return visits.length === 2 ? `Of neither visit is a ${held} held` : `Of none of these visits is a ${held} held`;
}

function formatNeither(corpus: Corpus, comparison: Comparison, isWhole: boolean): string | undefined {
  const names = themeIds
    .filter((theme) => isWhole && !comparison.rows.some((row) => row.theme === theme))
    .map((theme) => getTheme(corpus, theme).name.toLowerCase())
    .toSorted(compareText);
  if (names.length === 0) return undefined;
  return `${sayWhoHasNone(comparison)} under ${joinNames(names)}.`;
}

/** From three. */
const numberWords = ['three', 'four'] as const;

/** `2016 to 2018`, `2018` */
function formatYears(visits: readonly Visit[]): string {
  const [first = '', ...later] = visits.map(({ dates }) => toSortKey(dates).slice(0, 4)).toSorted(compareText);
  const last = later.at(-1) ?? first;
  return first === last ? first : `${first} to ${last}`;
}

/** More than two visits are named by the heads of their columns; their title says where and when. */
function formatTitle(corpus: Corpus, { visits, cautions }: Comparison): string {
  const places = joinNames(new Set(visits.map(({ authorityId }) => getAuthority(corpus, authorityId).name)));
  const several = numberWords[visits.length - 3];
  if (several !== undefined) return `${places}: ${several} visits, ${formatYears(visits)}`;
  return `${cautions.isOneAuthority ? `${places}: ` : ''}${callVisits(corpus, visits).join(' beside ')}`;
}

interface ViewOptions {
  /** All sixteen themes were asked for, so that what is missing can be named. */
  readonly isWhole?: boolean;
  /** What primary sources alone say is wanted beside the whole, where some source is none. */
  readonly wantsPrimary?: boolean;
}

export function buildComparisonView(
  corpus: Corpus,
  comparison: Comparison,
  { isWhole = true, wantsPrimary = false }: ViewOptions = {},
): ComparisonView {
  const labels = labelVisits(corpus, comparison.visits);
  const neither = formatNeither(corpus, comparison, isWhole);
  const { visits, rows, cautions } = comparison;
  const holdsPrimary = wantsPrimary && cautions.bases.some(({ sources }) => !sources.every(isPrimary));
  const all = buildSections(corpus, visits, rows);
  const sections = withShown(holdsPrimary ? addPrimary(corpus, visits, rows, all) : all);
  return {
    title: formatTitle(corpus, comparison),
    visits: visits.map((visit, index) => buildComparedVisit(corpus, visit, labels[index] ?? '', comparison)),
    caution: formatCautionLine(comparison),
    cautions: listCautions(corpus, comparison),
    gapMonths: formatGapMonths(comparison),
    sections,
    legend: legendMarks,
    paper: fitPaper(sections, visits.length),
    phone: fitPhone(sections, visits.length),
    holdsPrimary,
    ...(neither !== undefined && { neither }),
  };
}
