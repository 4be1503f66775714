import { listDrawnPairs } from '../../src/domain/comparison/pairs.ts';
import { getRecommendationSet } from '../../src/domain/recommendation/recommendation-set.ts';
import { listFindingsOf, listSourcesOf } from '../../src/domain/lookup.ts';
import type { Authority, Corpus, Finding, Source, Visit } from '../../src/domain/model.ts';
import { toRegionId } from '../../src/domain/region/councils.ts';
import { urls } from '../../src/views/urls.ts';
import { readCorpus } from './built-site.ts';

/** Examples in the real content, each found by a rule: tests name what they need, not whose it is. */

const corpus: Corpus = readCorpus();

/** The first that fits. @throws {Error} if the content holds none. */
export function getFirst<T>(what: string, records: readonly T[], fits: (record: T) => boolean): T {
  const found = records.find(fits);
  if (found === undefined) throw new Error(`The content holds no ${what}: a test that needs one can prove nothing.`);
  return found;
}

const isOf = (authorityId: string) => (record: { readonly authorityId: string }) => record.authorityId === authorityId;

/** How many kinds of source, visit, speaker, level and direction the records of an authority show. */
function countKinds({ id }: Authority): number {
  const kinds = [
    ...corpus.sources.filter(isOf(id)).map(({ kind }) => kind),
    ...corpus.visits.filter(isOf(id)).map(({ kind }) => kind),
    ...corpus.findings
      .filter(isOf(id))
      .flatMap((finding) => [finding.saidBy, `level ${finding.level}`, `direction ${finding.direction}`]),
  ];
  return new Set(kinds).size;
}
const countFindings = ({ id }: Authority) => corpus.findings.filter(isOf(id)).length;

const byVariety = corpus.authorities.toSorted(
  (a, b) => countKinds(b) - countKinds(a) || countFindings(a) - countFindings(b),
);

/** The authority with a letter that shows the most kinds of record, and of those alike the one of which least is held. */
export const authority: Authority = getFirst('authority with a letter', byVariety, ({ id }) =>
  corpus.sources.some((source) => source.authorityId === id && source.kind === 'letter'),
);

/** Another of which findings are held. */
export const otherAuthority: Authority = getFirst(
  'second authority with findings',
  byVariety,
  (other) => other !== authority && countFindings(other) > 0,
);

/** One of which facts alone are known. */
export const untold: Authority = getFirst(
  'authority with visits and no finding',
  corpus.authorities,
  (other) => countFindings(other) === 0 && corpus.visits.some(isOf(other.id)),
);

/** Authorities of which findings are held. */
export const readAuthorities: readonly Authority[] = corpus.authorities.filter((each) => countFindings(each) > 0);

/** Those, and one of each other kind: of facts alone, and merged or split. Their pages are alike. */
export const sampleAuthorities: readonly Authority[] = [
  ...readAuthorities,
  untold,
  ...corpus.authorities.filter(({ kind }) => kind === 'former').slice(0, 1),
];

/** The authority's own records, in the corpus's order. */
export const own = {
  visits: corpus.visits.filter(isOf(authority.id)),
  sources: corpus.sources.filter(isOf(authority.id)),
  findings: corpus.findings.filter(isOf(authority.id)),
  pairs: listDrawnPairs(corpus, authority.id),
};

const listStated = (source: Source) => own.findings.filter(({ sourceId }) => sourceId === source.id);
const isGraded = ({ saidBy, level }: Finding) => saidBy === 'inspectors' && level !== 'not-stated';

export const letter: Source = getFirst(
  'letter with a finding that has a level',
  own.sources,
  (source) => source.kind === 'letter' && listStated(source).some(isGraded),
);

const getOwnVisit = (id: string) => getFirst(`visit ${id}`, own.visits, (visit) => visit.id === id);

