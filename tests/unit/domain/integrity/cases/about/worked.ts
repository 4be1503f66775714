import type { BreakageTable } from '../../breakage.ts';

const file = 'content/worked/caseloads.yaml';
const reported = 'northshire/2016-inspection, northshire/2016-monitoring-1';

export const workedCases: readonly BreakageTable[] = [
  {
    subject: 'a worked comparison',
    breakages: [
      {
        name: 'sets a visit beside another that is not on record',
        changes: {
          worked: { caseloads: { visits: ['northshire/2016-monitoring-1', 'northshire/2016-monitoring-9'] } },
        },
        issue: {
          rule: 'unknown-visit',
          file,
          path: ['visits', 1],
          value: 'northshire/2016-monitoring-9',
          allowed: reported,
        },
      },
      {
        name: 'sets a visit beside another that has no findings',
        changes: {
          visits: { 'northshire/2016-monitoring-2': {} },
          worked: { caseloads: { visits: ['northshire/2016-monitoring-2', 'northshire/2016-monitoring-1'] } },
        },
        issue: {
          rule: 'visit-without-findings',
          file,
          path: ['visits', 0],
          value: 'northshire/2016-monitoring-2',
          allowed: reported,
        },
      },
    ],
  },
];
