import {
  findCycleInspection,
  findFinding,
  getAuthority,
  getSource,
  getTheme,
  getVisit,
  listRelaysOf,
  listSourcesOf,
} from '../../domain/lookup.ts';
import type { Authority, Corpus, Finding, Visit } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { oncePerCorpus, oncePerValue } from '../../domain/once.ts';
import type { ProviderKind, Speaker } from '../../schema/vocabulary.ts';
import { listCorrections, listReplies } from './correction-view.ts';
import type { CorrectionView, ReplyView } from './correction-view.ts';
import { formatPartialDate } from '../format-date.ts';
import { formatLocator } from '../format-locator.ts';
import { formatRecommendationName } from '../recommendation/format-recommendation.ts';
import { formatSource, formatSpeaker, toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { buildCodedView, buildMark } from './mark-view.ts';
import type { CodedView } from './mark-view.ts';
import { buildTermLinker } from '../term-links.ts';
import type { LinkTerms, TextSegment } from '../term-links.ts';
import { toAnchor, toContextUrl, urls } from '../urls.ts';
import { quantifierWords, quoteLeadWords, standingSentences } from '../words.ts';

/** A finding, ready to draw wherever it stands. */
export interface FindingView extends CodedView {
  readonly key: string;
  /** Fragment under which it stands in its source's digest. */
  readonly id: string;
  /** Fragment under which it stands on other pages than its source's. */
  readonly anchor: string;
  readonly saidBy: Speaker;
  /** `The council said`; undefined for inspectors. */
  readonly speaker?: string;
  /** What stands first where it is told in a line: the speaker, or the mark in words. */
  readonly lead: string;
  readonly summary: readonly TextSegment[];
  readonly summaryText: string;
  readonly quote?: string;
  /** Whose words the quotation holds: `Inspectors’ words`, `The letter’s words`. */
  readonly quoteLead: string;
  readonly appliesTo?: string;
  readonly quantifier?: string;
  /** `Since the last inspection` */
  readonly since?: string;
  readonly figures: readonly string[];
  readonly theme: Link;
  readonly also: readonly Link[];
  /** The one thing within the theme that it is about. */
  readonly subject: Link;
  readonly alsoSubjects: readonly Link[];
  readonly authority: Link;
  readonly visit: Link;
  readonly source: Link;
  /** Whether it stands in Ofsted's own document. */
  readonly isPrimary: boolean;
  /** Who tells it, where another source stands first among those of its visit. */
  readonly teller?: string;
  /** `press account` where someone else relays the speaker. */
  readonly relay?: string;
  readonly locator: string;
  /** Other sources that repeat it, with commas between them: `CYP Now, 9 December 2016`. Undefined where none does. */
  readonly toldAlso?: readonly TextSegment[];
  /** The finding of Ofsted's own document that it repeats. */
  readonly repeats?: Link;
  readonly recommendations: readonly Link[];
  readonly inContextUrl: string;
  readonly ownUrl: string;
  /** Where the text of a report on it stands, filled in. */
  readonly reportUrl: string;
  readonly status: Finding['status'];
  /** That it was corrected or withdrawn, in a sentence; undefined where it stands as first published. */
  readonly standing?: string;
  /** Newest first. */
  readonly corrections: readonly CorrectionView[];
  /** Newest first. */
  readonly replies: readonly ReplyView[];
}

/** Kind of provider that ran the service at a visit. */
export function findProviderKind(authority: Authority, visit: Visit): ProviderKind {
  return authority.providers.find(({ name }) => name === visit.provider)?.kind ?? 'council';
}

/** Who speaks where inspectors do not, within a sentence: `the council`, `the trust`, or the paper by name. */
export function findSpeakerName(corpus: Corpus, { saidBy, sourceId, visitId, authorityId }: Finding): string {
  if (saidBy === 'inspectors') return 'inspectors';
  if (saidBy === 'journalist') return getSource(corpus, sourceId).publisher;
  return `the ${findProviderKind(getAuthority(corpus, authorityId), getVisit(corpus, visitId))}`;
}

function formatSince({ since, sinceDate }: Finding): string | undefined {
  switch (since) {
    case 'last-inspection':
      return 'Since the last inspection';
    case 'last-visit':
      return 'Since the last visit';
    case 'date':
      return sinceDate === undefined ? undefined : `Since ${formatPartialDate(sinceDate)}`;
    case 'not-stated':
      return undefined;
    default:
      return since satisfies never;
  }
}

const numbers = new Intl.NumberFormat('en-GB');

type Figure = Finding['figures'][number];

/** `28 social workers`, `25%` */
export const formatAmount = ({ value, unit }: Figure): string =>
  `${numbers.format(value)}${unit === '%' ? '' : ' '}${unit}`;

const formatFigure = (figure: Figure) => `${formatAmount(figure)}: ${figure.what}`;

function listRecommendationLinks(corpus: Corpus, finding: Finding): readonly Link[] {
  const inspection = findCycleInspection(corpus, getVisit(corpus, finding.visitId));
  if (inspection === undefined) return [];
  return finding.recommendations.map((id) => ({
    text: formatRecommendationName(inspection.recommendations.find((one) => one.id === id) ?? { id }),
    href: urls.recommendation(inspection.id, id),
  }));
}

/** The linker of a corpus's glossary. */
export const getTermLinker: (corpus: Corpus) => LinkTerms = oncePerCorpus(({ terms }) => buildTermLinker(terms));

function toFindingView(corpus: Corpus, finding: Finding): FindingView {
  const source = getSource(corpus, finding.sourceId);
  const visit = getVisit(corpus, finding.visitId);
  const authority = getAuthority(corpus, finding.authorityId);
  const toThemeLink = (id: Finding['theme']) => ({ text: getTheme(corpus, id).name, href: urls.theme(id) });
  const toSubjectLink = (id: string) => ({ text: corpus.index.subjects.get(id)?.name ?? id, href: urls.subject(id) });
  const speaker = formatSpeaker(finding, findProviderKind(authority, visit), source.publisher);
  const since = formatSince(finding);
  const standing = standingSentences[finding.status];
  const relays = listRelaysOf(corpus, finding);
  const repeated = finding.relays === undefined ? undefined : findFinding(corpus, finding.relays);
  return {
    key: finding.key,
    id: finding.id,
    anchor: toAnchor(finding.key),
    saidBy: finding.saidBy,
    ...(speaker !== undefined && { speaker }),
    ...buildCodedView(finding),
    lead: speaker ?? buildMark(finding).label,
    summary: getTermLinker(corpus)(finding.summary),
    summaryText: finding.summary,
    ...(finding.quote !== undefined && { quote: finding.quote }),
    quoteLead: quoteLeadWords[finding.saidBy],
    ...(finding.appliesTo !== undefined && { appliesTo: finding.appliesTo }),
    ...(finding.quantifier !== 'not-stated' && { quantifier: quantifierWords[finding.quantifier] }),
    ...(since !== undefined && { since }),
    figures: finding.figures.map(formatFigure),
    theme: toThemeLink(finding.theme),
    also: finding.also.map(toThemeLink),
    subject: toSubjectLink(finding.subject),
    alsoSubjects: finding.alsoSubjects.map(toSubjectLink),
    authority: { text: authority.name, href: urls.authority(authority.id) },
    visit: toVisitLink(visit),
    source: { text: formatSource(source), href: toContextUrl(finding) },
    isPrimary: isPrimary(source),
    ...(listSourcesOf(corpus, finding.visitId)[0] !== source && { teller: source.publisher }),
    ...(finding.relayed && {
      relay: isPrimary(source)
        ? 'as Ofsted reports it'
        : source.kind === 'statement'
          ? 'as the authority reports it'
          : 'press account',
    }),
    locator: formatLocator(source, finding.locator),
    ...(relays.length > 0 && {
      toldAlso: relays.flatMap((relay, index) => [
        ...(index === 0 ? [] : [{ text: ', ' }]),
        { text: formatSource(getSource(corpus, relay.sourceId)), href: toContextUrl(relay) },
      ]),
    }),
    ...(repeated && {
      repeats: { text: formatSource(getSource(corpus, repeated.sourceId)), href: toContextUrl(repeated) },
    }),
    recommendations: listRecommendationLinks(corpus, finding),
    inContextUrl: toContextUrl(finding),
    ownUrl: urls.finding(finding.key),
    reportUrl: urls.reportOn(finding.key),
    status: finding.status,
    ...(standing !== undefined && { standing }),
    corrections: listCorrections(corpus, finding),
    replies: listReplies(corpus, finding),
  };
}

/** Draws together what a finding's card says, with its addresses; the same view wherever the finding stands. */
export const buildFindingView = oncePerValue(toFindingView);
