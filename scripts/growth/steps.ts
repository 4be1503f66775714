import { listDrawnPairs } from '../../src/domain/comparison/pairs.ts';
import { checkIntegrity } from '../../src/domain/integrity/check-integrity.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import type { Corpus } from '../../src/domain/model.ts';
import { toSubjectTopic, toThemeTopic } from '../../src/domain/theme/topic.ts';
import { buildFindingCitations, buildSourceCitations } from '../../src/exports/citations/build-citation.ts';
import { listJsonFiles } from '../../src/exports/files/json-files.ts';
import { listPublishedTables } from '../../src/exports/tables/tables.ts';
import { listAuthorityFiles, listSubjectFiles, listThemeFiles } from '../../src/exports/files/record-files.ts';
import { listVisitFiles } from '../../src/exports/files/visit-files.ts';
import { serializeAtom } from '../../src/exports/files/atom.ts';
import { serializeRedirects } from '../../src/exports/host/redirects.ts';
import { buildFindingsTable } from '../../src/exports/tables/findings-table.ts';
import { serializeCsv } from '../../src/exports/tables/serialize.ts';
import { buildSearchPlan } from '../../src/search/files/search-plan.ts';
import { buildAuthorityView } from '../../src/views/authority/authority-view.ts';
import { buildBriefingView } from '../../src/views/authority/briefing-view.ts';
import { listComparedCouncils } from '../../src/views/comparison/compare-view.ts';
import { buildComposeView } from '../../src/views/comparison/compose-view.ts';
import { buildPairView, listPairFindings } from '../../src/views/comparison/pair-view.ts';
import { listWorkedPages } from '../../src/views/comparison/worked-view.ts';
import { buildFeedOfAll, buildFeedOfAuthority, buildFeedOfTopic } from '../../src/views/feed/feed-view.ts';
import { buildFindingPageView } from '../../src/views/finding/finding-page-view.ts';
import { listCards } from '../../src/views/page/card-view.ts';
import { buildHomeView } from '../../src/views/page/home-view.ts';
import { listFormerPages } from '../../src/views/page/moved-view.ts';
import { buildSourceView } from '../../src/views/source/source-view.ts';
import { listSubjectGroups } from '../../src/views/subject/subject-entries.ts';
import { buildSubjectView } from '../../src/views/subject/subject-view.ts';
import { buildThemeView } from '../../src/views/theme/theme-view.ts';
import { listVisitsEntries } from '../../src/views/visit/visit-list-view.ts';
import { buildVisitView } from '../../src/views/visit/visit-view.ts';
import type { CopiedContent } from './copy-content.ts';

const site = new URL('https://side-by-side.example');

/** One thing that a build makes of the content. */
export interface Step {
  readonly name: string;
  readonly make: (content: CopiedContent, corpus: Corpus) => unknown;
}

const toPage = (path: string) => ({ path, title: path });

const eachPair = (corpus: Corpus) => corpus.authorities.flatMap(({ id }) => listDrawnPairs(corpus, id));

/** Everything that a build makes of the content before pages are drawn. */
export const steps: readonly Step[] = [
  { name: 'corpus', make: ({ records }) => buildCorpus(records) },
  { name: 'content check', make: ({ records, bodies }) => checkIntegrity(records, bodies) },
  { name: 'findings', make: (_, corpus) => corpus.findings.map((finding) => buildFindingPageView(corpus, finding)) },
  { name: 'sources', make: (_, corpus) => corpus.sources.map((source) => buildSourceView(corpus, source)) },
  { name: 'visits', make: (_, corpus) => corpus.visits.map((visit) => buildVisitView(corpus, visit)) },
  {
    name: 'authorities',
    make: (_, corpus) =>
      corpus.authorities.map((authority) => [
        buildAuthorityView(corpus, authority),
        buildBriefingView(corpus, authority, site),
      ]),
  },
  {
    name: 'themes',
    make: (_, corpus) =>
      corpus.themes.map((theme) => [
        buildThemeView(corpus, theme),
        buildThemeView(corpus, theme, { primaryOnly: true }),
      ]),
  },
  {
    name: 'subjects',
    make: (_, corpus) => [
      listSubjectGroups(corpus),
      corpus.subjects.map((subject) => [
        buildSubjectView(corpus, subject),
        buildSubjectView(corpus, subject, { primaryOnly: true }),
      ]),
    ],
  },
  { name: 'pairs', make: (_, corpus) => eachPair(corpus).map((pair) => buildPairView(corpus, pair)) },
  {
    name: 'CSV of pairs',
    make: (_, corpus) =>
      eachPair(corpus).map((pair) => serializeCsv(buildFindingsTable(corpus, site, listPairFindings(corpus, pair)))),
  },
  {
    name: 'home and lists',
    make: (_, corpus) => [
      buildHomeView(corpus),
      buildComposeView(corpus),
      listComparedCouncils(corpus),
      listVisitsEntries(corpus),
      listWorkedPages(corpus),
    ],
  },
  { name: 'cards', make: (_, corpus) => listCards(corpus) },
  {
    // One finding in 32 stands for all: a citation costs the same whichever it is of.
    name: 'citations',
    make: (_, corpus) => [
      corpus.sources.map((source) => buildSourceCitations(corpus, site, source, toPage(`/${source.id}/`))),
      corpus.findings
        .slice(0, Math.ceil(corpus.findings.length / 32))
        .map((finding) => buildFindingCitations(corpus, site, finding, toPage(`/${finding.key}/`))),
    ],
  },
  { name: 'tables', make: (_, corpus) => [listPublishedTables(corpus, site), listJsonFiles(corpus, site)] },
  { name: 'files of authorities', make: (_, corpus) => listAuthorityFiles(corpus, site) },
  { name: 'files of themes', make: (_, corpus) => listThemeFiles(corpus, site) },
  { name: 'files of subjects', make: (_, corpus) => listSubjectFiles(corpus, site) },
  { name: 'files of visits', make: (_, corpus) => listVisitFiles(corpus) },
  {
    name: 'feeds',
    make: (_, corpus) =>
      [
        buildFeedOfAll(corpus),
        ...corpus.authorities.map((authority) => buildFeedOfAuthority(corpus, authority)),
        ...corpus.themes.map((theme) => buildFeedOfTopic(corpus, toThemeTopic(theme))),
        ...corpus.subjects.map((subject) => buildFeedOfTopic(corpus, toSubjectTopic(subject))),
      ].map((feed) => serializeAtom(feed, site)),
  },
  { name: 'former addresses', make: (_, corpus) => [listFormerPages(corpus), serializeRedirects(corpus)] },
  { name: 'search', make: (_, corpus) => buildSearchPlan(corpus) },
];
