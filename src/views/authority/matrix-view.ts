import type { Matrix } from '../../domain/authority/matrix.ts';
import { getAuthority, getTheme, listSourcesOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { buildCellView } from '../theme/cell-view.ts';
import type { CellView } from '../theme/cell-view.ts';
import { formatDated } from '../format-date.ts';
import { joinNames } from '../join-names.ts';
import { formatTellers } from '../source/format-tellers.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { formatVisitName } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { urls } from '../urls.ts';

/** A visit at the head of its column. */
export interface VisitColumnView {
  readonly name: string;
  readonly href: string;
  readonly when: string;
  /** `no grade given`, or the grade with its framework. */
  readonly outcome: string;
  /** `Ofsted letter`, `as reported by Community Care`, or why nothing is held. */
  readonly basis: string;
}

/** Theme by visit, one mark a finding. */
export interface MatrixView {
  readonly caption: string;
  readonly columns: readonly VisitColumnView[];
  readonly rows: readonly { readonly theme: Link; readonly cells: readonly CellView[] }[];
}

/** In whose words a visit is held: `Ofsted letter`, `as reported by Community Care`, `no source held`. */
export function formatBasis(corpus: Corpus, visit: Visit): string {
  const sources = listSourcesOf(corpus, visit.id);
  const primary = sources.filter(isPrimary).map((source) => `${source.publisher} ${source.kind}`);
  if (primary.length > 0) return `${joinNames(primary)}${visit.letter === 'withdrawn' ? ', withdrawn by Ofsted' : ''}`;
  return sources.length === 0 ? formatUnheld(visit) : formatTellers(sources);
}

export function buildMatrixView(corpus: Corpus, matrix: Matrix): MatrixView {
  const [first] = matrix.columns;
  const name = first === undefined ? '' : getAuthority(corpus, first.authorityId).name;
  const opening =
    matrix.inspection === undefined
      ? `${name}, visits of one cycle.`
      : `${name}, the ${matrix.inspection.slug.slice(0, 4)} inspection and the visits that followed it.`;
  return {
    caption: `${opening} One mark is one finding by inspectors.`,
    columns: matrix.columns.map((visit) => ({
      name: formatVisitName(visit),
      href: urls.visit(visit.id),
      when: formatDated(visit.dates, 'short'),
      outcome: formatOutcome(visit, true),
      basis: formatBasis(corpus, visit),
    })),
    rows: matrix.rows.map(({ theme, cells }) => ({
      theme: { text: getTheme(corpus, theme).name, href: urls.theme(theme) },
      cells: cells.map((cell) => buildCellView(corpus, cell)),
    })),
  };
}
