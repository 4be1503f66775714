import { listMatrices } from '../../domain/authority/matrix.ts';
import { getAuthority, hasFindings, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { toRegionId } from '../../domain/region/councils.ts';
import type { FactView } from '../fact-view.ts';
import { formatDated } from '../format-date.ts';
import { formatSuccession } from '../region/council-row.ts';
import { buildElsewhereView } from './elsewhere-view.ts';
import type { ElsewhereView } from './elsewhere-view.ts';
import { buildInterventionsView } from './interventions-view.ts';
import type { InterventionsView } from './interventions-view.ts';
import { buildJourneyView } from './journey-view.ts';
import type { JourneyView } from './journey-view.ts';
import { buildJudgementTableView } from './judgement-table-view.ts';
import type { JudgementTableView } from './judgement-table-view.ts';
import { listLatestFacts } from './latest-view.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { capitalise } from '../capitalise.ts';
import { buildMatrixView } from './matrix-view.ts';
import type { MatrixView } from './matrix-view.ts';
import { listRecommendationTables } from '../recommendation/recommendation-table-view.ts';
import type { RecommendationTableView } from '../recommendation/recommendation-table-view.ts';
import { buildNewestView } from './newest-view.ts';
import type { NewestView } from './newest-view.ts';

export interface AuthorityView {
  readonly id: string;
  readonly name: string;
  readonly officialName: string;
  readonly lede: string;
  readonly description: string;
  readonly facts: readonly FactView[];
  /** The parts of the page. */
  readonly parts: readonly Link[];
  readonly journey: JourneyView;
  /** Undefined where no judgement is on record. */
  readonly judgements: JudgementTableView | undefined;
  readonly newest: NewestView;
  /** Themes by visits, newest cycle with findings first. */
  readonly matrices: readonly MatrixView[];
  /** What each document set, against later visits, newest first. */
  readonly recommendations: readonly RecommendationTableView[];
  readonly interventions: InterventionsView;
  readonly elsewhere: ElsewhereView;
  /** Undefined where no list of councils like it is on record. */
  readonly neighbours: NeighboursView | undefined;
  readonly providers: readonly { readonly name: string; readonly when: string }[];
  readonly notes: readonly string[];
  readonly codes: readonly FactView[];
  readonly region: Link;
}

/** Councils most like it, as someone publishes them. */
export interface NeighboursView {
  readonly links: readonly Link[];
  /** Whose list it is. */
  readonly from: string;
  readonly address: string | undefined;
}

function listNeighbours(corpus: Corpus, { statisticalNeighbours }: Authority): NeighboursView | undefined {
  if (statisticalNeighbours === undefined) return undefined;
  const { authorities, publishedIn, address } = statisticalNeighbours;
  const links = authorities.map((id) => ({ text: getAuthority(corpus, id).name, href: urls.authority(id) }));
  return { links, from: publishedIn, address };
}

/** The page's parts, in its order. */
const parts: readonly Link[] = [
  { text: 'Judgements', href: '#judgements' },
  { text: 'What is newest', href: '#newest' },
  { text: 'What government did', href: '#interventions' },
  { text: 'Time line', href: '#journey' },
  { text: 'Findings', href: '#findings' },
  { text: 'Recommendations', href: '#recommendations' },
  { text: 'Everything else', href: '#else' },
];

/** How far the record goes, said first: what is known, and what is coded. */
function formatLede(corpus: Corpus, authority: Authority): string {
  const visits = listVisitsOf(corpus, authority.id);
  const held = visits.filter(({ id }) => hasFindings(corpus, id)).length;
  const since = visits[0]?.slug.slice(0, 4) ?? '';
  const succession = formatSuccession(corpus, authority);
  const known = visits.length === 1 ? '1 inspection or visit is' : `${visits.length} inspections and visits are`;
  return [
    `${capitalise(authority.place)}${succession === '' ? '' : `, ${succession}`}.`,
    visits.length === 0
      ? 'No inspection or visit is on record here.'
      : held === 0
        ? `${known} known since ${since} and read for their facts; no finding of theirs is coded yet.`
        : `${known} known since ${since}; findings are held for ${held}.`,
  ].join(' ');
}

function formatTerm({ from, to }: Authority['providers'][number]): string {
  const parts = [from && `from ${formatDated(from)}`, to && `to ${formatDated(to)}`].filter(Boolean);
  return parts.join(' ') || 'throughout';
}

export function buildAuthorityView(corpus: Corpus, authority: Authority): AuthorityView {
  return {
    id: authority.id,
    name: authority.name,
    officialName: authority.officialName,
    lede: formatLede(corpus, authority),
    description: `Inspections and monitoring visits of children's services in ${authority.name}, finding by finding, with dates and sources.`,
    facts: listLatestFacts(corpus, authority),
    parts,
    journey: buildJourneyView(corpus, authority.id, authority.name),
    judgements: buildJudgementTableView(corpus, authority),
    newest: buildNewestView(corpus, authority),
    matrices: listMatrices(corpus, authority.id).map((matrix) => buildMatrixView(corpus, matrix)),
    recommendations: listRecommendationTables(corpus, authority.id),
    interventions: buildInterventionsView(corpus, authority),
    elsewhere: buildElsewhereView(corpus, authority),
    neighbours: listNeighbours(corpus, authority),
    providers: authority.providers.map((provider) => ({ name: provider.name, when: formatTerm(provider) })),
    notes: authority.notes,
    codes: [
      { label: 'GSS code', value: authority.gssCode },
      ...(authority.ofstedUrn === undefined ? [] : [{ label: 'Ofsted URN', value: authority.ofstedUrn }]),
    ],
    region: { text: authority.region, href: urls.region(toRegionId(authority.region)) },
  };
}
