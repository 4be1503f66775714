import { urls } from '../urls.ts';
import { dataAlternates } from './alternates.ts';
import { buildPage } from './described-page.ts';
import type { DescribedPage } from './described-page.ts';
import { sections } from './sections.ts';

const say = (text: string): DescribedPage['lede'] => [{ text }];

const inTheTables: DescribedPage['lede'] = [
  { text: ', in the columns of ' },
  { text: 'the tables', href: urls.data },
  { text: '.' },
];

/** The pages that lead to data and feeds. */
export const outputPages = {
  data: buildPage({
    path: urls.data,
    title: 'Data',
    description:
      'Everything on this site as CSV and JSON, made from the same records as the pages, with every column explained.',
    lede: say('Everything on this site as CSV and JSON, made from the same records as the pages.'),
    alternates: dataAlternates,
  }),
  authorityFiles: buildPage({
    path: urls.authorityFiles,
    title: 'Data of one authority',
    description: 'One JSON file for each authority: its record, visits, sources, recommendations and findings.',
    lede: [
      { text: 'One JSON file for each authority: its record, visits, sources, recommendations and findings' },
      ...inTheTables,
    ],
    crumbs: [sections.data],
  }),
  themeFiles: buildPage({
    path: urls.themeFiles,
    title: 'Data of one theme',
    description: 'One JSON file for each theme: its record, and the recommendations and findings coded in it.',
    lede: [
      { text: 'One JSON file for each theme: its record, and the recommendations and findings coded in it' },
      ...inTheTables,
    ],
    crumbs: [sections.data],
  }),
  subjectFiles: buildPage({
    path: urls.subjectFiles,
    title: 'Data of one subject',
    description: 'One JSON file for each subject: its record, and the recommendations and findings about it.',
    lede: [
      { text: 'One JSON file for each subject: its record, and the recommendations and findings about it' },
      ...inTheTables,
    ],
    crumbs: [sections.data],
  }),
  visitFiles: buildPage({
    path: urls.visitFiles,
    title: 'Data of one visit',
    description: 'One JSON file a visit: its record, its sources and their findings.',
    lede: say('One JSON file a visit: its record, the sources that tell of it, and their findings.'),
    crumbs: [sections.data],
  }),
  feeds: buildPage({
    path: urls.feeds,
    title: 'Feeds',
    description:
      'Be told what is new: Atom feeds of everything, of each authority, region, theme and subject, and of corrections.',
    lede: say('Be told when something is new here, without looking each day and without giving an e-mail address.'),
  }),
  feedsOfAuthorities: buildPage({
    path: urls.feedsOfAuthorities,
    title: 'Feeds of authorities',
    description: 'One Atom feed for each authority: its new sources, visits, corrections and replies.',
    lede: say(
      'New on one authority: sources taken apart, inspections and visits newly known, corrections and replies.',
    ),
    crumbs: [sections.feeds],
  }),
  feedsOfRegions: buildPage({
    path: urls.feedsOfRegions,
    title: 'Feeds of regions',
    description:
      'One Atom feed for each region of England: new sources, visits, corrections and replies of its councils.',
    lede: say('New on the councils of one region: sources taken apart, inspections and visits newly known.'),
    crumbs: [sections.feeds],
  }),
  feedsOfThemes: buildPage({
    path: urls.feedsOfThemes,
    title: 'Feeds of themes',
    description: 'One Atom feed for each theme: what each newly coded source says on it, and who says it.',
    lede: say('What each newly coded source says on one theme, each claim with who makes it.'),
    crumbs: [sections.feeds],
  }),
  feedsOfSubjects: buildPage({
    path: urls.feedsOfSubjects,
    title: 'Feeds of subjects',
    description: 'One Atom feed for each subject: what each newly coded source says on it, and who says it.',
    lede: say('What each newly coded source says on one subject, each claim with who makes it.'),
    crumbs: [sections.feeds],
  }),
} as const satisfies Record<string, DescribedPage>;
