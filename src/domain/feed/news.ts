import type { Authority, Corpus, Finding, Source, Visit } from '../model.ts';
import { groupBy } from '../group-by.ts';
import { findFinding, getSource, listFindingsIn } from '../lookup.ts';
import { oncePerCorpus } from '../once.ts';
import { compareText } from '../order.ts';
import type { Day } from '../plain-date.ts';
import { listFindingsOfTopic } from '../theme/topic.ts';
import type { Topic } from '../theme/topic.ts';
import { getRelease } from '../about/release.ts';

type Correction = Corpus['corrections'][number];
type Recoding = Corpus['recodings'][number];
type Reply = Corpus['replies'][number];

/** When something was first published, and when last changed. */
interface Days {
  readonly published: Day;
  /** Not before `published`. */
  readonly updated: Day;
}

/** Something that was published or put right. */
export type News = Days &
  (
    | { readonly kind: 'visit'; readonly visit: Visit }
    | { readonly kind: 'source'; readonly source: Source }
    | { readonly kind: 'correction'; readonly correction: Correction; readonly finding: Finding | undefined }
    | { readonly kind: 'recoding'; readonly recoding: Recoding }
    | { readonly kind: 'reply'; readonly reply: Reply }
  );

/** What a source says on a theme or a subject, as news. */
export interface ClaimNews extends Days {
  readonly source: Source;
  /** In source order, at least one; withdrawn ones are left out. */
  readonly findings: readonly Finding[];
}

/** The day on which an id was first published; that of the newest release where the registry does not have it yet. */
const findPublishedDay = (corpus: Corpus, field: keyof Corpus['index']['publishedDays'], id: string): Day =>
  corpus.index.publishedDays[field].get(id) ?? getRelease(corpus).date;

const latest = (days: readonly Day[], first: Day): Day => days.reduce((last, day) => (day > last ? day : last), first);
const earliest = (days: readonly Day[], last: Day): Day =>
  days.reduce((first, day) => (day < first ? day : first), last);

/** Days on which findings were corrected or answered. */
const listChangesOf = ({ index }: Corpus, findings: readonly Finding[]): readonly Day[] =>
  findings.flatMap(({ key }) =>
    [...(index.correctionsByFinding.get(key) ?? []), ...(index.repliesByFinding.get(key) ?? [])].map(
      ({ date }) => date,
    ),
  );

const toNews = {
  visit: (corpus: Corpus, visit: Visit): News => {
    const published = findPublishedDay(corpus, 'visits', visit.id);
    return { kind: 'visit', visit, published, updated: published };
  },
  source: (corpus: Corpus, source: Source): News => {
    const published = findPublishedDay(corpus, 'sources', source.id);
    const changes = listChangesOf(corpus, listFindingsIn(corpus, source.id));
    return { kind: 'source', source, published, updated: latest(changes, published) };
  },
  correction: (corpus: Corpus, correction: Correction): News => ({
    kind: 'correction',
    correction,
    finding: findFinding(corpus, correction.finding),
    published: correction.date,
    updated: correction.date,
  }),
  recoding: (recoding: Recoding): News => ({
    kind: 'recoding',
    recoding,
    published: recoding.name,
    updated: recoding.name,
  }),
  reply: (reply: Reply): News => ({ kind: 'reply', reply, published: reply.date, updated: reply.date }),
};

/** Corrections of findings, recodings, and what councils and trusts replied. */
export const listCorrectionNews = (corpus: Corpus): readonly News[] => [
  ...corpus.corrections.map((correction) => toNews.correction(corpus, correction)),
  ...corpus.recodings.map(toNews.recoding),
  ...corpus.replies.map(toNews.reply),
];

/** All that was published or put right, in no promised order. */
export const listNews: (corpus: Corpus) => readonly News[] = oncePerCorpus((corpus) => [
  ...corpus.sources.map((source) => toNews.source(corpus, source)),
  ...corpus.visits.map((visit) => toNews.visit(corpus, visit)),
  ...listCorrectionNews(corpus),
]);

function findAuthorityId(news: News): string | undefined {
  switch (news.kind) {
    case 'visit':
      return news.visit.authorityId;
    case 'source':
      return news.source.authorityId;
    case 'correction':
      return news.finding?.authorityId;
    case 'recoding':
      return undefined;
    case 'reply':
      return news.reply.authority;
    default:
      return news satisfies never;
  }
}

const groupNews = oncePerCorpus((corpus) => groupBy(listNews(corpus), findAuthorityId));

/** News of one authority. */
export const listNewsOf = (corpus: Corpus, { id }: Authority): readonly News[] => groupNews(corpus).get(id) ?? [];

/** What each source says among some findings, one entry a source that says anything that stands. */
function toClaimNews(corpus: Corpus, findings: readonly Finding[]): readonly ClaimNews[] {
  const standing = findings.filter(({ status }) => status !== 'withdrawn');
  return [...groupBy(standing, ({ sourceId }) => sourceId)].flatMap(([sourceId, stated]) => {
    const source = getSource(corpus, sourceId);
    const [first, ...others] = stated.map(({ key }) => findPublishedDay(corpus, 'findings', key));
    if (first === undefined) return [];
    const changes = listChangesOf(corpus, stated);
    return [
      {
        source,
        findings: stated,
        published: earliest(others, first),
        updated: latest([...others, ...changes], first),
      },
    ];
  });
}

/** What each source says on a theme or a subject, one entry a source that says anything. */
export const listTopicNews = (corpus: Corpus, topic: Topic): readonly ClaimNews[] =>
  toClaimNews(corpus, listFindingsOfTopic(corpus, topic));

/** Newest change first; then by a key, so that the order is total. */
export const compareNews = <T extends { readonly updated: Day; readonly id: string }>(a: T, b: T): number =>
  compareText(b.updated, a.updated) || compareText(a.id, b.id);