/** A newspaper's account of a monitoring visit, of known address: inspectors are told of, and the council or trust speaks. */
export const article: Source = getFirst(
  'article on a monitoring visit in which the authority speaks',
  own.sources,
  (source) =>
    source.kind === 'article' &&
    getOwnVisit(source.visit).kind === 'monitoring' &&
    source.address !== undefined &&
    listStated(source).some(isGraded) &&
    listStated(source).some(({ saidBy }) => saidBy === 'authority'),
);

/** The visit that the letter is about. */
export const letterVisit: Visit = getOwnVisit(letter.visit);

/** The visit that the article is about. */
export const articleVisit: Visit = getOwnVisit(article.visit);

export const inspection: Visit = getFirst(
  'graded inspection with findings',
  own.visits,
  ({ id, kind, judgements }) => kind === 'inspection' && judgements.length > 0 && listFindingsOf(corpus, id).length > 0,
);

export const visitWithoutSource: Visit = getFirst(
  'monitoring visit without a source',
  own.visits,
  ({ id, kind }) => kind === 'monitoring' && listSourcesOf(corpus, id).length === 0,
);

/** A document of the authority that set something of which later accounts speak. */
export const setter: Visit = getFirst(
  'inspection whose recommendations a later account speaks to',
  own.visits,
  (visit) => getRecommendationSet(corpus, visit).told.length > 0,
);

const focusedVisit = getFirst('focused visit', [...own.visits, ...corpus.visits], ({ kind }) => kind === 'focused');

/** A finding of inspectors, with a level and a quotation, in their own letter. */
export const finding: Finding = getFirst(
  'finding with a level and a quotation',
  listStated(letter),
  (stated) => isGraded(stated) && stated.quote !== undefined,
);

/** What the council or trust says in the article. */
export const claim: Finding = getFirst('claim', listStated(article), ({ saidBy }) => saidBy === 'authority');

/** Two visits of the authority with a page that sets them side by side, earlier first. */
export const pair: readonly [Visit, Visit] = getFirst(
  'pair of visits, the earlier told of in a letter',
  own.pairs,
  ([{ id }]) => id === letter.visit,
);

/** The visit of another authority of which most is held. */
export const otherVisit: Visit = getFirst(
  'visit of another authority with findings',
  corpus.visits
    .filter(isOf(otherAuthority.id))
    .toSorted((a, b) => listFindingsOf(corpus, b.id).length - listFindingsOf(corpus, a.id).length),
  () => true,
);

/** The theme on which most is found. */
export const theme = getFirst(
  'theme',
  corpus.themes.toSorted((a, b) => countOn(b.id) - countOn(a.id)),
  () => true,
);

function countOn(id: string): number {
  return corpus.findings.filter((found) => found.theme === id).length;
}

/** The subject of the finding. */
export const subject = getFirst('subject', corpus.subjects, ({ id }) => id === finding.subject);

/** A subject that no finding is about, or touches. */
export const silentSubject = getFirst(
  'subject without a finding',
  corpus.subjects,
  ({ id }) => !corpus.findings.some((found) => found.subject === id || found.alsoSubjects.includes(id)),
);

const worked = getFirst('worked comparison', corpus.worked, () => true);

/** A worked comparison of two authorities. */
export const workedAcross = getFirst(
  'worked comparison of two authorities',
  corpus.worked,
  ({ visits }) => new Set(visits.map((id) => id.split('/')[0])).size > 1,
);

