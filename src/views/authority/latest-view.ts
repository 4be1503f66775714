import { findLatest } from '../../domain/authority/latest.ts';
import type { Latest } from '../../domain/authority/latest.ts';
import type { Authority, Corpus, Visit } from '../../domain/model.ts';
import type { FactView } from '../fact-view.ts';
import { formatDated } from '../format-date.ts';
import { formatSourceCount } from '../source/format-source-count.ts';
import { formatFramework } from '../visit/format-framework.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import { urls } from '../urls.ts';
import { gradeWords, judgementAreaWords, visitKindWords } from '../words.ts';
import { formatCheckedTo, notLookedFor } from './format-checked-to.ts';

type Judged = NonNullable<Latest['lastJudgement']>;

/** Area, framework and date of a grade, and the inspection since then whose grades are not on record. */
function formatJudgementNote({ inspection, judgement }: Judged, unjudged: Visit | undefined): string {
  const area = judgement.area === 'overall' ? '' : `${judgementAreaWords[judgement.area]}, `;
  const later = unjudged === undefined ? '' : `; that of ${formatVisitMonth(unjudged)} is not recorded here`;
  return `${area}${formatFramework(inspection)} inspection, published ${formatDated(inspection.published)}${later}`;
}

function formatLatestNote(visit: Visit, { lastJudgement }: Latest): string {
  if (visit.kind !== 'inspection') return 'no grade given';
  return visit === lastJudgement?.inspection
    ? 'the inspection that gave this judgement'
    : 'its judgements are not recorded here';
}

/** The day to which visits were looked for, and which, or that none were. */
function buildCheckedFact(authority: Authority): FactView {
  const label = 'Checked to';
  const value = formatCheckedTo(authority);
  if (value === undefined) return { label, value: 'No day', note: notLookedFor };
  return { label, value, ...(typeof authority.checkedTo === 'string' && { note: 'for later inspections and visits' }) };
}

/** The four facts that a reader needs first of an authority, in the order in which they stand. */
export function listLatestFacts(corpus: Corpus, authority: Authority): readonly FactView[] {
  const latest = findLatest(corpus, authority.id);
  const { lastJudgement, unjudged, latestVisit, latestVisitWithFindings, sources } = latest;
  return [
    lastJudgement === undefined
      ? { label: 'Last judgement', value: 'Not known' }
      : {
          label: 'Last judgement',
          value: gradeWords[lastJudgement.judgement.grade],
          note: formatJudgementNote(lastJudgement, unjudged),
          href: urls.visit(lastJudgement.inspection.id),
        },
    latestVisit === undefined
      ? { label: 'Latest visit known', value: 'None' }
      : {
          label: 'Latest visit known',
          value: `${visitKindWords[latestVisit.kind]}, ${formatVisitMonth(latestVisit)}`,
          note: formatLatestNote(latestVisit, latest),
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
    buildCheckedFact(authority),
  ];
}
