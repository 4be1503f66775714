import type { Corpus } from '../../domain/model.ts';
import { listRegions } from '../../domain/region/councils.ts';
import type { Link, LinkGroup } from '../link.ts';
import { groupSubjectLinks } from '../subject/subject-entries.ts';
import { mostEntries } from './feed-view.ts';
import { urls } from '../urls.ts';

export interface FeedsPageView {
  readonly all: Link;
  readonly corrections: Link;
  /** Entries that the feed of everything holds at most. */
  readonly most: number;
  /** Where the feeds of authorities are listed by themselves. */
  readonly authoritiesUrl: string;
  readonly authorities: readonly Link[];
  readonly regionsUrl: string;
  readonly regions: readonly Link[];
  readonly themesUrl: string;
  readonly themes: readonly Link[];
  readonly subjectsUrl: string;
  /** Under their themes. */
  readonly subjects: readonly LinkGroup[];
}

export const buildFeedsPageView = (corpus: Corpus): FeedsPageView => ({
  all: { text: 'Everything new', href: urls.feedOfAll },
  corrections: { text: 'Corrections and replies', href: urls.feedOfCorrections },
  most: mostEntries,
  authoritiesUrl: urls.feedsOfAuthorities,
  authorities: corpus.authorities.map(({ id, name }) => ({ text: name, href: urls.feedOfAuthority(id) })),
  regionsUrl: urls.feedsOfRegions,
  regions: listRegions(corpus).map(({ id, name }) => ({ text: name, href: urls.feedOfRegion(id) })),
  themesUrl: urls.feedsOfThemes,
  themes: corpus.themes.map(({ id, name }) => ({ text: name, href: urls.feedOfTheme(id) })),
  subjectsUrl: urls.feedsOfSubjects,
  subjects: groupSubjectLinks(corpus, urls.feedOfSubject),
});
