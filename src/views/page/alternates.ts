import type { ThemeId } from '../../schema/vocabulary.ts';
import { urls } from '../urls.ts';

/** Another form of a page, or a feed of what is new on it. */
export interface Alternate {
  readonly type: 'application/atom+xml' | 'application/json' | 'text/csv';
  readonly title: string;
  readonly path: string;
}

const toFeed = (title: string, path: string): Alternate => ({
  type: 'application/atom+xml',
  title: `Side by Side: ${title}`,
  path,
});
const toData = (title: string, path: string): Alternate => ({
  type: 'application/json',
  title: `${title} as data`,
  path,
});

/** The feed of everything, which every page names. */
export const feedOfAll: Alternate = toFeed('everything new', urls.feedOfAll);

/** The other form of the page of corrections. */
export const correctionsAlternates: readonly Alternate[] = [toFeed('corrections and replies', urls.feedOfCorrections)];

/** What describes the data for programs, beside the page that describes it for people. */
export const dataAlternates: readonly Alternate[] = [
  { type: 'application/json', title: 'Data package', path: urls.dataFile('datapackage.json') },
];

/** The other forms of a page of recommendations: the table of them all. */
export const recommendationAlternates: readonly Alternate[] = [
  { type: 'text/csv', title: 'Recommendations as a table', path: urls.dataFile('recommendations.csv') },
  toData('Recommendations', urls.dataFile('recommendations.json')),
];

/** The other forms of an authority's page: its feed and its data. */
export const listAuthorityAlternates = (id: string, name: string): readonly Alternate[] => [
  toFeed(name, urls.feedOfAuthority(id)),
  toData(name, urls.authorityFile(id)),
];

/** The other form of a region's page: its feed. */
export const listRegionAlternates = (id: string, name: string): readonly Alternate[] => [
  toFeed(name, urls.feedOfRegion(id)),
];

/** The other forms of a theme's page. */
export const listThemeAlternates = (id: ThemeId, name: string): readonly Alternate[] => [
  toFeed(name, urls.feedOfTheme(id)),
  toData(name, urls.themeFile(id)),
];

/** The other forms of a subject's page. */
export const listSubjectAlternates = (id: string, name: string): readonly Alternate[] => [
  toFeed(name, urls.feedOfSubject(id)),
  toData(name, urls.subjectFile(id)),
];

/** The other form of a visit's page: its data. */
export const listVisitAlternates = (id: string, name: string): readonly Alternate[] => [
  toData(name, urls.visitFile(id)),
];
