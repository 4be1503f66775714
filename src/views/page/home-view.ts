import { buildComparison } from '../../domain/comparison/comparison.ts';
import { groupBy } from '../../domain/group-by.ts';
import { getAuthority, getVisit, hasFindings, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus, Visit, Worked } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { toSortKey } from '../../domain/plain-date.ts';
import { getCell } from '../../domain/theme/cell.ts';
import { listLatestFacts } from '../authority/latest-view.ts';
import { formatWitness } from '../comparison/basis-words.ts';
import { formatCautionLine } from '../comparison/caution-view.ts';
import { findPairUrl } from '../comparison/compare-links.ts';
import type { FactView } from '../fact-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { formatDated } from '../format-date.ts';
import type { Link } from '../link.ts';
import { buildCellView } from '../theme/cell-view.ts';
import { urls } from '../urls.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';

export interface AuthorityTile {
  readonly authority: Link;
  readonly facts: readonly FactView[];
}

/** One question put to two or more visits. */
export interface WorkedView {
  readonly question: string;
  /** The comparison itself, with what it cannot show. */
  readonly href: string;
  /** Its visits on every theme. */
  readonly allThemes: string;
  /** How far apart the visits lie, and in whose words each is held. */
  readonly caution: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly href: string;
    /** In what kind of document the visit is told. */
    readonly witness: string;
    /** Without the words quoted, which stand in the source. */
    readonly findings: readonly FindingView[];
  }[];
  readonly theme: Link;
}

/** Councils of one region, A to Z. */
export interface RegionView {
  readonly name: string;
  readonly councils: readonly (Link & { readonly hasFindings: boolean })[];
}

export interface HomeView {
  readonly searchUrl: string;
  readonly authoritiesUrl: string;
  readonly subjectsUrl: string;
  readonly recommendationsUrl: string;
  readonly visitsUrl: string;
  /** Names of all councils, for the finder. */
  readonly names: readonly string[];
  /** Searches to try. */
  readonly tries: readonly Link[];
  /** Councils with findings, A to Z. */
  readonly read: readonly Link[];
  /** All councils by region; none where findings are held of every one, which stand above. */
  readonly regions: readonly RegionView[];
  readonly themes: readonly Link[];
  /** The latest visits known; no grade: a list of grades would read as a table of merit. */
  readonly latest: readonly (Link & { readonly when: string; readonly held: string })[];
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

/** Where visits stand side by side: drawn already, or drawn as it is opened. */
function findTogetherUrl(corpus: Corpus, visits: readonly Visit[]): string {
  const [first, second, ...others] = visits;
  const pair = first && second && others.length === 0 ? findPairUrl(corpus, first, second) : undefined;
  return pair ?? urls.compose(visits.map(({ id }) => id));
}

function buildWorkedView(corpus: Corpus, worked: Worked): WorkedView | undefined {
  const theme = corpus.index.themes.get(worked.themes[0] ?? '');
  if (theme === undefined) return undefined;
  const visits = worked.visits.map((id) => getVisit(corpus, id));
  const comparison = buildComparison(corpus, visits, { themes: worked.themes });
  return {
    question: worked.question,
    href: urls.worked(worked.id),
    allThemes: findTogetherUrl(corpus, visits),
    caution: formatCautionLine(comparison),
    columns: comparison.cautions.bases.map((held) => ({
      heading: `${getAuthority(corpus, held.visit.authorityId).name}, ${formatVisitMonth(held.visit)}`,
      href: urls.visitTheme(held.visit.id, theme.id),
      witness: formatWitness(held),
      findings: buildCellView(corpus, getCell(corpus, held.visit, theme.id)).marks.map(
        ({ quote, ...finding }) => finding,
      ),
    })),
    theme: { text: theme.name, href: urls.theme(theme.id) },
  };
}

const toCouncil = ({ id, name }: Authority): Link => ({ text: name, href: urls.authority(id) });
const isRead = (corpus: Corpus, { id }: Authority) =>
  listVisitsOf(corpus, id).some((visit) => hasFindings(corpus, visit.id));
const compareNames = (a: { readonly name: string }, b: { readonly name: string }) => compareText(a.name, b.name);

function listRegions(corpus: Corpus): readonly RegionView[] {
  if (corpus.authorities.every((authority) => isRead(corpus, authority))) return [];
  return [...groupBy(corpus.authorities, ({ region }) => region)]
    .map(([name, councils]) => ({
      name,
      councils: councils
        .toSorted(compareNames)
        .map((council) => ({ ...toCouncil(council), hasFindings: isRead(corpus, council) })),
    }))
    .toSorted(compareNames);
}

export function buildHomeView(corpus: Corpus): HomeView {
  const [worked] = corpus.worked;
  const councils = corpus.authorities.toSorted(compareNames);
  return {
    searchUrl: urls.search,
    authoritiesUrl: urls.authorities,
    subjectsUrl: urls.subjects,
    recommendationsUrl: urls.allRecommendations,
    visitsUrl: urls.visits,
    names: councils.map(({ name }) => name),
    tries: ['caseloads', 'missing children', 'audit', 'care leavers'].map((text) => ({
      text,
      href: urls.searchFor(text),
    })),
    read: councils.filter((council) => isRead(corpus, council)).map(toCouncil),
    regions: listRegions(corpus),
    themes: corpus.themes.map(({ id, name }) => ({ text: name, href: urls.theme(id) })),
    latest: corpus.visits
      .toSorted((a, b) => compareText(toSortKey(b.dates), toSortKey(a.dates)) || compareText(a.id, b.id))
      .slice(0, latestCount)
      .map((visit) => ({
        text: `${getAuthority(corpus, visit.authorityId).name}: ${formatVisitInCycle(visit).toLowerCase()}`,
        href: urls.visit(visit.id),
        when: formatDated(visit.dates),
        held: hasFindings(corpus, visit.id) ? 'findings held' : formatUnheld(visit),
      })),
    worked: worked && buildWorkedView(corpus, worked),
  };
}
