import { buildComparison } from '../../domain/comparison/comparison.ts';
import { getAuthority, getVisit, hasFindings, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus, Visit, Worked } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { toSortKey } from '../../domain/plain-date.ts';
import { listByName, listCouncils, listRegions } from '../../domain/region/councils.ts';
import { getCell } from '../../domain/theme/cell.ts';
import { formatWitness } from '../comparison/basis-words.ts';
import { formatCautionLine } from '../comparison/caution-view.ts';
import { findPairUrl } from '../comparison/compare-links.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { formatDated } from '../format-date.ts';
import type { Link } from '../link.ts';
import { buildCellView } from '../theme/cell-view.ts';
import { urls } from '../urls.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';

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
export interface HomeRegion {
  readonly name: string;
  /** Its own page. */
  readonly href: string;
  readonly councils: readonly (Link & { readonly hasFindings: boolean })[];
}

export interface HomeView {
  readonly searchUrl: string;
  readonly subjectsUrl: string;
  readonly recommendationsUrl: string;
  readonly visitsUrl: string;
  /** Names of all councils, former ones too, for the finder. */
  readonly names: readonly string[];
  /** How many councils there are today. */
  readonly count: number;
  /** Searches to try. */
  readonly tries: readonly Link[];
  /** Councils with findings, A to Z. */
  readonly read: readonly Link[];
  /** All councils by region; none where findings are held of every one, which stand above. */
  readonly regions: readonly HomeRegion[];
  /** All councils in other orders. */
  readonly across: readonly Link[];
  readonly themes: readonly Link[];
  /** The latest visits known; no grade: a list of grades would read as a table of merit. */
  readonly latest: readonly (Link & { readonly when: string; readonly held: string })[];
  readonly worked: WorkedView | undefined;
}

const latestCount = 4;

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

function listHomeRegions(corpus: Corpus): readonly HomeRegion[] {
  if (listCouncils(corpus).every((council) => isRead(corpus, council))) return [];
  return listRegions(corpus).map(({ id, name, councils }) => ({
    name,
    href: urls.region(id),
    councils: councils.map((council) => ({ ...toCouncil(council), hasFindings: isRead(corpus, council) })),
  }));
}

export function buildHomeView(corpus: Corpus): HomeView {
  const [worked] = corpus.worked;
  const councils = listCouncils(corpus);
  return {
    searchUrl: urls.search,
    subjectsUrl: urls.subjects,
    recommendationsUrl: urls.allRecommendations,
    visitsUrl: urls.visits,
    names: listByName(corpus).map(({ name }) => name),
    count: councils.length,
    tries: ['caseloads', 'missing children', 'audit', 'care leavers'].map((text) => ({
      text,
      href: urls.searchFor(text),
    })),
    read: councils.filter((council) => isRead(corpus, council)).map(toCouncil),
    regions: listHomeRegions(corpus),
    across: [
      { text: 'A to Z', href: urls.authorities },
      { text: 'Through time', href: urls.history },
      { text: 'Focused visits by what they looked at', href: urls.focused },
    ],
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
