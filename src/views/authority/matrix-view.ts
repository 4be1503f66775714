import type { Matrix } from '../../domain/authority/matrix.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { getAuthority, getTheme, listSourcesOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { capitalise, lowerFirst } from '../capitalise.ts';
import { listCompareLinks } from '../comparison/compare-links.ts';
import { labelVisits } from '../comparison/label-visits.ts';
import { joinNames } from '../join-names.ts';
import type { Link } from '../link.ts';
import { findWitnessView, isAnyDifferent } from '../visit/list/witness-view.ts';
import { formatTellers } from '../source/format-tellers.ts';
import { urls } from '../urls.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { formatVisitMonth, formatVisitName } from '../visit/format-visit.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { buildMatrixCellView } from './matrix-cell-view.ts';
import type { MatrixCellView } from './matrix-cell-view.ts';
import { toTableSize } from './table-size.ts';
import type { TableSize } from './table-size.ts';

/** A visit at the head of its column. */
export interface VisitColumnView {
  /** `June 2017`; with its name where two have one month. */
  readonly when: string;
  readonly href: string;
  /** `2nd monitoring visit` */
  readonly name: string;
  /** `no grade given`, or the grade with its framework. */
  readonly outcome: string;
  /** `Ofsted letter`, `as reported by Community Care`: who tells of it, and that of a report only the principal findings are coded. */
  readonly basis: string;
  /** `Compare with October 2016`: only comparisons that are there. */
  readonly compare: readonly Link[];
}

/** Theme by visit, one mark a finding. */
export interface MatrixView {
  readonly caption: string;
  readonly size: TableSize;
  readonly columns: readonly VisitColumnView[];
  readonly rows: readonly { readonly theme: Link; readonly cells: readonly MatrixCellView[] }[];
  /** The visits of the cycle that have no column, and why; absent where all have. */
  readonly others?: string;
}

/** In whose words a visit is held: `Ofsted letter`, `as reported by Community Care`, `no source held`. */
export function formatBasis(corpus: Corpus, visit: Visit): string {
  const sources = listSourcesOf(corpus, visit.id);
  const primary = sources.filter(isPrimary).map((source) => `${source.publisher} ${source.kind}`);
  if (primary.length > 0) return `${joinNames(primary)}${visit.letter === 'withdrawn' ? ', withdrawn by Ofsted' : ''}`;
  return sources.length === 0 ? formatUnheld(visit) : formatTellers(sources);
}

/** In whose words a visit is told at the head of its column: how long a report's coding is says how far marks may be set against each other. */
function formatHeadBasis(corpus: Corpus, visit: Visit): string {
  const primary = listSourcesOf(corpus, visit.id).filter(isPrimary);
  const isPrincipal = primary.length > 0 && primary.every(({ coding }) => coding === 'principal');
  return `${formatBasis(corpus, visit)}${isPrincipal ? ', its principal findings' : ''}`;
}

/** `Without findings: 1st monitoring visit, between Dec 2016 and Jun 2017 (letter believed not published).` */
function formatOthers(visits: readonly Visit[]): string {
  const names = visits.map(
    (visit) => `${lowerFirst(formatVisitName(visit))}, ${formatVisitMonth(visit)} (${formatUnheld(visit)})`,
  );
  return `Without findings: ${names.join('; ')}.`;
}

function hasDifferences(corpus: Corpus, visit: Visit): boolean {
  const witnesses = findWitnessView(corpus, visit);
  return witnesses !== undefined && isAnyDifferent(witnesses);
}

/** Draws a matrix together. */
export function buildMatrixView(corpus: Corpus, matrix: Matrix): MatrixView {
  const { columns, others, inspection, isPart, rows } = matrix;
  const [first] = columns;
  const name = first === undefined ? '' : getAuthority(corpus, first.authorityId).name;
  const labels = labelVisits(corpus, columns);
  const bases = columns.map((visit) => formatHeadBasis(corpus, visit));
  const areRelayed = columns.map(({ id }) => !listSourcesOf(corpus, id).some(isPrimary));
  const toPlace = (theme: string, index: number) => ({
    theme,
    when: labels[index] ?? '',
    isRelayed: areRelayed[index] ?? false,
  });
  const opening =
    inspection === undefined
      ? `${name}, visits of one cycle`
      : `${name}, the ${inspection.slug.slice(0, 4)} inspection and the visits that followed it`;
  return {
    caption: isPart ? `${opening}: ${[labels[0], labels.at(-1)].join(' to ')}` : opening,
    size: toTableSize(columns.length),
    columns: columns.map((visit, index) => ({
      when: capitalise(labels[index] ?? ''),
      href: urls.visit(visit.id),
      name: formatVisitName(visit),
      outcome: formatOutcome(visit, true),
      basis: bases[index] ?? '',
      compare: [
        ...listCompareLinks(corpus, visit).map(({ short, href }) => ({ text: short, href })),
        ...(hasDifferences(corpus, visit)
          ? [{ text: 'How its accounts differ', href: urls.visitDifferences(visit.id) }]
          : []),
      ],
    })),
    rows: rows.map(({ theme, cells }) => {
      const { name: text } = getTheme(corpus, theme);
      const isTold = cells.some(({ findings, said }) => findings.length + said.length > 0);
      return {
        theme: {
          text,
          href: isTold && first !== undefined ? urls.themeAt(theme, first.authorityId) : urls.theme(theme),
        },
        cells: cells.map((cell, index) => buildMatrixCellView(corpus, cell, toPlace(text, index))),
      };
    }),
    ...(others.length > 0 && { others: formatOthers(others) }),
  };
}
