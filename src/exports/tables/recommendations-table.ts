import type { Corpus } from '../../domain/model.ts';
import { listFollowedRecommendations } from '../../domain/recommendation/followed-recommendations.ts';
import type { FollowedRecommendation } from '../../domain/recommendation/followed-recommendations.ts';
import { recommendationKinds, themeIds } from '../../schema/vocabulary.ts';
import { urls } from '../../views/urls.ts';
import { codeColumn, keyColumn, textColumn, urlColumn } from './columns.ts';
import type { Table } from './columns.ts';

/** What inspections asked for, each with the findings and visits that came back to it. */
export function buildRecommendationsTable(corpus: Corpus, site: URL): Table<FollowedRecommendation> {
  return {
    name: 'recommendations',
    title: 'Recommendations',
    description: 'One row a recommendation of an inspection, with what later sources held say of it.',
    columns: [
      textColumn(
        'id',
        'Inspection and number; permanent',
        ({ inspection, recommendation }) => `${inspection.id}/${recommendation.id}`,
        {
          isKey: true,
          pattern: String.raw`[a-z0-9-]+/\d{4}-[a-z0-9-]+/r\d{2}`,
        },
      ),
      urlColumn('Address of its place on the inspection’s page', site, ({ inspection, recommendation }) =>
        urls.recommendation(inspection.id, recommendation.id),
      ),
      keyColumn(
        'authority',
        'authorities',
        'Authority to which it was made',
        ({ inspection }) => inspection.authorityId,
      ),
      keyColumn('inspection', 'visits', 'The inspection that made it', ({ inspection }) => inspection.id),
      textColumn('recommendation', 'Its number in the report', ({ recommendation }) => recommendation.id, {
        pattern: String.raw`r\d{2}`,
      }),
      textColumn('summary', 'In our words', ({ recommendation }) => recommendation.summary),
      codeColumn('theme', themeIds, 'The theme it belongs to', ({ recommendation }) => recommendation.theme, {
        refersTo: 'themes',
      }),
      {
        name: 'atInspection',
        type: 'list',
        isOptional: true,
        description: 'Findings of the inspection itself that it answers',
        read: ({ atInspection }) => atInspection.map(({ key }) => key),
      },
      {
        name: 'laterFindings',
        type: 'list',
        isOptional: true,
        description: 'Findings about later visits of the cycle that speak to it',
        read: ({ followUps }) => followUps.flatMap(({ findings }) => findings.map(({ key }) => key)),
      },
      {
        name: 'lookedAtBy',
        type: 'list',
        isOptional: true,
        description: 'Later visits known to have looked at it, whether or not a source is held',
        read: ({ followUps }) => followUps.filter(({ isLookedAt }) => isLookedAt).map(({ visit }) => visit.id),
      },
      {
        name: 'visitsNotHeld',
        type: 'list',
        isOptional: true,
        description: 'Later visits of the cycle of which no source is held: they may have spoken to it',
        read: ({ visitsNotHeld }) => visitsNotHeld.map(({ id }) => id),
      },
      codeColumn(
        'kind',
        recommendationKinds,
        'What the document calls it: a recommendation, an area for improvement, an area for priority action',
        ({ recommendation }) => recommendation.kind,
      ),
      keyColumn(
        'subject',
        'subjects',
        'What it is about: one subject of its theme',
        ({ recommendation }) => recommendation.subject,
      ),
      {
        name: 'laterOnSubject',
        type: 'list',
        isOptional: true,
        description:
          'Inspectors’ findings about later visits of the cycle on the same subject that are not tied to the recommendation',
        read: ({ followUps }) => followUps.flatMap(({ onSubject }) => onSubject.map(({ key }) => key)),
      },
    ],
    rows: corpus.visits.flatMap((visit) => listFollowedRecommendations(corpus, visit)),
  };
}
