import { compareNews, listCorrectionNews, listNews, listNewsOf, listTopicNews } from '../../domain/feed/news.ts';
import type { News } from '../../domain/feed/news.ts';
import { getRelease } from '../../domain/about/release.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { listRegions } from '../../domain/region/councils.ts';
import type { Region } from '../../domain/region/councils.ts';
import { toSubjectTopic, toThemeTopic } from '../../domain/theme/topic.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import { buildClaimEntry, buildNewsEntry } from './feed-entry.ts';
import type { FeedEntry } from './feed-entry.ts';
import { urls } from '../urls.ts';

/** A feed: what is new, newest first. */
export interface FeedView {
  /** Permanent; the same wherever the site stands. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly path: string;
  /** The page that it belongs to. */
  readonly pagePath: string;
  /** Day of its newest entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** Ids are `tag:` URIs (RFC 4151) of a name that does not change with the site's address. */
const toTag = (rest: string) => `tag:side-by-side.example,2026:${rest}`;

function buildFeed(
  corpus: Corpus,
  about: Pick<FeedView, 'id' | 'title' | 'subtitle' | 'path' | 'pagePath'>,
  entries: readonly FeedEntry[],
): FeedView {
  const sorted = entries.map((entry) => ({ ...entry, id: toTag(entry.id) })).sort(compareNews);
  return { ...about, id: toTag(about.id), updated: sorted[0]?.updated ?? getRelease(corpus).date, entries: sorted };
}

const toEntries = (corpus: Corpus, news: readonly News[]) => news.map((item) => buildNewsEntry(corpus, item));

/** Entries of the feed of everything; the feeds of authorities and regions have the rest. */
export const mostEntries = 200;

/** Everything: sources taken apart, visits newly known, corrections, replies. */
export function buildFeedOfAll(corpus: Corpus): FeedView {
  const feed = buildFeed(
    corpus,
    {
      id: 'feeds/all',
      title: 'Side by Side: everything new',
      subtitle: 'Sources taken apart, inspections and visits newly known, corrections and replies.',
      path: urls.feedOfAll,
      pagePath: urls.home,
    },
    toEntries(corpus, listNews(corpus)),
  );
  return { ...feed, entries: feed.entries.slice(0, mostEntries) };
}

/** The same for one authority. */
export const buildFeedOfAuthority = (corpus: Corpus, authority: Authority): FeedView =>
  buildFeed(
    corpus,
    {
      id: `feeds/authorities/${authority.id}`,
      title: `Side by Side: ${authority.name}`,
      subtitle: `New on children’s services in ${authority.name}: sources, inspections and visits, corrections and replies.`,
      path: urls.feedOfAuthority(authority.id),
      pagePath: urls.authority(authority.id),
    },
    toEntries(corpus, listNewsOf(corpus, authority)),
  );

/** The same for the authorities of one region. */
export const buildFeedOfRegion = (corpus: Corpus, { id, name, councils, former }: Region): FeedView =>
  buildFeed(
    corpus,
    {
      id: `feeds/regions/${id}`,
      title: `Side by Side: ${name}`,
      subtitle: `New on the councils of ${name}: sources, inspections and visits, corrections and replies.`,
      path: urls.feedOfRegion(id),
      pagePath: urls.region(id),
    },
    toEntries(
      corpus,
      [...councils, ...former].flatMap((authority) => listNewsOf(corpus, authority)),
    ),
  );

const feedWords = {
  theme: (name: string) => `What sources newly taken apart say on ${name.toLowerCase()}, with who says it.`,
  subject: (name: string) => `What sources newly taken apart say on the subject “${name}”, with who says it.`,
} as const satisfies Record<Topic['kind'], (name: string) => string>;

const toTopicPlaces = (topic: Topic): Pick<FeedView, 'id' | 'path' | 'pagePath'> =>
  topic.kind === 'theme'
    ? { id: `feeds/themes/${topic.id}`, path: urls.feedOfTheme(topic.id), pagePath: urls.theme(topic.id) }
    : { id: `feeds/subjects/${topic.id}`, path: urls.feedOfSubject(topic.id), pagePath: urls.subject(topic.id) };

/** What sources say on a theme or a subject, an entry a source. */
export const buildFeedOfTopic = (corpus: Corpus, topic: Topic): FeedView =>
  buildFeed(
    corpus,
    {
      ...toTopicPlaces(topic),
      title: `Side by Side: ${topic.name}`,
      subtitle: feedWords[topic.kind](topic.name),
    },
    listTopicNews(corpus, topic).map((news) => buildClaimEntry(corpus, topic, news)),
  );

/** What was put right, and what councils and trusts replied. */
export const buildFeedOfCorrections = (corpus: Corpus): FeedView =>
  buildFeed(
    corpus,
    {
      id: 'feeds/corrections',
      title: 'Side by Side: corrections and replies',
      subtitle: 'Findings that were put right, recoded or withdrawn, and what councils and trusts replied.',
      path: urls.feedOfCorrections,
      pagePath: urls.page('corrections'),
    },
    toEntries(corpus, listCorrectionNews(corpus)),
  );

/** Every feed of the site. */
export const listFeeds = (corpus: Corpus): readonly FeedView[] => [
  buildFeedOfAll(corpus),
  ...corpus.authorities.map((authority) => buildFeedOfAuthority(corpus, authority)),
  ...listRegions(corpus).map((region) => buildFeedOfRegion(corpus, region)),
  ...corpus.themes.map((theme) => buildFeedOfTopic(corpus, toThemeTopic(theme))),
  ...corpus.subjects.map((subject) => buildFeedOfTopic(corpus, toSubjectTopic(subject))),
  buildFeedOfCorrections(corpus),
];
