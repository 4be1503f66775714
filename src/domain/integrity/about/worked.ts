import { listChoices, toRecordFile } from '../../issue.ts';
import type { Rule } from '../rule.ts';

/** A worked comparison sets visits side by side that have findings. */
const comparesReportedVisits: Rule = ({ worked, visits, sources }) => {
  const reported = new Set(
    [...sources.values()].flatMap((source) => source.findings.map((finding) => finding.visit ?? source.visit)),
  );
  return [...worked].flatMap(([id, comparison]) =>
    comparison.visits.flatMap((visit, index) =>
      reported.has(visit)
        ? []
        : [
            {
              rule: visits.has(visit) ? 'visit-without-findings' : 'unknown-visit',
              file: toRecordFile('worked', id),
              path: ['visits', index],
              value: visit,
              problem: 'A worked comparison sets visits side by side that have findings; this one has none on record.',
              allowed: listChoices(reported),
              action: 'Name another visit, or add its source first.',
            },
          ],
    ),
  );
};

export const workedRules: readonly Rule[] = [comparesReportedVisits];
