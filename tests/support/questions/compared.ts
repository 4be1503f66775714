import type { Locator, Page } from 'playwright-core';

import { listComparableVisits } from '../../../src/domain/comparison/comparison.ts';
import { listFindingsAbout, listFindingsOf, listSourcesOf } from '../../../src/domain/lookup.ts';
import type { Subject, Visit } from '../../../src/domain/model.ts';
import { buildSubjectCell } from '../../../src/domain/subject/subject-cell.ts';
import { getCell } from '../../../src/domain/theme/cell.ts';
import { urls } from '../../../src/views/urls.ts';
import { readCorpus } from '../built-site.ts';
import { authority, getFirst, otherAuthority } from '../real-pages.ts';

/** What a reader wants to know by comparing, and how they come to it. */
export interface ComparedQuestion {
  readonly ask: string;
  /** Home, an authority, or a search. */
  readonly start: string;
  /** Two at most. */
  readonly clicks: readonly ((page: Page) => Locator)[];
  /** What answers it, all of which must be in sight then. */
  readonly answer: (page: Page) => readonly Locator[];
}

const corpus = readCorpus();
const here = urls.authority(authority.id);
const visits = listComparableVisits(corpus, authority.id);
const getAt = (all: readonly Visit[], place: number): Visit => {
  const visit = all.at(place);
  if (visit === undefined)
    throw new Error('The content holds no such visit: a question that needs one can prove nothing.');
  return visit;
};
const [opening, before, last] = [getAt(visits, 0), getAt(visits, -2), getAt(visits, -1)];

const isOn = ({ id }: Subject, visit: Visit) => buildSubjectCell(corpus, visit, id).findings.length > 0;
const inBoth = getFirst(
  'subject at the first visit and the last',
  corpus.subjects,
  (one) => isOn(one, opening) && isOn(one, last),
);
const lateInBoth = getFirst(
  'subject, late in the grid, at the last two visits',
  corpus.subjects.toReversed(),
  (one) => isOn(one, before) && isOn(one, last),
);
const withFigures = getFirst('subject with figures', corpus.subjects, ({ id }) =>
  listFindingsAbout(corpus, id).some(({ figures }) => figures.length > 0),
);
/** A year in which the other authority had several visits, and a subject that the first of them reports on. */
const others = listComparableVisits(corpus, otherAuthority.id);
const toYear = ({ dates }: Visit) => dates.from?.slice(0, 4) ?? '';
const second = getFirst('second visit of a year', others, (visit) => {
  const place = others.indexOf(visit);
  return place > 0 && toYear(getAt(others, place - 1)) === toYear(visit);
});
const inYear = getFirst('subject at the visit before it', corpus.subjects, (one) =>
  isOn(one, getAt(others, others.indexOf(second) - 1)),
);
const heard = getFirst('visit at which the authority spoke', visits.toReversed(), ({ id }) =>
  listFindingsOf(corpus, id).some(({ saidBy }) => saidBy === 'authority'),
);
const severalTell = getFirst('visit of several accounts', visits, ({ id }) => listSourcesOf(corpus, id).length > 1);
const oneTheme = getFirst('theme at the first visit and the last', corpus.themes.toReversed(), ({ id }) =>
  [opening, last].every((visit) => getCell(corpus, visit, id).state === 'reported'),
);

const link =
  (href: string, within = 'main') =>
  (page: Page) =>
    page.locator(`${within} a[href="${href}"]`).first();
const jump = (fragment: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'On this page' }).locator(`a[href="#${fragment}"]`);
const result = (of: string) => (page: Page) => page.locator(`[data-results] [data-result="${of}"] a`).first();
const pair = (earlier: Visit, later: Visit) => urls.comparePair(earlier.authorityId, earlier.slug, later.slug);

const subjectCell = (page: Page, visit: Visit, { id }: Subject) =>
  page.locator(`[data-subject-cell="${visit.id} ${id}"]`).first();
const rowOf = (page: Page, { id }: Subject) => page.locator(`[data-glance] tr[data-subject="${id}"]`);
const firstRow = (page: Page) => page.locator('[data-glance] tr[data-subject]').first();
const withHeads = (page: Page, row: Locator) => [page.locator('[data-glance] thead th').last(), row];

