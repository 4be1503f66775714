import { countReading } from '../../domain/about/checked.ts';
import { getCoding } from '../../domain/about/coding.ts';
import {
  getAuthority,
  getTheme,
  getVisit,
  hasFindings,
  listFindingsIn,
  listSourcesOf,
  listSourcesTouching,
} from '../../domain/lookup.ts';
import type { Authority, Corpus, Source, Subject, Visit } from '../../domain/model.ts';
import { listRecommendationSets } from '../../domain/recommendation/recommendation-set.ts';
import type { RecommendationSet } from '../../domain/recommendation/recommendation-set.ts';
import { capitalise } from '../capitalise.ts';
import { formatDated } from '../format-date.ts';
import { formatSource, formatVisit, formatVisitInCycle } from '../visit/format-visit.ts';
import { listLatestFacts } from '../authority/latest-view.ts';
import { listAnswerSentences } from '../recommendation/answer-sentences.ts';
import { buildRecommendationTable } from '../recommendation/recommendation-table-view.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { formatSourceCount } from '../source/format-source-count.ts';
import { formatExtent } from '../source/source-row.ts';
import { urls } from '../urls.ts';
import { listWorkedPages } from '../comparison/worked-view.ts';
import type { WorkedPage } from '../comparison/worked-view.ts';

/** What stands in the picture that goes with a shared link. */
export interface CardView {
  /** Path of the page that it belongs to. */
  readonly page: string;
  /** A few words over the title: the theme, or the kind of page. */
  readonly kicker: string;
  readonly title: string;
  /** What a reader must know besides, a line each. */
  readonly lines: readonly string[];
}

/** A picture of 1,200 by 630 pixels, as a page's head names it. */
export interface ShareCard {
  /** Path of the picture. */
  readonly path: string;
  /** What stands in it, in words. */
  readonly text: string;
}

/** The picture of all pages that have none of their own. */
export const siteCard: CardView = {
  page: urls.home,
  kicker: 'Inspections of children’s services',
  title: 'What inspectors found, side by side',
  lines: [
    'Visit beside visit, authority beside authority, source beside source',
    'Every claim leads to its place in a source',
  ],
};

/** Who coded what a picture shows, as its last line. */
const listCodingLines = (corpus: Corpus, sources: readonly Source[]): readonly string[] => {
  const codings = sources.map(({ id }) => getCoding(corpus, id)).filter(({ codedOn }) => codedOn !== undefined);
  if (codings.length === 0) return [];
  const { read, all } = countReading(
    corpus,
    sources.flatMap(({ id }) => listFindingsIn(corpus, id)),
  );
  const reading = read === 0 ? 'not read' : read < all ? 'read in part' : 'read';
  return [`Coded by language models; ${reading} by a person`];
};

/** An authority: what came last; a grade goes with its framework and date. */
export const buildAuthorityCard = (corpus: Corpus, authority: Authority): CardView => ({
  page: urls.authority(authority.id),
  kicker: 'Inspections of children’s services',
  title: authority.name,
  lines: listLatestFacts(corpus, authority).map(
    ({ label, value, note }) => `${label}: ${[value, note].filter(Boolean).join(', ')}`,
  ),
});

/** A visit: when, with what outcome, and from which sources it is told. */
export function buildVisitCard(corpus: Corpus, visit: Visit): CardView {
  return {
    page: urls.visit(visit.id),
    kicker: getAuthority(corpus, visit.authorityId).name,
    title: formatVisitInCycle(visit),
    lines: [
      formatDated(visit.dates),
      capitalise(formatOutcome(visit, true)),
      `Findings from ${formatSourceCount(listSourcesOf(corpus, visit.id))}`,
      ...listCodingLines(corpus, listSourcesTouching(corpus, visit.id)),
    ],
  };
}

/** A source: what it is, and of which visit it tells. */
export function buildSourceCard(corpus: Corpus, source: Source): CardView {
  return {
    page: urls.source(source.id),
    kicker: `${getAuthority(corpus, source.authorityId).name}: source`,
    title: source.title,
    lines: [
      `${formatSource(source)}, ${formatExtent(source)}`,
      formatVisit(getVisit(corpus, source.visit)),
      ...listCodingLines(corpus, [source]),
    ],
  };
}

/** A subject: what it is part of, and what it covers. */
export const buildSubjectCard = (corpus: Corpus, subject: Subject): CardView => ({
  page: urls.subject(subject.id),
  kicker: getTheme(corpus, subject.theme).name,
  title: subject.name,
  lines: [subject.definition, 'What inspectors found, council by council and visit by visit'],
});

/** A worked comparison: its question, and the visits set side by side. */
export const buildWorkedCard = (page: WorkedPage): CardView => ({
  page: page.href,
  kicker: 'Set side by side',
  title: page.question,
  lines: [page.visits],
});

/** What one document set: which are answered for, as far as the accounts held tell. */
export const buildRecommendationsCard = (corpus: Corpus, set: RecommendationSet): CardView => ({
  page: urls.recommendations(set.inspection.authorityId, set.inspection.slug),
  kicker: getAuthority(corpus, set.inspection.authorityId).name,
  title: buildRecommendationTable(corpus, set).link.text,
  lines: listAnswerSentences(set),
});

/** Whether a visit has a picture of its own: it has when findings are held. */
export const hasVisitCard = (corpus: Corpus, visit: Visit): boolean => hasFindings(corpus, visit.id);

/** Every picture of the site: a finding takes its source's, a pair of visits its authority's, and a page without one of its own the first. */
export const listCards = (corpus: Corpus): readonly CardView[] => [
  siteCard,
  ...corpus.authorities.map((authority) => buildAuthorityCard(corpus, authority)),
  ...corpus.visits.filter((visit) => hasVisitCard(corpus, visit)).map((visit) => buildVisitCard(corpus, visit)),
  ...corpus.sources.map((source) => buildSourceCard(corpus, source)),
  ...corpus.subjects.map((subject) => buildSubjectCard(corpus, subject)),
  ...listWorkedPages(corpus).map(buildWorkedCard),
  ...listRecommendationSets(corpus).map((set) => buildRecommendationsCard(corpus, set)),
];

/** A picture as a page's head names it, with all that stands in it in words. */
export const toShareCard = ({ page, kicker, title, lines }: CardView): ShareCard => ({
  path: urls.card(page),
  text: [kicker, title, ...lines]
    .map((part) => part.replace(/\.$/u, ''))
    .join('. ')
    .concat('. Side by Side, independent of Ofsted and of every council.'),
});
