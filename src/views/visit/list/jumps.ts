import type { Visit } from '../../../domain/model.ts';
import type { Link } from '../../link.ts';
import { formatRecommendationsHeading } from '../../recommendation/format-recommendation.ts';
import type { VisitFindings } from './visit-findings.ts';

/** The parts of a visit's page, its themes first, in the order in which they stand. */
export function listJumps(visit: Visit, { reported, said, isAnyDifferent }: VisitFindings): readonly Link[] {
  const { recommendations, recommendationsLookedAt } = visit;
  return [
    ...reported.map(({ id, theme }) => ({ text: theme.text, href: `#${id}` })),
    ...(isAnyDifferent ? [{ text: 'How the accounts differ', href: '#differences' }] : []),
    ...(said.length > 0 ? [{ text: 'What the authority said', href: '#said' }] : []),
    ...(recommendations.length > 0
      ? [{ text: formatRecommendationsHeading(recommendations), href: '#recommendations' }]
      : []),
    ...(recommendationsLookedAt.length > 0 ? [{ text: 'Recommendations looked at', href: '#looked-at' }] : []),
    { text: 'What the visit looked at', href: '#scope' },
    { text: 'Sources', href: '#sources' },
    { text: 'How this visit is known', href: '#evidence' },
  ];
}
