import type { TestContent } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const file = 'content/visits/northshire/2016-inspection.yaml';
const other = 'northshire/2022-inspection';
const graded = (area: 'overall' | 'care-leavers'): NonNullable<TestContent['visits']>[string] => ({
  kind: 'inspection',
  cycle: undefined,
  framework: 'ilacs',
  judgements: [{ area, grade: 'good', asPrinted: 'Good' }],
});

export const timesCases: readonly BreakageTable[] = [
  {
    subject: 'the time of a visit',
    breakages: [
      {
        name: 'lies before its framework began',
        changes: { visits: { 'northshire/2016-inspection': { framework: 'ilacs' } } },
        issue: {
          rule: 'framework-before-its-time',
          file,
          path: ['framework'],
          value: 'ilacs',
          allowed: 'pre-sif, sif',
        },
      },
      {
        name: 'lies before care leavers had a grade of their own',
        changes: { visits: { [other]: graded('care-leavers') } },
        issue: {
          rule: 'grade-out-of-time',
          file: `content/visits/${other}.yaml`,
          path: ['judgements', 0, 'area'],
          value: 'care-leavers',
          allowed: 'not-given',
        },
      },
      {
        name: 'lies after the last overall grade',
        changes: { visits: { 'northshire/2026-inspection': graded('overall') } },
        issue: {
          rule: 'grade-out-of-time',
          file: 'content/visits/northshire/2026-inspection.yaml',
          path: ['judgements', 0, 'area'],
          value: 'overall',
          allowed: 'not-given',
        },
      },
      {
        name: 'is that of another of its kind',
        changes: {
          visits: {
            'northshire/2019-focused-06': { kind: 'focused' },
            'northshire/2019-focused': { kind: 'focused', dates: { precision: 'day', from: '2019-06-08' } },
          },
        },
        issue: {
          rule: 'double-visit',
          file: 'content/visits/northshire/2019-focused.yaml',
          path: ['dates'],
          value: '2019-06-08',
        },
      },
      {
        name: 'differs in the record of the same visit to another authority',
        changes: {
          authorities: { southshire: {} },
          visits: {
            'northshire/2019-focused': { kind: 'focused', sameVisitAs: 'southshire/2019-focused-07' },
            'southshire/2019-focused-07': {
              kind: 'focused',
              cycle: undefined,
              provider: undefined,
              sameVisitAs: 'northshire/2019-focused',
            },
          },
        },
        issue: { rule: 'same-visit-differs', file: 'content/visits/northshire/2019-focused.yaml', path: ['dates'] },
        others: [
          { rule: 'same-visit-differs', file: 'content/visits/southshire/2019-focused-07.yaml', path: ['dates'] },
        ],
      },
    ],
  },
  {
    subject: 'an id',
    breakages: [
      {
        name: 'of a visit says another year',
        changes: {
          visits: { 'northshire/2019-focused': { kind: 'focused', dates: { precision: 'day', from: '2018-06-08' } } },
        },
        issue: {
          rule: 'id-says-otherwise',
          file: 'content/visits/northshire/2019-focused.yaml',
          path: [],
          value: '2019-focused',
          allowed: '2019-focused or 2019-focused-12',
        },
      },
      {
        name: 'of a source says another visit',
        changes: { sources: { 'northshire-2016-inspection-gazette': { kind: 'article' } } },
        issue: {
          rule: 'id-says-otherwise',
          file: 'content/sources/northshire-2016-inspection-gazette.mdx',
          path: [],
          value: 'northshire-2016-inspection-gazette',
          allowed: 'northshire-2016-monitoring-1-<who tells it>',
        },
      },
    ],
  },
];
