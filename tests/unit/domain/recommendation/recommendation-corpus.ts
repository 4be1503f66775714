import type { Corpus } from '../../../../src/domain/model.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

export const inspectionId = 'northshire/2016-inspection';
export const firstId = 'northshire/2016-monitoring-1';
export const secondId = 'northshire/2016-monitoring-2';

type Content = Required<Pick<TestContent, 'visits' | 'sources'>>;

/** An inspection that set three things, and what came after it. */
export const buildRecommendationCorpus = ({ visits, sources }: Content): Corpus =>
  buildTestCorpus({
    visits: {
      [inspectionId]: {
        kind: 'inspection',
        dates: { precision: 'day', from: '2016-09-05' },
        recommendations: [
          { id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'about-workforce' },
          { id: 'r02', summary: 'Audit more.', theme: 'quality-assurance', subject: 'about-quality-assurance' },
          {
            id: 'r03',
            summary: 'Keep children safe at once.',
            theme: 'child-protection',
            subject: 'about-child-protection',
            kind: 'priority',
          },
        ],
      },
      ...visits,
    },
    sources,
  });

/** A claim of inspectors that speaks to the first. */
export const speaking = (id: string, changes: Parameters<typeof buildFindingRecord>[0] = {}) =>
  buildFindingRecord({ id, recommendations: ['r01'], ...changes });
