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

/** The pages of which there is one each, whatever the content: the home page, lists and tools. */
export const fixedPages = {
  home: buildPage({
    path: urls.home,
    title: 'What inspectors found in children’s services',
    description:
      'Ofsted letters and reports on children’s services in England, taken apart finding by finding and set side by side.',
  }),
  notFound: buildPage({
    path: urls.notFound,
    title: 'No such page',
    description: 'There is no page at this address.',
    lede: say(
      'There is no page at this address. Addresses here never change, so the link may have been cut short or mistyped.',
    ),
    isUnlisted: true,
  }),
  search: buildPage({
    path: urls.search,
    title: 'Search',
    description: 'Search the findings of inspectors, and the pages of this site.',
  }),
  authorities: buildPage({
    path: urls.authorities,
    title: 'Authorities',
    description:
      'Every authority on this site: the last judgement with framework and date, the latest visit known, and how far findings go.',
    lede: say('Each with what came last, and how far the findings held here go.'),
  }),
  visits: buildPage({
    path: urls.visits,
    title: 'Inspections and visits',
    description:
      'Every inspection, monitoring visit and focused visit on record, by authority, oldest first, with dates and outcomes.',
    lede: say(
      'Every one for which there is evidence, whether or not its letter is held. Only inspections give grades.',
    ),
  }),
  recommendations: buildPage({
    path: urls.allRecommendations,
    title: 'Recommendations',
    description:
      'What inspections asked for, and the areas for improvement and priority action that visits set, each against every later visit.',
    lede: say(
      'What Ofsted’s documents asked authorities to do, in our words, each against every later visit: which a later account speaks to, and which nobody looked at again as far as the accounts held tell.',
    ),
  }),
  sources: buildPage({
    path: urls.sources,
    title: 'Sources',
    description: 'Every letter, report, article and statement taken apart here, by authority, with publisher and date.',
    lede: say(
      'Every letter, report, article and statement taken apart here into findings, in our words, with the place of every claim.',
    ),
  }),
  findings: buildPage({
    path: urls.findings,
    title: 'Findings by source',
    description: 'Lists of the findings of each letter, report, article and statement, in the order of the source.',
    lede: say('One claim, in one place of one source, is one finding. Each has an address of its own.'),
  }),
  themes: buildPage({
    path: urls.themes,
    title: 'Themes',
    description: 'The sixteen themes under which findings are filed, each with what it covers.',
    lede: [
      { text: 'Every finding stands under exactly one of sixteen themes, and is about one of the ' },
      { text: 'subjects', href: urls.subjects },
      { text: ' within it, so that like is set beside like.' },
    ],
  }),
  subjects: buildPage({
    path: urls.subjects,
    title: 'Subjects',
    description:
      'What findings are about, one level finer than themes: every subject under its theme, with what it covers and of whom it is told.',
    lede: say(
      'What findings are about, one level finer than the themes: the same thing beside the same thing. A subject of which nothing is told yet is kept, and says so.',
    ),
  }),
  compare: buildPage({
    path: urls.compare,
    title: 'Compare',
    description:
      'Set two to four visits side by side: choose them freely, or take any two visits of one council, or a worked comparison.',
    lede: say(
      'Set two to four visits side by side, of one authority or of several. Visits look at different things: what to know before you compare is said first.',
    ),
  }),
  allWorked: buildPage({
    path: urls.allWorked,
    title: 'Worked comparisons',
    description: 'Chosen comparisons of visits, each with a question, a note for teaching and what it cannot show.',
    lede: say('Each puts one question to two or more visits, and says what it cannot show.'),
    crumbs: [sections.compare],
  }),
  glossary: buildPage({
    path: urls.glossary,
    title: 'Glossary',
    description: 'The words of inspection and of children’s social care, in plain English.',
    lede: say('The words of inspection and of children’s social care, in plain English.'),
  }),
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
      'Be told what is new: Atom feeds of everything, of each authority, theme and subject, and of corrections.',
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