/** One page of every kind, with the name that a failed test gives it. */
export const pageKinds = [
  { kind: 'home', path: '/' },
  { kind: 'authorities', path: '/authorities/' },
  { kind: 'an authority', path: urls.authority(authority.id) },
  { kind: 'an authority without findings', path: urls.authority(untold.id) },
  { kind: 'regions', path: '/regions/' },
  { kind: 'a region', path: urls.region(toRegionId(authority.region)) },
  { kind: 'history', path: '/history/' },
  { kind: 'focused visits', path: '/focused/' },
  { kind: 'visits', path: '/visits/' },
  { kind: 'visits of an authority', path: urls.visitsOf(authority.id) },
  { kind: 'an inspection', path: urls.visit(inspection.id) },
  { kind: 'a visit with its letter', path: urls.visit(letter.visit) },
  { kind: 'a visit without a source', path: urls.visit(visitWithoutSource.id) },
  { kind: 'a focused visit', path: urls.visit(focusedVisit.id) },
  { kind: 'all recommendations', path: '/recommendations/' },
  { kind: 'recommendations of an authority', path: urls.recommendationsOf(authority.id) },
  { kind: 'recommendations', path: urls.recommendations(authority.id, setter.slug) },
  { kind: 'sources', path: '/sources/' },
  { kind: 'a letter', path: urls.source(letter.id) },
  { kind: 'an article', path: urls.source(article.id) },
  { kind: 'findings', path: '/findings/' },
  { kind: 'findings of a source', path: urls.findingsOf(letter.id) },
  { kind: 'a finding', path: urls.finding(finding.key) },
  { kind: "a council's claim", path: urls.finding(claim.key) },
  { kind: 'themes', path: '/themes/' },
  { kind: 'a theme', path: urls.theme(theme.id) },
  { kind: 'a theme in primary sources', path: urls.themePrimary(theme.id) },
  { kind: 'subjects', path: '/subjects/' },
  { kind: 'a subject', path: urls.subject(subject.id) },
  { kind: 'a subject in primary sources', path: urls.subjectPrimary(subject.id) },
  { kind: 'a subject without a finding', path: urls.subject(silentSubject.id) },
  { kind: 'compare', path: '/compare/' },
  { kind: 'visits chosen', path: urls.compose([letter.visit, otherVisit.id]) },
  { kind: 'pairs of an authority', path: urls.compareIn(authority.id) },
  { kind: 'pairs of a visit', path: urls.compareFrom(authority.id, pair[0].slug) },
  { kind: 'a pair', path: urls.comparePair(authority.id, pair[0].slug, pair[1].slug) },
  { kind: 'worked comparisons', path: '/compare/worked/' },
  { kind: 'a worked comparison', path: urls.worked(worked.id) },
  { kind: 'data', path: '/data/' },
  { kind: 'data of themes', path: '/data/themes/' },
  { kind: 'data of subjects', path: '/data/subjects/' },
  { kind: 'data of visits', path: urls.visitFilesOf(authority.id) },
  { kind: 'feeds', path: '/feeds/' },
  { kind: 'feeds of regions', path: '/feeds/regions/' },
  { kind: 'feeds of themes', path: '/feeds/themes/' },
  { kind: 'feeds of subjects', path: '/feeds/subjects/' },
  { kind: 'glossary', path: '/glossary/' },
  { kind: 'about', path: '/about/' },
  { kind: 'method', path: '/about/method/' },
  { kind: 'corrections', path: '/about/corrections/' },
  { kind: 'accessibility', path: '/about/accessibility/' },
  { kind: 'contribute', path: '/about/contribute/' },
  { kind: 'licences', path: '/about/licences/' },
  { kind: 'privacy', path: '/about/privacy/' },
  { kind: 'quotations', path: '/about/quotations/' },
  { kind: 'quotations of an authority', path: urls.quotationsOf(authority.id) },
  { kind: 'names', path: '/about/names/' },
  { kind: 'transparency', path: '/about/transparency/' },
  { kind: 'search', path: '/search/' },
  { kind: 'search with results', path: '/search/?q=caseloads' },
  { kind: 'no such page', path: '/no-such-page/' },
] as const;

export type PageKind = (typeof pageKinds)[number]['kind'];

/** Some of them, by name. */
export const listKinds = (...kinds: readonly PageKind[]): readonly (typeof pageKinds)[number][] =>
  pageKinds.filter(({ kind }) => kinds.includes(kind));
