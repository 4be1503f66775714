import { urls } from '../urls.ts';
import { buildPage } from './described-page.ts';
import type { DescribedPage } from './described-page.ts';
import { outputPages } from './output-pages.ts';
import { sections } from './sections.ts';

const say = (text: string): DescribedPage['lede'] => [{ text }];

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
      'Every council in England with children’s services, A to Z, by region and by date: the last judgement with framework and date, and the latest visit known.',
    lede: say(
      'Every council in England that runs children’s services, with what came last. Most are read for their facts, and no finding of theirs is coded yet.',
    ),
  }),
  regions: buildPage({
    path: urls.regions,
    title: 'Regions',
    description: 'The nine regions of England, each with its councils and what inspectors last judged there.',
    lede: say('The regions of England, each with its councils.'),
  }),
  history: buildPage({
    path: urls.history,
    title: 'All councils through time',
    description:
      'Which council in England was inspected or visited when, and under which framework: one picture a region, with the same as a table.',
    lede: say(
      'Who was inspected when, under which framework, and which focused visits came between. Councils stand A to Z, in no order of merit. Monitoring visits of most councils are not collected.',
    ),
  }),
  focused: buildPage({
    path: urls.focused,
    title: 'Focused visits by what they looked at',
    description: 'Every focused visit on record since 2018, under the themes that its letter says it looked at.',
    lede: say(
      'A focused visit looks at a part of a council’s services and gives no grade. Each stands under every theme that its letter’s own statement names, newest first.',
    ),
  }),
  visits: buildPage({
    path: urls.visits,
    title: 'Inspections and visits',
    description:
      'Every inspection, monitoring visit and focused visit on record, by authority, with dates and outcomes.',
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
  ...outputPages,
} as const satisfies Record<string, DescribedPage>;
