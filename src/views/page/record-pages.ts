import {
  getSource,
  getSubject,
  listSourcesOfAuthority,
  listSourcesTouching,
  listVisitsOf,
} from '../../domain/lookup.ts';
import type { Authority, Corpus, Finding, Source, Visit } from '../../domain/model.ts';
import type { PageRecord } from '../../schema/about/page.ts';
import { factsPart, toCodingPart } from '../about/coding-view.ts';
import type { AuthorityView } from '../authority/authority-view.ts';
import type { FindingPageView } from '../finding/finding-page-view.ts';
import type { SourceView } from '../source/source-view.ts';
import type { SubjectView } from '../subject/subject-view.ts';
import type { ThemeView } from '../theme/theme-view.ts';
import { urls } from '../urls.ts';
import type { VisitView } from '../visit/visit-view.ts';
import {
  correctionsAlternates,
  listAuthorityAlternates,
  listSubjectAlternates,
  listThemeAlternates,
  listVisitAlternates,
} from './alternates.ts';
import {
  buildAuthorityCard,
  buildSourceCard,
  buildSubjectCard,
  buildVisitCard,
  hasVisitCard,
  toShareCard,
} from './card-view.ts';
import { buildPage } from './described-page.ts';
import type { DescribedPage } from './described-page.ts';
import { sections } from './sections.ts';

const isKnownByDocument = ({ document: held }: Visit) => held !== undefined;

/** The page of an authority. */
export const buildAuthorityPage = (corpus: Corpus, authority: Authority, view: AuthorityView): DescribedPage =>
  buildPage({
    path: urls.authority(authority.id),
    title: `${authority.name}: children’s services inspections`,
    description: view.description,
    crumbs: [sections.authorities],
    here: authority.name,
    alternates: listAuthorityAlternates(authority.id, authority.name),
    card: toShareCard(buildAuthorityCard(corpus, authority)),
    subject: { kind: 'authority', authorityId: authority.id },
    ...(listVisitsOf(corpus, authority.id).some(isKnownByDocument) && factsPart),
    ...toCodingPart(corpus, listSourcesOfAuthority(corpus, authority.id)),
  });

/** The page of a visit; it has a picture of its own where findings are held. */
export const buildVisitPage = (corpus: Corpus, visit: Visit, view: VisitView): DescribedPage =>
  buildPage({
    path: urls.visit(visit.id),
    title: view.title,
    description: view.summaryText,
    crumbs: [sections.visits, { text: view.authority.text, href: urls.visitsOf(visit.authorityId) }],
    here: view.shortTitle,
    alternates: listVisitAlternates(visit.id, view.shortTitle),
    ...(hasVisitCard(corpus, visit) && { card: toShareCard(buildVisitCard(corpus, visit)) }),
    subject: { kind: 'authority', authorityId: visit.authorityId },
    ...(isKnownByDocument(visit) && factsPart),
    ...toCodingPart(corpus, listSourcesTouching(corpus, visit.id)),
  });

/** The page of a source. */
export const buildSourcePage = (corpus: Corpus, source: Source, view: SourceView): DescribedPage =>
  buildPage({
    path: urls.source(source.id),
    title: view.pageTitle,
    description: view.lede,
    crumbs: [sections.sources],
    here: view.shortTitle,
    card: toShareCard(buildSourceCard(corpus, source)),
    subject: { kind: 'source', source },
    ...toCodingPart(corpus, [source]),
  });

/** The page of a finding. */
export const buildFindingPage = (corpus: Corpus, finding: Finding, view: FindingPageView): DescribedPage =>
  buildPage({
    path: urls.finding(finding.key),
    title: view.title,
    description: view.description,
    crumbs: [sections.findings, { text: view.finding.source.text, href: urls.findingsOf(finding.sourceId) }],
    here: finding.id,
    card: toShareCard(buildSourceCard(corpus, getSource(corpus, finding.sourceId))),
    subject: { kind: 'finding', finding },
    ...toCodingPart(corpus, [getSource(corpus, finding.sourceId)], [finding]),
  });

/** Under which section a theme or a subject stands, and its other forms. */
const toTopicParts = (view: ThemeView | SubjectView) =>
  view.kind === 'theme'
    ? { section: sections.themes, href: urls.theme(view.id), alternates: listThemeAlternates(view.id, view.name) }
    : {
        section: sections.subjects,
        href: urls.subject(view.id),
        alternates: listSubjectAlternates(view.id, view.name),
      };

/** The page of a theme or a subject from all sources, or the one beneath it from primary sources alone. */
export function buildTopicPage(corpus: Corpus, view: ThemeView | SubjectView): DescribedPage {
  const { section, href, alternates } = toTopicParts(view);
  return buildPage({
    path: view.href,
    title: view.title,
    description: view.description,
    ...(view.kind === 'subject' && { card: toShareCard(buildSubjectCard(corpus, getSubject(corpus, view.id))) }),
    ...toCodingPart(corpus, corpus.sources),
    ...(view.isPrimaryOnly
      ? { crumbs: [section, { text: view.name, href }], here: 'Primary sources only' }
      : { crumbs: [section], here: view.name, alternates, subject: { kind: 'findings' } }),
  });
}

/** A page of prose about the site. */
export const buildProsePage = (id: string, { title, description }: PageRecord): DescribedPage =>
  buildPage({
    path: urls.page(id),
    title,
    description,
    ...(id !== 'about' && { crumbs: [sections.about] }),
    ...(id === 'corrections' && { alternates: correctionsAlternates }),
  });
