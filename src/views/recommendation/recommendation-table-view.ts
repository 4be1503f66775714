import { getAnswer, listRecommendationSets } from '../../domain/recommendation/recommendation-set.ts';
import type { RecommendationSet } from '../../domain/recommendation/recommendation-set.ts';
import { hasFindings, listSourcesOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { oncePerValue } from '../../domain/once.ts';
import type { FollowedRecommendation } from '../../domain/recommendation/followed-recommendations.ts';
import { capitalise } from '../capitalise.ts';
import type { ComparedVisit, GridRow } from '../comparison/grid/grid-view.ts';
import { labelVisits } from '../comparison/label-visits.ts';
import { toRowFacts } from '../comparison/grid/row-view.ts';
import type { Link } from '../link.ts';
import { toShortSourceLink } from '../source/short-source-link.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { formatRecommendationsHeading } from './format-recommendation.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { formatVisitMonth, formatVisitName, toVisitLink } from '../visit/format-visit.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { buildRecommendationView } from './recommendation-view.ts';
import type { FollowUpView } from './recommendation-view.ts';
import { listAnswered, listLettersNotHeld } from './answer-sentences.ts';
import { formatNumbers, toNumber } from './format-numbers.ts';
import { buildRecommendationCell } from './recommendation-cell-view.ts';

/** Findings to be folded away in an opened row. */
export interface RecommendationAside {
  /** `What the inspection found` */
  readonly words: string;
  readonly followUps: readonly FollowUpView[];
}

/** A recommendation against the later visits of which findings are held. */
export interface RecommendationRow extends GridRow {
  readonly number: number;
  /** Its row on the page of recommendations. */
  readonly href: string;
  /** Where to go from its findings: its subject, its place on the visit's page, its theme at these visits. */
  readonly ways: readonly Link[];
  readonly asides: readonly RecommendationAside[];
}

/** What one document set, against the later visits of its cycle, ready to draw on its own page or on another. */
export interface RecommendationTableView {
  /** `tameside/2016-inspection` */
  readonly id: string;
  /** `Recommendations of the inspection, October 2016`: leads to their own page. */
  readonly link: Link;
  /** Later visits of which findings are held, oldest first. */
  readonly columns: readonly ComparedVisit[];
  /** All, in the document's numbering. */
  readonly rows: readonly RecommendationRow[];
  /** Those of which some account speaks, or which a visit is known to have looked at. */
  readonly spoken: readonly RecommendationRow[];
  /** Those of which no account held speaks, to be folded away. */
  readonly unspoken: { readonly words: string; readonly rows: readonly RecommendationRow[] };
  /** Which later letters of the cycle are not held; empty where all are. */
  readonly lettersNotHeld: readonly TextSegment[];
  /** What the quiet words beside marks mean. */
  readonly key: string;
}

/** `the inspection, September 2016`: short enough for a title. */
export const formatSetter = (visit: Visit): string =>
  `${formatVisitName(visit).toLowerCase()}, ${formatVisitMonth(visit)}`;

/** `Recommendations of the inspection, September 2016` */
export const formatSetName = (visit: Visit): string =>
  `${formatRecommendationsHeading(visit.recommendations)} of the ${formatSetter(visit)}`;

/** As many visits as can be chosen to stand side by side; the latest are taken. */
const maxCompared = 4;

const toPageUrl = ({ authorityId, slug }: Visit): string => urls.recommendations(authorityId, slug);

function buildColumn(corpus: Corpus, visit: Visit, label: string): ComparedVisit {
  const sources = listSourcesOf(corpus, visit.id);
  return {
    id: visit.id,
    label: capitalise(label),
    name: formatVisitName(visit),
    href: urls.visit(visit.id),
    outcome: formatOutcome(visit, true),
    sources: sources.map(toShortSourceLink),
    ...(sources.length === 0 && { basis: formatUnheld(visit) }),
  };
}

function buildRow(corpus: Corpus, set: RecommendationSet, followed: FollowedRecommendation): RecommendationRow {
  const { inspection, recommendation } = followed;
  const view = buildRecommendationView(corpus, followed);
  const compared = [inspection, ...set.told]
    .map(({ id }) => id)
    .filter((id) => hasFindings(corpus, id))
    .slice(-maxCompared);
  const cells = followed.followUps
    .filter(({ visit }) => set.told.includes(visit))
    .map((followUp) => buildRecommendationCell(corpus, recommendation.id, followUp));
  return {
    id: recommendation.id,
    kind: 'recommendation',
    number: toNumber(recommendation),
    href: `${toPageUrl(inspection)}#${recommendation.id}`,
    head: { text: recommendation.summary },
    limits: [...(view.kind === undefined ? [] : [view.kind]), view.subject.text].join(' · '),
    ...toRowFacts(cells),
    cells,
    ways: [
      { text: `${view.subject.text}: every authority`, href: view.subject.href },
      { text: `On the page of the ${formatVisitName(inspection).toLowerCase()}`, href: view.href },
      ...(compared.length < 2
        ? []
        : [
            {
              text: `${view.theme.text}: these visits side by side`,
              href: urls.compose(compared, [recommendation.theme]),
            },
          ]),
      { text: 'Report a problem', href: urls.page('corrections') },
    ],
    asides: [
      ...(view.atInspection.length === 0
        ? []
        : [
            {
              words: 'What the inspection found',
              followUps: [{ visit: toVisitLink(inspection), findings: view.atInspection }],
            },
          ]),
      ...(view.onSubject === undefined ? [] : [view.onSubject]),
    ],
  };
}

const key =
  'Each kind of finding stands once. “Looked at”: a document says that the visit looked at the recommendation. ' +
  '“Tie believed”: no source held says so; the coding ties findings to it by what they are about.';

function buildTable(corpus: Corpus, set: RecommendationSet): RecommendationTableView {
  const { inspection, followed, told } = set;
  const labels = labelVisits(corpus, told);
  const rows = followed.map((one) => buildRow(corpus, set, one));
  const isSpoken = (index: number) => followed.some((one, place) => place === index && getAnswer(one) !== 'none');
  return {
    id: inspection.id,
    link: { text: formatSetName(inspection), href: toPageUrl(inspection) },
    columns: told.map((visit, index) => buildColumn(corpus, visit, labels[index] ?? '')),
    rows,
    spoken: rows.filter((_, index) => isSpoken(index)),
    unspoken: {
      words: `No account held speaks of ${formatNumbers(listAnswered(set, 'none'))}`,
      rows: rows.filter((_, index) => !isSpoken(index)),
    },
    lettersNotHeld: listLettersNotHeld(corpus, set),
    key,
  };
}

/** The table of what one document set. */
export const buildRecommendationTable = oncePerValue(buildTable);

/** The tables of one authority, newest first. */
export const listRecommendationTables = (corpus: Corpus, authorityId: string): readonly RecommendationTableView[] =>
  listRecommendationSets(corpus)
    .filter(({ inspection }) => inspection.authorityId === authorityId)
    .toReversed()
    .map((set) => buildRecommendationTable(corpus, set));
