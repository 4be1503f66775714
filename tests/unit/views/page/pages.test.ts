import { describe, expect, it } from 'vitest';

import { buildCorpus } from '../../../../src/domain/corpus.ts';
import { themeIds } from '../../../../src/schema/vocabulary.ts';
import { listVisitFileLinks } from '../../../../src/views/about/file-links.ts';
import { buildAuthorityView } from '../../../../src/views/authority/authority-view.ts';
import { listPairGroups, listPairLists } from '../../../../src/views/comparison/pair-groups.ts';
import { buildPairView, listPairPages } from '../../../../src/views/comparison/pair-view.ts';
import { listWorkedPages } from '../../../../src/views/comparison/worked-view.ts';
import { buildFindingPageView } from '../../../../src/views/finding/finding-page-view.ts';
import {
  buildCompareFromPage,
  buildCompareInPage,
  buildPairPage,
  buildWorkedPage,
} from '../../../../src/views/page/comparison-pages.ts';
import type { DescribedPage } from '../../../../src/views/page/described-page.ts';
import { fixedPages } from '../../../../src/views/page/fixed-pages.ts';
import {
  buildFindingsOfPage,
  buildQuotationsOfPage,
  buildVisitFilesOfPage,
  buildVisitsOfPage,
} from '../../../../src/views/page/list-pages.ts';
import {
  buildRecommendationsOfPage,
  buildRecommendationsPage,
} from '../../../../src/views/page/recommendation-pages.ts';
import { listRecommendationLists } from '../../../../src/views/recommendation/recommendation-lists.ts';
import {
  buildRecommendationsView,
  listRecommendationPages,
} from '../../../../src/views/recommendation/recommendations-view.ts';
import { listFormerPages } from '../../../../src/views/page/moved-view.ts';
import {
  buildAuthorityPage,
  buildFindingPage,
  buildProsePage,
  buildSourcePage,
  buildTopicPage,
  buildVisitPage,
} from '../../../../src/views/page/record-pages.ts';
import { buildSourceView } from '../../../../src/views/source/source-view.ts';
import { buildSubjectView } from '../../../../src/views/subject/subject-view.ts';
import { buildThemeView } from '../../../../src/views/theme/theme-view.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { buildFindingRecord, buildSoundRecords } from '../../../support/records.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';
const corpus = buildCorpus(
  buildSoundRecords({
    sources: {
      [letter]: {
        findings: themeIds.map((theme) =>
          buildFindingRecord({ id: `on-${theme}`, theme, summary: `What was seen of ${theme}.` }),
        ),
      },
    },
    themes: Object.fromEntries(themeIds.map((id) => [id, { name: `Theme of ${id}`, definition: `All of ${id}.` }])),
    pages: {
      about: {},
      corrections: { title: 'Corrections', description: 'What was put right.' },
      quotations: { title: 'Quotations', description: 'What is quoted.' },
    },
    tombstones: {
      statement: { kind: 'source', id: 'statement', was: 'A statement.', date: '2026-11-22', why: 'Nobody made it.' },
    },
  }),
);

const pages: readonly DescribedPage[] = [
  ...Object.values(fixedPages),
  ...corpus.authorities.map((authority) =>
    buildAuthorityPage(corpus, authority, buildAuthorityView(corpus, authority)),
  ),
  ...corpus.visits.map((visit) => buildVisitPage(corpus, visit, buildVisitView(corpus, visit))),
  ...corpus.sources.flatMap((source) => {
    const view = buildSourceView(corpus, source);
    return [buildSourcePage(corpus, source, view), buildFindingsOfPage(corpus, source, view)];
  }),
  ...corpus.findings.map((finding) => buildFindingPage(corpus, finding, buildFindingPageView(corpus, finding))),
  ...corpus.themes.flatMap((theme) =>
    [false, true].map((primaryOnly) => buildTopicPage(corpus, buildThemeView(corpus, theme, { primaryOnly }))),
  ),
  ...corpus.subjects.flatMap((subject) =>
    [false, true].map((primaryOnly) => buildTopicPage(corpus, buildSubjectView(corpus, subject, { primaryOnly }))),
  ),
  ...[...corpus.pages].map(([id, record]) => buildProsePage(id, record)),
  ...listRecommendationLists(corpus).map(buildRecommendationsOfPage),
  ...listRecommendationPages(corpus).map((visit) =>
    buildRecommendationsPage(corpus, visit, buildRecommendationsView(corpus, visit)),
  ),
  ...corpus.authorities.map(buildVisitsOfPage),
  ...corpus.authorities.map(buildQuotationsOfPage),
  ...listVisitFileLinks(corpus).map(buildVisitFilesOfPage),
  ...listPairLists(corpus).map(buildCompareInPage),
  ...listPairGroups(corpus).map(buildCompareFromPage),
  ...listPairPages(corpus).flatMap((pair) =>
    pair.kind === 'pair' ? [buildPairPage(corpus, pair, buildPairView(corpus, pair.visits))] : [],
  ),
  ...listWorkedPages(corpus).map((worked) => buildWorkedPage(corpus, worked)),
  ...listFormerPages(corpus).flatMap((former) => (former.state === 'gone' ? [former.page] : [])),
];

