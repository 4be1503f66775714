import type { BreakageTable } from '../../breakage.ts';

const file = 'content/visits/northshire/2016-monitoring-1.yaml';
const inspectionFile = 'content/visits/northshire/2016-inspection.yaml';
const grade = { area: 'overall', grade: 'good', asPrinted: 'Good' } as const;
const recommendation = {
  id: 'r01',
  summary: 'Fill the posts.',
  theme: 'workforce',
  subject: 'about-workforce',
} as const;

export const visitsCases: readonly BreakageTable[] = [
  {
    subject: 'a visit',
    breakages: [
      {
        name: 'stands in a folder that is no authority',
        changes: { visits: { 'nowhere/2016-inspection': { kind: 'inspection', cycle: undefined } } },
        issue: {
          rule: 'visit-without-authority',
          file: 'content/visits/nowhere/2016-inspection.yaml',
          path: [],
          value: 'nowhere',
          allowed: 'northshire',
        },
      },
      {
        name: 'is an inspection and names a cycle',
        changes: { visits: { 'northshire/2016-inspection': { cycle: '2012-inspection' } } },
        issue: { rule: 'inspection-with-cycle', file: inspectionFile, path: ['cycle'], value: '2012-inspection' },
      },
      {
        name: 'names a cycle that no inspection opened',
        changes: { visits: { 'northshire/2016-monitoring-1': { cycle: '2015-inspection' } } },
        issue: { rule: 'unknown-cycle', file, path: ['cycle'], value: '2015-inspection', allowed: '2016-inspection' },
      },
      {
        name: 'names another monitoring visit as its cycle',
        changes: { visits: { 'northshire/2016-monitoring-2': { cycle: '2016-monitoring-1' } } },
        issue: {
          rule: 'unknown-cycle',
          file: 'content/visits/northshire/2016-monitoring-2.yaml',
          path: ['cycle'],
          value: '2016-monitoring-1',
          allowed: '2016-inspection',
        },
      },
      {
        name: 'names no cycle',
        changes: { visits: { 'northshire/2016-monitoring-1': { cycle: undefined } } },
        issue: { rule: 'unknown-cycle', file, path: ['cycle'], value: '(left out)', allowed: '2016-inspection' },
      },
      {
        name: 'is a monitoring visit with a grade',
        changes: { visits: { 'northshire/2016-monitoring-1': { judgements: [grade] } } },
        issue: { rule: 'grade-on-visit', file, path: ['judgements'], value: 'overall: good' },
      },
      {
        name: 'is a focused visit with a recommendation',
        changes: { visits: { 'northshire/2016-focused': { kind: 'focused', recommendations: [recommendation] } } },
        issue: {
          rule: 'recommendation-on-visit',
          file: 'content/visits/northshire/2016-focused.yaml',
          path: ['recommendations', 0, 'kind'],
          value: 'recommendation',
          allowed: 'improvement, priority',
        },
      },
      {
        name: 'judges one area twice',
        changes: {
          visits: {
            'northshire/2016-inspection': {
              judgements: [grade, { ...grade, grade: 'inadequate', asPrinted: 'Inadequate' }],
            },
          },
        },
        issue: { rule: 'double-judgement', file: inspectionFile, path: ['judgements', 1, 'area'], value: 'overall' },
      },
      {
        name: 'has a grade that is not the one printed',
        changes: { visits: { 'northshire/2016-inspection': { judgements: [{ ...grade, asPrinted: 'Inadequate' }] } } },
        issue: {
          rule: 'grade-not-as-printed',
          file: inspectionFile,
          path: ['judgements', 0, 'asPrinted'],
          value: 'Inadequate',
          allowed: 'inadequate',
        },
      },
      {
        name: 'has a grade that stands only within the words printed',
        changes: {
          visits: {
            'northshire/2016-inspection': { judgements: [{ ...grade, asPrinted: 'Requires improvement to be good' }] },
          },
        },
        issue: {
          rule: 'grade-not-as-printed',
          file: inspectionFile,
          path: ['judgements', 0, 'asPrinted'],
          value: 'Requires improvement to be good',
          allowed: 'requires-improvement',
        },
      },
      {
        name: 'lists one recommendation twice',
        changes: { visits: { 'northshire/2016-inspection': { recommendations: [recommendation, recommendation] } } },
        issue: {
          rule: 'double-recommendation',
          file: inspectionFile,
          path: ['recommendations', 1, 'id'],
          value: 'r01',
        },
      },
      {
        name: 'bears the number of another of its cycle and kind',
        changes: { visits: { 'northshire/2016-monitoring-2': { number: 1 } } },
        issue: {
          rule: 'double-ordinal',
          file: 'content/visits/northshire/2016-monitoring-2.yaml',
          path: ['number'],
          value: '1',
        },
        others: [
          {
            rule: 'id-says-otherwise',
            file: 'content/visits/northshire/2016-monitoring-2.yaml',
            path: [],
            value: '2016-monitoring-2',
            allowed:
              '2016-monitoring-2, by the year of the inspection and the number, or 2016-monitoring-2017-06 by the month',
          },
        ],
      },
    ],
  },
];
