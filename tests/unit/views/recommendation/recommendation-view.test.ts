import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import {
  followUpStates,
  listFollowedRecommendations,
} from '../../../../src/domain/recommendation/followed-recommendations.ts';
import type { FollowUpState } from '../../../../src/domain/recommendation/followed-recommendations.ts';
import { buildRecommendationView } from '../../../../src/views/recommendation/recommendation-view.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Content = Required<Pick<TestContent, 'visits' | 'sources'>>;
type Visit = Content['visits'][string];
type Source = Content['sources'][string];

const inspectionId = 'northshire/2016-inspection';
const visitId = 'northshire/2016-monitoring-1';
const laterId = 'northshire/2019-inspection';
const speaking = buildFindingRecord({ id: 'posts-filled', recommendations: ['r01'] });
const looked: Visit = { recommendationsLookedAt: [{ recommendation: 'r01' }] };

const build = (visits: Content['visits'], sources: Content['sources'] = {}, kind?: 'improvement' | 'priority') => {
  const corpus = buildTestCorpus({
    visits: {
      [inspectionId]: {
        kind: 'inspection',
        dates: { precision: 'day', from: '2016-09-05' },
        recommendations: [
          {
            id: 'r01',
            summary: 'Fill the posts.',
            theme: 'workforce',
            subject: 'about-workforce',
            ...(kind && { kind }),
          },
        ],
      },
      ...visits,
    },
    sources,
  });
  const inspection = getVisit(corpus, inspectionId);
  const [followed] = listFollowedRecommendations(corpus, inspection);
  if (followed === undefined) throw new Error('The inspection recommends nothing.');
  return {
    followed,
    view: buildRecommendationView(corpus, followed),
    page: buildVisitView(corpus, inspection),
    visitPage: visits[visitId] === undefined ? undefined : buildVisitView(corpus, getVisit(corpus, visitId)),
  };
};

const cases: readonly {
  readonly state: FollowUpState;
  readonly visit?: Visit;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly note?: string;
}[] = [
  { state: 'reported', sources: { letter: { findings: [speaking] } } },
  { state: 'not-held', note: 'Accounts not held' },
  { state: 'not-held', visit: looked, note: 'Looked at; accounts not held' },
  { state: 'not-published', visit: { letter: 'not-published' }, note: 'Letter not published' },
  {
    state: 'not-published',
    visit: { letter: 'not-published', inferred: { letter: 'By rule.' } },
    note: 'Letter believed not published',
  },
  {
    state: 'not-published',
    visit: { ...looked, letter: 'not-published' },
    note: 'Looked at; letter not published',
  },
  { state: 'withdrawn', visit: { letter: 'withdrawn' }, note: 'Letter withdrawn by Ofsted' },
  { state: 'not-coded', visit: { letter: 'held' }, note: 'Read for its facts; findings not coded yet' },
  { state: 'not-coded', sources: { letter: { findings: [] } }, note: 'Read for its facts; findings not coded yet' },
  { state: 'nothing', sources: { letter: { findings: [buildFindingRecord()] } }, note: 'Nothing in the accounts held' },
  {
    state: 'nothing',
    visit: looked,
    sources: { letter: { findings: [buildFindingRecord()] } },
    note: 'Looked at; no finding speaks to it',
  },
  {
    state: 'part-read',
    sources: { paper: { kind: 'article', extent: 'opening', findings: [buildFindingRecord()] } },
    note: 'Nothing in what was read and coded of the accounts held',
  },
  {
    state: 'part-read',
    sources: { letter: { coding: 'principal', findings: [buildFindingRecord()] } },
    note: 'Nothing in what was read and coded of the accounts held',
  },
];

