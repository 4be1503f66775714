import { getAuthority, getSubject, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatBasis } from '../authority/matrix-view.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import { putMarksFirst } from '../finding/limits.ts';
import { urls } from '../urls.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import type { TopicPart, ToldView } from './topic-cell-view.ts';

/** Findings under the subjects that they are filed under, in the order of the list. */
function listParts(corpus: Corpus, findings: readonly Finding[], primaryOnly: boolean): readonly TopicPart[] {
  return [...groupBy(findings, ({ subject }) => subject)].map(([id, about]) => ({
    subject: {
      text: getSubject(corpus, id).name,
      href: urls.subjectAt(id, about[0]?.authorityId ?? '', primaryOnly),
    },
    findings: putMarksFirst(about).map((finding) => buildFindingView(corpus, finding)),
  }));
}

/** Findings filed elsewhere, visit by visit in the order of the list; inspectors' by subject, others' words after them. */
export const listAlso = (corpus: Corpus, findings: readonly Finding[], primaryOnly: boolean): readonly ToldView[] =>
  [...groupBy(findings, ({ visitId }) => visitId)].map(([visitId, told]) => {
    const visit = getVisit(corpus, visitId);
    return {
      name: `${getAuthority(corpus, visit.authorityId).name}, ${formatVisitMonth(visit)}`,
      basis: formatBasis(corpus, visit),
      parts: listParts(
        corpus,
        told.filter(({ saidBy }) => saidBy === 'inspectors'),
        primaryOnly,
      ),
      said: told.filter(({ saidBy }) => saidBy !== 'inspectors').map((finding) => buildFindingView(corpus, finding)),
    };
  });