/** Fifteen and more questions of comparison, each by a rule that finds its example in the content. */
export const comparedQuestions: readonly ComparedQuestion[] = [
  {
    ask: `Did ${inBoth.name.toLowerCase()} get better at one council from the first visit held to the last?`,
    start: urls.searchFor(inBoth.name),
    clicks: [result(`page:${urls.subject(inBoth.id)}`), jump(authority.id)],
    answer: (page) => visits.map((visit) => subjectCell(page, visit, inBoth)),
  },
  {
    ask: `What was found of ${inYear.name.toLowerCase()} at the second of two visits in one year?`,
    start: urls.searchFor(inYear.name),
    clicks: [result(`page:${urls.subject(inYear.id)}`), jump(`${otherAuthority.id}-${toYear(second)}`)],
    answer: (page) => [subjectCell(page, second, inYear)],
  },
  {
    ask: `What figures are given of ${withFigures.name.toLowerCase()}, and may they be compared?`,
    start: urls.searchFor(withFigures.name),
    clicks: [result(`page:${urls.subject(withFigures.id)}`), jump('figures')],
    answer: (page) => [page.locator('.figures caption'), page.locator('.figures tbody tr').first()],
  },
  {
    ask: 'How do the last visit held and the inspection that opened its cycle compare, at a glance?',
    start: here,
    clicks: [link(pair(opening, last))],
    answer: (page) => withHeads(page, firstRow(page)),
  },
  {
    ask: `Did ${lateInBoth.name.toLowerCase()} get better between the last two visits, though it stands far down the table?`,
    start: urls.searchFor(lateInBoth.name),
    clicks: [result(`page:${urls.subject(lateInBoth.id)}`), link(`${pair(before, last)}#${lateInBoth.id}`)],
    answer: (page) => withHeads(page, rowOf(page, lateInBoth)),
  },
  {
    ask: 'What do primary sources alone say of two visits?',
    start: here,
    clicks: [link(pair(before, last)), (page) => page.getByLabel('Only primary sources')],
    answer: (page) => [page.locator('[data-glance] thead th').last()],
  },
  {
    ask: `How does ${oneTheme.name.toLowerCase()} at the last visit stand beside another visit?`,
    start: here,
    clicks: [
      link(urls.visitTheme(last.id, oneTheme.id)),
      (page) => page.locator(`[id="${oneTheme.id}"] .ways a[href^="/compare/"]`),
    ],
    answer: (page) => [
      page.locator(`[data-glance] tr[id="${oneTheme.id}"]`),
      page.locator(`[data-glance] tr[id="${oneTheme.id}"] ~ tr.row`).first(),
    ],
  },
  {
    ask: `What is told of ${oneTheme.name.toLowerCase()} at each visit of one council?`,
    start: urls.home,
    clicks: [link(urls.theme(oneTheme.id)), jump(authority.id)],
    answer: (page) => [opening, last].map((visit) => page.locator(`[data-cell="${visit.id} ${oneTheme.id}"]`).first()),
  },
  {
    ask: `What are the findings on ${oneTheme.name.toLowerCase()} at the last visit?`,
    start: urls.home,
    clicks: [link(urls.theme(oneTheme.id)), (page) => page.locator(`[data-cell="${last.id} ${oneTheme.id}"] a.told`)],
    answer: (page) => [page.locator(`section[id="${last.id.replace('/', '-')}"] [data-finding]`).first()],
  },
  {
    ask: 'How do two councils compare on one question?',
    start: urls.home,
    clicks: [(page) => page.locator('main a[href^="/compare/"]').first()],
    answer: (page) => withHeads(page, firstRow(page)),
  },
  {
    ask: `What exactly did each of two visits find on ${lateInBoth.name.toLowerCase()}?`,
    start: urls.searchFor(lateInBoth.name),
    clicks: [result(`page:${urls.subject(lateInBoth.id)}`), link(`${pair(before, last)}#${lateInBoth.id}`)],
    answer: (page) => {
      const cells = page.locator(`tr[data-subject="${lateInBoth.id}"] + .opened td:not(.ways)`);
      return [0, 1].map((place) => cells.nth(place).locator('[data-finding]').first());
    },
  },
  {
    ask: 'How have the judgements changed from inspection to inspection?',
    start: here,
    clicks: [jump('judgements')],
    answer: (page) => [
      page.locator('#judgements'),
      page.locator('#judgements ~ * tbody tr, section:has(#judgements) tbody tr').first(),
    ],
  },
  {
    ask: 'What did later visits say to the first recommendation of an inspection?',
    start: here,
    clicks: [jump('recommendations'), (page) => page.locator('#recommendations ~ details > summary').first()],
    answer: (page) => [page.locator('[data-rows] tr.row').first()],
  },
  {
    ask: 'How do the accounts of one visit differ?',
    start: urls.authority(severalTell.authorityId),
    clicks: [link(urls.visitDifferences(severalTell.id))],
    answer: (page) => [page.locator('#differences'), page.locator('#differences ~ ul li').first()],
  },
  {
    ask: 'What did the council say of its last visit, beside what inspectors found?',
    start: here,
    clicks: [jump('else'), link(urls.visitSaid(heard.id))],
    answer: (page) => [page.locator('#said'), page.locator('.said [data-finding]').first()],
  },
  {
    ask: `Who says nothing of ${inBoth.name.toLowerCase()}?`,
    start: urls.searchFor(inBoth.name),
    clicks: [result(`page:${urls.subject(inBoth.id)}`), jump('silent')],
    answer: (page) => [page.locator('#silent'), page.locator('#silent ~ *').first()],
  },
  {
    ask: 'What can a worked question not show?',
    start: urls.home,
    clicks: [(page) => page.locator('main a[href^="/compare/worked/"]').first()],
    answer: (page) => [page.locator('main h1'), page.locator('main .note', { hasText: 'What it cannot show.' })],
  },
];
