import { listMatrices } from '../../domain/authority/matrix.ts';
import { hasFindings, listFindingsOfAuthority, listSourcesOfAuthority, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { listFollowedRecommendations } from '../../domain/visit/recommendations.ts';
import { buildEvidenceView } from '../evidence-view.ts';
import type { EvidenceView } from '../evidence-view.ts';
import type { FactView } from '../fact-view.ts';
import { formatDated } from '../format-date.ts';
import { formatVisit } from '../visit/format-visit.ts';
import { buildJourneyView } from './journey-view.ts';
import type { JourneyView } from './journey-view.ts';
import { listLatestFacts } from './latest-view.ts';
import type { Link } from '../link.ts';
import { capitalise } from '../capitalise.ts';
import { buildMatrixView } from './matrix-view.ts';
import type { MatrixView } from './matrix-view.ts';
import { buildRecommendationView } from '../visit/recommendation-view.ts';
import type { RecommendationView } from '../visit/recommendation-view.ts';
import { listSaid } from '../finding/said-view.ts';
import type { SaidGroup } from '../finding/said-view.ts';
import { buildSourceRow } from '../source/source-row.ts';
import type { SourceRow } from '../source/source-row.ts';
import { buildTrajectoriesView } from './trajectory-view.ts';
import type { TrajectoriesView } from './trajectory-view.ts';
import { urls } from '../urls.ts';
import { interventionWords } from '../words.ts';

export interface InterventionView {
  readonly id: string;
  readonly when: string;
  readonly kind: string;
  readonly summary: string;
  readonly evidence: readonly EvidenceView[];
  readonly notes: readonly string[];
}

export interface AuthorityView {
  readonly id: string;
  readonly name: string;
  readonly officialName: string;
  readonly lede: string;
  readonly description: string;
  readonly facts: readonly FactView[];
  readonly journey: JourneyView;
  readonly matrices: readonly MatrixView[];
  /** Theme by theme through time; undefined where no mark can be placed. */
  readonly trajectories: TrajectoriesView | undefined;
  readonly said: readonly SaidGroup[];
  readonly sources: readonly SourceRow[];
  readonly recommendations: readonly { readonly inspection: Link; readonly list: readonly RecommendationView[] }[];
  readonly interventions: readonly InterventionView[];
  readonly providers: readonly { readonly name: string; readonly when: string }[];
  readonly notes: readonly string[];
  readonly ofstedPage?: string;
  readonly codes: readonly FactView[];
}

function formatLede(corpus: Corpus, authority: Authority): string {
  const visits = listVisitsOf(corpus, authority.id);
  const held = visits.filter(({ id }) => hasFindings(corpus, id)).length;
  const since = visits[0]?.slug.slice(0, 4) ?? '';
  const known = visits.length === 1 ? '1 inspection or visit is' : `${visits.length} inspections and visits are`;
  return `${capitalise(authority.place)}. ${known} known since ${since}; findings are held for ${held}.`;
}

function formatTerm({ from, to }: Authority['providers'][number]): string {
  const parts = [from && `from ${formatDated(from)}`, to && `to ${formatDated(to)}`].filter(Boolean);
  return parts.join(' ') || 'throughout';
}

export function buildAuthorityView(corpus: Corpus, authority: Authority): AuthorityView {
  const visits = listVisitsOf(corpus, authority.id);
  return {
    id: authority.id,
    name: authority.name,
    officialName: authority.officialName,
    lede: formatLede(corpus, authority),
    description: `Inspections and monitoring visits of children's services in ${authority.name}, finding by finding, with dates and sources.`,
    facts: listLatestFacts(corpus, authority),
    journey: buildJourneyView(corpus, authority.id, authority.name),
    matrices: listMatrices(corpus, authority.id).map((matrix) => buildMatrixView(corpus, matrix)),
    trajectories: buildTrajectoriesView(corpus, authority),
    said: listSaid(corpus, listFindingsOfAuthority(corpus, authority.id)),
    sources: listSourcesOfAuthority(corpus, authority.id).map((source) => buildSourceRow(corpus, source)),
    recommendations: visits
      .filter(({ recommendations }) => recommendations.length > 0)
      .map((inspection) => ({
        inspection: { text: formatVisit(inspection), href: urls.visit(inspection.id) },
        list: listFollowedRecommendations(corpus, inspection).map((followed) =>
          buildRecommendationView(corpus, followed),
        ),
      })),
    interventions: authority.interventions.map((intervention) => ({
      id: intervention.id,
      when: capitalise(formatDated(intervention.date)),
      kind: interventionWords[intervention.kind],
      summary: intervention.summary,
      evidence: intervention.evidence.map((evidence) => buildEvidenceView(corpus, evidence)),
      notes: [...(intervention.date.note === undefined ? [] : [intervention.date.note]), ...intervention.notes],
    })),
    providers: authority.providers.map((provider) => ({ name: provider.name, when: formatTerm(provider) })),
    notes: authority.notes,
    ...(authority.ofstedPage !== undefined && { ofstedPage: authority.ofstedPage }),
    codes: [
      { label: 'GSS code', value: authority.gssCode },
      ...(authority.ofstedUrn === undefined ? [] : [{ label: 'Ofsted URN', value: authority.ofstedUrn }]),
      { label: 'Region', value: authority.region },
    ],
  };
}