describe('the trail of a recommendation', () => {
  it.each(cases)('says of a later visit that is $state: $note', ({ state, visit = {}, sources = {}, note }) => {
    const { followed, view } = build({ [visitId]: visit }, sources);
    expect(followed.followUps.map((followUp) => followUp.state)).toEqual([state]);
    expect(view.followUps.map((followUp) => followUp.note)).toEqual([note]);
    expect(view.followUps[0]?.findings.map(({ id }) => id)).toEqual(state === 'reported' ? ['posts-filled'] : []);
    expect(view).not.toHaveProperty('silence');
  });

  it('has a case here for every state', () => {
    expect(new Set(cases.map(({ state }) => state))).toEqual(new Set(followUpStates));
  });

  it('says so where no later visit is known', () => {
    expect(build({}).view).toMatchObject({ followUps: [], silence: 'No later inspection or visit is known.' });
  });

  it('goes on to visits of later cycles, inspections among them, which are folded away', () => {
    const { view } = build(
      {
        [visitId]: {},
        [laterId]: { kind: 'inspection', dates: { precision: 'day', from: '2019-05-13' }, letter: 'held' },
        'northshire/2019-monitoring-1': { cycle: '2019-inspection', dates: { precision: 'unknown' } },
        'northshire/2012-inspection': { kind: 'inspection', dates: { precision: 'year', from: '2012' } },
        'northshire/2012-monitoring-1': { cycle: '2012-inspection', dates: { precision: 'unknown' } },
      },
      { focused: { visit: 'northshire/2019-monitoring-1', findings: [speaking] } },
    );
    expect(view.followUps.map(({ visit }) => visit.href)).toEqual([`/visits/${visitId}/`]);
    expect(view.later?.words).toBe('In later cycles: 2 inspections and visits');
    expect(view.later?.followUps.map(({ visit, note }) => [visit.href, note])).toEqual([
      [`/visits/${laterId}/`, 'Read for its facts; findings not coded yet'],
      ['/visits/northshire/2019-monitoring-1/', 'Nothing in the accounts held'],
    ]);
  });

  it('sets what was said of its subject apart from what was tied to it', () => {
    const untied = buildFindingRecord({ id: 'posts-empty' });
    const { view } = build({ [visitId]: {} }, { letter: { findings: [speaking, untied] } });
    expect(view.subject).toEqual({ text: 'About workforce', href: '/subjects/about-workforce/' });
    expect(view.onSubject?.words).toBe('On the same subject, not tied to this recommendation');
    expect(view.onSubject?.followUps.map(({ visit, findings }) => [visit.href, findings.map(({ id }) => id)])).toEqual([
      [`/visits/${visitId}/`, ['posts-empty']],
    ]);
    expect(build({ [visitId]: {} }, { letter: { findings: [speaking] } }).view).not.toHaveProperty('onSubject');
  });

  it('shows a relay with the finding that it repeats, and not beside it', () => {
    const relay = buildFindingRecord({ id: 'told', recommendations: ['r01'], relays: 'letter/posts-filled' });
    const { view } = build(
      { [visitId]: {} },
      { letter: { findings: [speaking] }, paper: { kind: 'article', findings: [relay] } },
    );
    expect(view.followUps[0]?.findings.map(({ key }) => key)).toEqual(['letter/posts-filled']);
    expect(view.followUps[0]?.findings[0]?.toldAlso).toHaveLength(1);
  });
});

describe('what a document sets', () => {
  it.each([
    { kind: undefined, word: undefined, heading: 'Recommendations', name: 'Recommendation 1' },
    {
      kind: 'improvement',
      word: 'Area for improvement',
      heading: 'Areas for improvement',
      name: 'Area for improvement 1',
    },
    {
      kind: 'priority',
      word: 'Area for priority action',
      heading: 'Areas for priority action',
      name: 'Area for priority action 1',
    },
  ] as const)('is called what the document calls it: $name', ({ kind, word, heading, name }) => {
    const { view, page, visitPage } = build({ [visitId]: looked }, { letter: { findings: [speaking] } }, kind);
    expect(view.kind).toBe(word);
    expect(page.recommendationsHeading).toBe(heading);
    expect(visitPage?.lookedAt.map(({ text }) => text)).toEqual([`${name}: Fill the posts.`]);
    expect(view.followUps[0]?.findings[0]?.recommendations.map(({ text }) => text)).toEqual([name]);
  });
});
