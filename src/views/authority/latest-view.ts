import { findLatest } from '../../domain/authority/latest.ts';
import type { Authority, Corpus, Source } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import type { FactView } from '../fact-view.ts';
import { formatDated, formatDay } from '../format-date.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import { urls } from '../urls.ts';
import { frameworkWords, gradeWords, judgementAreaWords, visitKindWords } from '../words.ts';

/** `1 letter, 3 press accounts` */
export function formatSourceCount(sources: readonly Source[]): string {
  const primary = sources.filter(isPrimary).length;
  const others = sources.length - primary;
  const parts = [
    ...(primary > 0 ? [`${primary} ${primary === 1 ? 'letter or report' : 'letters or reports'}`] : []),
    ...(others > 0 ? [`${others} press ${others === 1 ? 'account' : 'accounts'}`] : []),
  ];
  return parts.join(', ') || 'none';
}

/** The four facts that a reader needs first of an authority, in the order in which they stand. */
export function listLatestFacts(corpus: Corpus, authority: Authority): readonly FactView[] {
  const { lastJudgement, latestVisit, latestVisitWithFindings, sources } = findLatest(corpus, authority.id);
  return [
    lastJudgement === undefined
      ? { label: 'Last judgement', value: 'Not known' }
      : {
          label: 'Last judgement',
          value: gradeWords[lastJudgement.judgement.grade],
          note: `${lastJudgement.judgement.area === 'overall' ? '' : `${judgementAreaWords[lastJudgement.judgement.area]}, `}${frameworkWords[lastJudgement.inspection.framework]} inspection, published ${formatDated(lastJudgement.inspection.published)}`,
          href: urls.visit(lastJudgement.inspection.id),
        },
    latestVisit === undefined
      ? { label: 'Latest visit known', value: 'None' }
      : {
          label: 'Latest visit known',
          value: `${visitKindWords[latestVisit.kind]}, ${formatVisitMonth(latestVisit)}`,
          note: latestVisit.kind === 'inspection' ? 'the inspection that gave this judgement' : 'no grade given',
          href: urls.visit(latestVisit.id),
        },
    latestVisitWithFindings === undefined
      ? { label: 'Findings held up to', value: 'No findings held yet' }
      : {
          label: 'Findings held up to',
          value: `${visitKindWords[latestVisitWithFindings.kind]}, ${formatVisitMonth(latestVisitWithFindings)}`,
          note: `from ${formatSourceCount(sources)}`,
          href: urls.visit(latestVisitWithFindings.id),
        },
    { label: 'Checked to', value: formatDay(authority.checkedTo), note: 'for later inspections and visits' },
  ];
}
