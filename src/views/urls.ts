import type { Finding } from '../domain/model.ts';
import type { ThemeId } from '../schema/vocabulary.ts';

/** Addresses of the site; the only place where a path is spelt. Pages end in a slash; no address ever changes. */
export const urls = {
  home: '/',
  notFound: '/404/',
  authorities: '/authorities/',
  authority: (id: string) => `/authorities/${id}/`,
  judgements: (id: string) => `/authorities/${id}/#judgements`,
  regions: '/regions/',
  region: (id: string) => `/regions/${id}/`,
  history: '/history/',
  focused: '/focused/',
  visits: '/visits/',
  visitsOf: (authorityId: string) => `/visits/${authorityId}/`,
  visit: (id: string) => `/visits/${id}/`,
  visitTheme: (id: string, theme: ThemeId) => `/visits/${id}/#${theme}`,
  visitDifferences: (id: string) => `/visits/${id}/#differences`,
  visitSaid: (id: string) => `/visits/${id}/#said`,
  recommendation: (inspectionId: string, id: string) => `/visits/${inspectionId}/#${id}`,
  allRecommendations: '/recommendations/',
  recommendationsOf: (authorityId: string) => `/recommendations/${authorityId}/`,
  recommendations: (authorityId: string, visitSlug: string) => `/recommendations/${authorityId}/${visitSlug}/`,
  recommendationAt: (authorityId: string, visitSlug: string, id: string) =>
    `/recommendations/${authorityId}/${visitSlug}/#${id}`,
  sources: '/sources/',
  sourcesOf: (authorityId: string) => `/sources/#${authorityId}`,
  source: (id: string) => `/sources/${id}/`,
  findings: '/findings/',
  findingsOf: (sourceId: string) => `/findings/${sourceId}/`,
  finding: (key: string) => `/findings/${key}/`,
  themes: '/themes/',
  theme: (id: string) => `/themes/${id}/`,
  themePrimary: (id: string) => `/themes/${id}/primary/`,
  themeAt: (id: ThemeId, authorityId: string) => `/themes/${id}/#${authorityId}`,
  subjects: '/subjects/',
  subject: (id: string) => `/subjects/${id}/`,
  subjectPrimary: (id: string) => `/subjects/${id}/primary/`,
  subjectAt: (id: string, authorityId: string, primaryOnly = false) =>
    `/subjects/${id}/${primaryOnly ? 'primary/' : ''}#${authorityId}`,
  compare: '/compare/',
  compareIn: (authorityId: string) => `/compare/${authorityId}/`,
  comparePair: (authorityId: string, first: string, second: string) => `/compare/${authorityId}/${first}/${second}/`,
  compareFrom: (authorityId: string, first: string) => `/compare/${authorityId}/${first}/`,
  compose: (visitIds: readonly string[], themes: readonly ThemeId[] = []) =>
    `/compare/?visits=${visitIds.join(',')}${themes.length === 0 ? '' : `&themes=${themes.join(',')}`}`,
  composePrimary: (visitIds: readonly string[], themes: readonly ThemeId[] = []) =>
    `/compare/?visits=${visitIds.join(',')}${themes.length === 0 ? '' : `&themes=${themes.join(',')}`}&primary=1`,
  composeTheme: (id: ThemeId, primaryOnly = false) => `/compare/?themes=${id}${primaryOnly ? '&primary=1' : ''}`,
  allWorked: '/compare/worked/',
  worked: (id: string) => `/compare/worked/${id}/`,
  visitFiles: '/data/visits/',
  visitFilesOf: (authorityId: string) => `/data/visits/${authorityId}/`,
  visitFile: (id: string) => `/data/visits/${id}.json`,
  authorityFiles: '/data/authorities/',
  authorityFile: (id: string) => `/data/authorities/${id}.json`,
  authorityTable: (id: string) => `/data/authorities/${id}.csv`,
  themeFiles: '/data/themes/',
  themeFile: (id: string) => `/data/themes/${id}.json`,
  subjectFiles: '/data/subjects/',
  subjectFile: (id: string) => `/data/subjects/${id}.json`,
  feeds: '/feeds/',
  feedOfAll: '/feeds/all.xml',
  feedsOfAuthorities: '/feeds/authorities/',
  feedOfAuthority: (id: string) => `/feeds/authorities/${id}.xml`,
  feedsOfRegions: '/feeds/regions/',
  feedOfRegion: (id: string) => `/feeds/regions/${id}.xml`,
  feedsOfThemes: '/feeds/themes/',
  feedOfTheme: (id: string) => `/feeds/themes/${id}.xml`,
  feedsOfSubjects: '/feeds/subjects/',
  feedOfSubject: (id: string) => `/feeds/subjects/${id}.xml`,
  feedOfCorrections: '/feeds/corrections.xml',
  reportOn: (key: string) => `/findings/${key}/#report`,
  citeSource: (sourceId: string) => `/sources/${sourceId}/#cite`,
  citeOf: (key: string) => `/findings/${key}/#cite`,
  citation: (sourceId: string, of: 'source' | 'page', ending: string) => `/sources/${sourceId}/${of}.${ending}`,
  card: (path: string) => `/cards${path}card.png`,
  search: '/search/',
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  searchFindings: '/search/findings.json',
  searchPages: '/search/pages.json',
  data: '/data/',
  dataFile: (name: string) => `/data/${name}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  recoding: (day: string) => `/about/corrections/#${toRecodingId(day)}`,
  about: '/about/',
  quotationsOf: (authorityId: string) => `/about/quotations/${authorityId}/`,
  page: (id: string) => (id === 'about' ? '/about/' : `/about/${id}/`),
} as const;

/** A further fragment of a theme on its visit's page: there its accounts once stood beside each other. */
export const toWitnessRowId = (theme: ThemeId): string => `witnesses-${theme}`;

/** Fragment of a recoding in the log of corrections. */
export const toRecodingId = (day: string): string => `recoded-${day}`;

/** The fragment under which a finding stands on pages other than its source's: it names the source too. */
export const toAnchor = (key: string): string => key.replace('/', '--');

/** A finding where it stands in its source's digest. */
export const toContextUrl = (finding: Pick<Finding, 'sourceId' | 'id'>): string =>
  `/sources/${finding.sourceId}/#${finding.id}`;