const listDoubles = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const listPaths = (isFaulty: (page: DescribedPage) => boolean) => pages.filter(isFaulty).map(({ path }) => path);
const hrefs = ({ crumbs }: DescribedPage) => crumbs.map(({ href }) => href);

describe('the pages of the site', () => {
  it('have paths and titles that no other page has', () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(listDoubles(pages.map(({ path }) => path))).toEqual([]);
    expect(listDoubles(pages.map(({ title }) => title))).toEqual([]);
  });

  it('say in a sentence what they are', () => {
    expect(listPaths(({ description }) => !/^\p{Lu}.+[.?!]$/u.test(description))).toEqual([]);
  });

  it('name their other forms and have a picture of their own where they have one', () => {
    const getPage = (path: string) => pages.find((page) => page.path === path);
    expect(getPage('/about/corrections/')?.alternates.map(({ path }) => path)).toEqual(['/feeds/corrections.xml']);
    expect(getPage('/authorities/northshire/')?.card.path).toBe('/cards/authorities/northshire/card.png');
    const recommendations = getPage('/recommendations/northshire/2016-inspection/');
    expect(recommendations?.card.path).toBe('/cards/recommendations/northshire/2016-inspection/card.png');
    expect(recommendations?.alternates.map(({ path }) => path)).toEqual([
      '/data/recommendations.csv',
      '/data/recommendations.json',
    ]);
    expect(getPage('/themes/workforce/')?.card.path).toBe('/cards/card.png');
  });

  it('are cited as records and comparisons, but not as lists, prose or what is gone', () => {
    const kinds = Map.groupBy(pages, ({ subject }) => subject?.kind);
    const count = (kind: string) => pages.filter(({ path }) => path.startsWith(kind)).length;
    expect(kinds.get('source')).toHaveLength(corpus.sources.length);
    expect(kinds.get('finding')).toHaveLength(corpus.findings.length);
    expect(kinds.get('authority')).toHaveLength(
      corpus.authorities.length + corpus.visits.length + listRecommendationPages(corpus).length,
    );
    expect(kinds.get('findings')).toHaveLength(
      corpus.themes.length + corpus.subjects.length + corpus.worked.length + 1,
    );
    expect(kinds.get(undefined)?.filter(({ path }) => path.startsWith('/about/'))).toHaveLength(count('/about/'));
    expect(listPaths(({ isUnlisted }) => isUnlisted)).toEqual(['/404/', '/sources/statement/', '/findings/statement/']);
  });
});

describe('the breadcrumb of a page', () => {
  it('begins with its section, unless it is one', () => {
    const isBelow = ({ path }: DescribedPage) => path.split('/').length > 3;
    const toSection = ({ path }: DescribedPage) => `/${path.split('/')[1] ?? ''}/`;
    expect(listPaths((page) => hrefs(page)[0] !== (isBelow(page) ? toSection(page) : undefined))).toEqual([]);
  });

  it('leads down to it through pages that are there', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const leadsDown = (page: DescribedPage) =>
      [...hrefs(page), page.path].every((href, index, all) => href.startsWith(all[index - 1] ?? '/'));
    expect(listPaths((page) => !leadsDown(page) || hrefs(page).includes(page.path))).toEqual([]);
    expect(listPaths((page) => hrefs(page).some((href) => !paths.has(href)))).toEqual([]);
  });
});
