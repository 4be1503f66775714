import { getCell } from '../../domain/theme/cell.ts';
import { buildComparison } from '../../domain/comparison/comparison.ts';
import { getAuthority, getVisit, hasFindings } from '../../domain/lookup.ts';
import type { Corpus, Worked } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { toSortKey } from '../../domain/plain-date.ts';
import { listCautions } from '../comparison/caution-view.ts';
import { buildCellView } from '../theme/cell-view.ts';
import type { CellView } from '../theme/cell-view.ts';
import type { FactView } from '../fact-view.ts';
import { formatDated } from '../format-date.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';
import { listLatestFacts } from '../authority/latest-view.ts';
import type { Link } from '../link.ts';
import { formatBasis } from '../authority/matrix-view.ts';
import { joinNames } from '../join-names.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { urls } from '../urls.ts';

export interface AuthorityTile {
  readonly authority: Link;
  readonly facts: readonly FactView[];
}

/** One question put to two or more visits. */
export interface WorkedView {
  readonly question: string;
  /** The comparison itself, with what it cannot show. */
  readonly href: string;
  /** How far apart the visits lie, and in whose words each is held. */
  readonly caution: string;
  readonly columns: readonly { readonly heading: string; readonly href: string; readonly cell: CellView }[];
  readonly theme: Link;
}

export interface HomeView {
  readonly searchUrl: string;
  /** Which councils are covered: `2 councils so far: Sunderland and Tameside.` */
  readonly coverage: string;
  /** Searches to try. */
  readonly tries: readonly Link[];
  readonly authorities: readonly AuthorityTile[];
  readonly themes: readonly Link[];
  readonly latest: readonly (Link & { readonly when: string; readonly outcome: string })[];
  readonly worked: WorkedView | undefined;
}

const latestCount = 5;

/** An authority with what came last, for lists. */
export function listAuthorityTiles(corpus: Corpus): readonly AuthorityTile[] {
  return corpus.authorities.map((authority) => ({
    authority: { text: authority.name, href: urls.authority(authority.id) },
    facts: listLatestFacts(corpus, authority),
  }));
}

function formatCoverage({ authorities }: Corpus): string {
  const names = joinNames(authorities.map(({ name }) => name));
  return `${authorities.length} ${authorities.length === 1 ? 'council' : 'councils'} so far: ${names}.`;
}

/** The gap in time and whose words they are, as the comparison itself says first. */
function formatWorkedCaution(corpus: Corpus, worked: Worked): string {
  const visits = worked.visits.map((id) => getVisit(corpus, id));
  const [gap = ''] = listCautions(corpus, buildComparison(corpus, visits, { themes: worked.themes }));
  const bases = visits.map((visit) => `${formatVisitMonth(visit)}: ${formatBasis(corpus, visit)}`);
  return `${gap} ${bases.join('; ')}.`;
}

function buildWorkedView(corpus: Corpus, worked: Worked): WorkedView | undefined {
  const theme = corpus.index.themes.get(worked.themes[0] ?? '');
  if (theme === undefined) return undefined;
  return {
    question: worked.question,
    href: urls.worked(worked.id),
    caution: formatWorkedCaution(corpus, worked),
    columns: worked.visits.map((id) => {
      const visit = getVisit(corpus, id);
      return {
        heading: `${getAuthority(corpus, visit.authorityId).name}, ${formatVisitMonth(visit)}`,
        href: urls.visitTheme(id, theme.id),
        cell: buildCellView(corpus, getCell(corpus, visit, theme.id)),
      };
    }),
    theme: { text: theme.name, href: urls.theme(theme.id) },
  };
}

export function buildHomeView(corpus: Corpus): HomeView {
  const [worked] = corpus.worked;
  return {
    searchUrl: urls.search,
    coverage: formatCoverage(corpus),
    tries: ['caseloads', 'missing children', 'audit', 'care leavers'].map((text) => ({
      text,
      href: urls.searchFor(text),
    })),
    authorities: listAuthorityTiles(corpus),
    themes: corpus.themes.map(({ id, name }) => ({ text: name, href: urls.theme(id) })),
    latest: [...corpus.visits]
      .sort((a, b) => compareText(toSortKey(b.dates), toSortKey(a.dates)) || compareText(a.id, b.id))
      .slice(0, latestCount)
      .map((visit) => ({
        text: `${getAuthority(corpus, visit.authorityId).name}: ${formatVisitInCycle(visit).toLowerCase()}`,
        href: urls.visit(visit.id),
        when: formatDated(visit.dates),
        outcome: formatOutcome(visit, hasFindings(corpus, visit.id)),
      })),
    worked: worked && buildWorkedView(corpus, worked),
  };
}
