import { expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { listFollowedRecommendations } from '../../../../src/domain/recommendation/followed-recommendations.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const at = (from: string) => ({ dates: { precision: 'day', from } }) as const;
const speaking = (id: string, ...recommendations: string[]) => buildFindingRecord({ id, recommendations });

const corpus = buildTestCorpus({
  visits: {
    'northshire/2016-inspection': {
      kind: 'inspection',
      cycle: undefined,
      ...at('2016-09-05'),
      recommendations: [
        { id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'about-workforce' },
        { id: 'r02', summary: 'Audit more.', theme: 'quality-assurance', subject: 'about-quality-assurance' },
      ],
    },
    'northshire/2016-monitoring-1': { ...at('2017-02-01'), recommendationsLookedAt: [{ recommendation: 'r02' }] },
    'northshire/2016-monitoring-2': { ...at('2017-06-08'), recommendationsLookedAt: [{ recommendation: 'r01' }] },
    'northshire/2016-monitoring-3': at('2017-09-01'),
    'northshire/2016-monitoring-4': at('2018-01-10'),
    'northshire/2019-inspection': {
      kind: 'inspection',
      cycle: undefined,
      ...at('2019-05-13'),
      recommendations: [{ id: 'r01', summary: 'Another thing.', theme: 'leadership', subject: 'about-leadership' }],
    },
    'northshire/2019-focused': { kind: 'focused', cycle: '2019-inspection', ...at('2021-03-01') },
  },
  sources: {
    report: { visit: 'northshire/2016-inspection', findings: [speaking('posts-empty', 'r01'), speaking('other')] },
    'second-letter': { visit: 'northshire/2016-monitoring-2', findings: [speaking('nothing-on-it')] },
    'third-account': {
      visit: 'northshire/2016-monitoring-3',
      findings: [speaking('posts-filled', 'r01', 'r02'), speaking('more', 'r01')],
    },
    'focused-letter': { visit: 'northshire/2019-focused', findings: [speaking('new-cycle', 'r01')] },
  },
});

const [first, second] = listFollowedRecommendations(corpus, getVisit(corpus, 'northshire/2016-inspection'));

it("lists an inspection's recommendations in the report's own order", () => {
  expect([first?.recommendation.id, second?.recommendation.id]).toEqual(['r01', 'r02']);
});

it('sets what the inspection itself found beside each', () => {
  expect(first?.atInspection.map(({ id }) => id)).toEqual(['posts-empty']);
  expect(second?.atInspection).toEqual([]);
});

it('lists every later visit, of any cycle, oldest first', () => {
  const rows = first?.followUps.map(({ visit, state, isLookedAt, findings }) => [
    visit.slug,
    state,
    isLookedAt,
    findings.map(({ id }) => id),
  ]);
  expect(rows).toEqual([
    ['2016-monitoring-1', 'not-held', false, []],
    ['2016-monitoring-2', 'nothing', true, []],
    ['2016-monitoring-3', 'reported', false, ['posts-filled', 'more']],
    ['2016-monitoring-4', 'not-held', false, []],
    ['2019-inspection', 'not-held', false, []],
    ['2019-focused', 'nothing', false, []],
  ]);
});

it('lists a visit that looked at it though no source of that visit is held', () => {
  expect(second?.followUps.filter(({ isLookedAt }) => isLookedAt).map(({ visit }) => visit.slug)).toEqual([
    '2016-monitoring-1',
  ]);
});

it('names the visits of the cycle of which no source is held', () => {
  expect(first?.visitsNotHeld.map(({ slug }) => slug)).toEqual(['2016-monitoring-1', '2016-monitoring-4']);
});

it('sets apart what inspectors said at later visits of the cycle on the same subject, tied to it or not', () => {
  const onSubject = buildTestCorpus({
    visits: {
      'northshire/2016-inspection': {
        kind: 'inspection',
        cycle: undefined,
        ...at('2016-09-05'),
        recommendations: [{ id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'about-workforce' }],
      },
      'northshire/2016-monitoring-1': at('2017-02-01'),
      'northshire/2019-inspection': { kind: 'inspection', cycle: undefined, ...at('2019-05-13') },
    },
    sources: {
      letter: {
        findings: [
          speaking('tied', 'r01'),
          speaking('untied'),
          buildFindingRecord({ id: 'on-another', subject: 'morale' }),
          buildFindingRecord({ id: 'by-the-council', saidBy: 'authority' }),
          buildFindingRecord({ id: 'withdrawn', status: 'withdrawn' }),
          buildFindingRecord({ id: 'told-again', relays: 'letter/untied' }),
        ],
      },
      report: { visit: 'northshire/2019-inspection', findings: [speaking('of-another-cycle')] },
    },
  });
  const [followed] = listFollowedRecommendations(onSubject, getVisit(onSubject, 'northshire/2016-inspection'));
  expect(
    followed?.followUps.map(({ visit, findings, onSubject: others }) => [
      visit.slug,
      findings.map(({ id }) => id),
      others.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2016-monitoring-1', ['tied'], ['untied']],
    ['2019-inspection', [], []],
  ]);
});

it('leaves a recommendation of another cycle to that cycle, though it bears the same number', () => {
  const [later] = listFollowedRecommendations(corpus, getVisit(corpus, 'northshire/2019-inspection'));
  expect(later?.followUps.flatMap(({ findings }) => findings.map(({ key }) => key))).toEqual([
    'focused-letter/new-cycle',
  ]);
  expect(
    first?.followUps
      .filter(({ isOfLaterCycle }) => isOfLaterCycle)
      .map(({ visit, findings }) => [visit.slug, findings]),
  ).toEqual([
    ['2019-inspection', []],
    ['2019-focused', []],
  ]);
});
