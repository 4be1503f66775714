import { expect, it } from 'vitest';

import {
  buildBriefRecommendations,
  mostRecommendationLines,
} from '../../../../src/views/authority/brief-recommendations.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const summary =
  'Fill the posts that are empty in every team and see to it that the people who fill them stay for long.';

function read(recommendations: number) {
  const corpus = buildTestCorpus({
    visits: {
      'northshire/2012-inspection': {
        kind: 'inspection',
        dates: { precision: 'month', from: '2012-03' },
        recommendations: [{ id: 'r01', summary: 'An old one.', theme: 'workforce', subject: 'about-workforce' }],
      },
      'northshire/2016-inspection': {
        kind: 'inspection',
        dates: { precision: 'month', from: '2016-09' },
        recommendations: Array.from({ length: recommendations }, (_, index) => ({
          id: `r${String(index + 1).padStart(2, '0')}`,
          summary,
          theme: 'workforce' as const,
          subject: 'about-workforce',
        })),
      },
      'northshire/2016-monitoring-1': { letter: 'not-published', dates: { precision: 'month', from: '2017-02' } },
      'northshire/2016-monitoring-2': { dates: { precision: 'month', from: '2017-06' } },
    },
    sources: {
      letter: {
        visit: 'northshire/2016-monitoring-2',
        findings: [
          buildFindingRecord({ id: 'one', recommendations: ['r01'] }),
          buildFindingRecord({ id: 'two', recommendations: ['r01'] }),
        ],
      },
    },
  });
  return buildBriefRecommendations(corpus, 'northshire', new URL('https://example.org'));
}

it('gives those of the newest inspection that set any, with what later accounts say, each kind once', () => {
  expect(read(2)).toMatchObject({
    heading: 'Recommendations of the inspection of September 2016, and what later accounts held say',
    lines: [
      { mark: '1', text: `${summary} June 2017: weaknesses.` },
      { mark: '2', text: `${summary} No later account held speaks to it.` },
    ],
    unheld: 'Of these later visits no account is held or taken apart: February 2017.',
    address: 'https://example.org/recommendations/northshire/2016-inspection/',
  });
  expect(read(2)?.rest).toBeUndefined();
});

it('gives them by number where their words don’t fit, and says so', () => {
  const brief = read(40);
  expect(brief?.lines[0]).toEqual({ mark: '1', text: 'June 2017: weaknesses.' });
  expect(brief?.rest).toContain('their words');
  expect(brief?.lineCount).toBeLessThanOrEqual(mostRecommendationLines);
});

it('gives none where none is on record', () => {
  expect(buildBriefRecommendations(buildTestCorpus(), 'northshire', new URL('https://example.org'))).toBeUndefined();
});
