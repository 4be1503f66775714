import { getAuthority, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding, Source, Visit } from '../../domain/model.ts';
import type { ClaimNews, News } from '../../domain/feed/news.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import { listRecodingTexts } from '../about/recoding-view.ts';
import { capitalise } from '../capitalise.ts';
import { sayBesideTheOneBefore } from '../comparison/grid/subject-sentence.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import { formatDated } from '../format-date.ts';
import { formatSummary } from '../visit/format-summary.ts';
import { formatSource, formatVisit, formatVisitInCycle } from '../visit/format-visit.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { toContextUrl, urls } from '../urls.ts';
import { relayNotes } from '../words.ts';

export interface FeedEntry {
  /** Permanent, and unique in every feed that holds it. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Days; the second not before the first. */
  readonly published: string;
  readonly updated: string;
  readonly paragraphs: readonly string[];
  /** Claims, each with who makes it. */
  readonly claims: readonly { readonly speaker: string; readonly text: string }[];
}

type Told = Omit<FeedEntry, 'published' | 'updated'>;

/** The grade with framework and date, or that there was none. */
function formatGrade(visit: Visit): string {
  const outcome = formatOutcome(visit, true);
  return visit.kind === 'inspection'
    ? `Outcome: ${outcome}, published ${formatDated(visit.published)}.`
    : `${capitalise(outcome)}.`;
}

const toVisitTitle = (corpus: Corpus, visit: Visit) =>
  `${getAuthority(corpus, visit.authorityId).name}, ${formatVisitInCycle(visit)}`;

function tellVisit(corpus: Corpus, visit: Visit): Told {
  return {
    id: `visits/${visit.id}`,
    title: `${toVisitTitle(corpus, visit)}, ${formatDated(visit.dates)}`,
    path: urls.visit(visit.id),
    paragraphs: [formatSummary(visit), formatGrade(visit)],
    claims: [],
  };
}

function tellSource(corpus: Corpus, source: Source): Told {
  const visit = getVisit(corpus, source.visit);
  const relayNote = relayNotes[source.kind];
  return {
    id: `sources/${source.id}`,
    title: `${toVisitTitle(corpus, visit)}: ${formatSource(source)}`,
    path: urls.source(source.id),
    paragraphs: [source.lede, formatGrade(visit), ...(relayNote === undefined ? [] : [relayNote])],
    claims: [],
  };
}

function tellCorrection(corpus: Corpus, { correction, finding }: Extract<News, { kind: 'correction' }>): Told {
  const about = finding === undefined ? '' : ` in ${toVisitTitle(corpus, getVisit(corpus, finding.visitId))}`;
  return {
    id: `corrections/${correction.name}`,
    title: `${finding?.status === 'withdrawn' ? 'Withdrawn' : 'Corrected'}: a finding${about}`,
    path: urls.finding(correction.finding),
    paragraphs: [`Before: ${correction.was}`, `Now: ${correction.now}`],
    claims: [],
  };
}

function tellRecoding({ recoding }: Extract<News, { kind: 'recoding' }>): Told {
  return {
    id: `recodings/${recoding.name}`,
    title: 'Recoded: findings that were published before',
    path: urls.recoding(recoding.name),
    paragraphs: listRecodingTexts(recoding),
    claims: [],
  };
}

function tellReply(corpus: Corpus, { reply }: Extract<News, { kind: 'reply' }>): Told {
  return {
    id: `replies/${reply.name}`,
    title: `Reply by ${reply.from}`,
    path: urls.page('corrections'),
    paragraphs: [`Received on findings about ${getAuthority(corpus, reply.authority).name}; told in our words.`],
    claims: [{ speaker: reply.from, text: reply.summary }],
  };
}

function tell(corpus: Corpus, news: News): Told {
  switch (news.kind) {
    case 'visit':
      return tellVisit(corpus, news.visit);
    case 'source':
      return tellSource(corpus, news.source);
    case 'correction':
      return tellCorrection(corpus, news);
    case 'recoding':
      return tellRecoding(news);
    case 'reply':
      return tellReply(corpus, news);
    default:
      return news satisfies never;
  }
}

/** An entry of the feeds of everything, of an authority and of corrections. */
export function buildNewsEntry(corpus: Corpus, news: News): FeedEntry {
  const { published, updated } = news;
  return { ...tell(corpus, news), published, updated };
}

const sayBeside = (corpus: Corpus, visit: Visit, subject: string): readonly string[] => {
  const sentence = sayBesideTheOneBefore(corpus, visit, subject);
  return sentence === undefined ? [] : [sentence];
};

/** A finding with its speaker, and with its visit where that is another than the source's. */
function toClaim(corpus: Corpus, finding: Finding, visit: Visit): FeedEntry['claims'][number] {
  const { speaker = 'Inspectors', relay, summaryText } = buildFindingView(corpus, finding);
  const other = finding.visitId === visit.id ? '' : `, of the ${formatVisit(getVisit(corpus, finding.visitId))}`;
  return { speaker: `${speaker}${relay === undefined ? '' : ` (${relay})`}${other}`, text: summaryText };
}

/**
 * An entry of the feed of a theme or a subject: what one source says on it, each claim with who makes it; of a subject
 * also how the visit stands beside the one before that reports on it.
 */
export function buildClaimEntry(
  corpus: Corpus,
  about: Topic,
  { source, findings, published, updated }: ClaimNews,
): FeedEntry {
  const visit = getVisit(corpus, source.visit);
  const [first] = findings;
  return {
    id: `${about.kind}s/${about.id}/sources/${source.id}`,
    title: `${about.name}: ${toVisitTitle(corpus, visit)} (${formatSource(source)})`,
    path: first === undefined ? urls.source(source.id) : toContextUrl(first),
    published,
    updated,
    paragraphs: [formatGrade(visit), ...(about.kind === 'subject' ? sayBeside(corpus, visit, about.id) : [])],
    claims: findings.map((finding) => toClaim(corpus, finding, visit)),
  };
}
