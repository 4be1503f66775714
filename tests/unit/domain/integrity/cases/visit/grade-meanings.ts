import type { BreakageTable } from '../../breakage.ts';

const printed = { grade: 'good', means: 'Services are effective.' } as const;

export const gradeMeaningsCases: readonly BreakageTable[] = [
  {
    subject: 'the meanings of grades',
    breakages: [
      {
        name: 'are of no framework',
        changes: { gradeMeanings: { sef: { printedIn: 'A report.', areas: [] } } },
        issue: {
          rule: 'meanings-of-no-framework',
          file: 'content/grades/sef.yaml',
          path: [],
          value: 'sef',
          allowed: 'pre-sif, sif, ilacs',
        },
      },
      {
        name: 'give a grade of one area two meanings',
        changes: {
          gradeMeanings: {
            sif: {
              printedIn: 'A report.',
              areas: [
                { area: 'overall', grades: [printed, { ...printed, grade: 'inadequate' }] },
                { area: 'leadership', grades: [printed] },
                { area: 'overall', grades: [{ ...printed, means: 'Services work.' }] },
              ],
            },
          },
        },
        issue: {
          rule: 'double-meaning',
          file: 'content/grades/sif.yaml',
          path: ['areas', 2, 'grades', 0, 'grade'],
          value: 'overall: good',
        },
      },
      {
        name: 'lack that of a grade that was given overall',
        changes: {
          gradeMeanings: { sif: { printedIn: 'A report.', areas: [{ area: 'overall', grades: [printed] }] } },
        },
        issue: {
          rule: 'grade-without-meaning',
          file: 'content/visits/northshire/2016-inspection.yaml',
          path: ['judgements', 0, 'grade'],
          value: 'inadequate',
          allowed: 'good',
        },
      },
      {
        name: 'lack the term of a grade that was given',
        changes: {
          visits: {
            'northshire/2016-inspection': {
              judgements: [{ area: 'overall', grade: 'outstanding', asPrinted: 'Outstanding' }],
            },
          },
        },
        issue: {
          rule: 'grade-without-term',
          file: 'content/visits/northshire/2016-inspection.yaml',
          path: ['judgements', 0, 'grade'],
          value: 'outstanding',
          allowed: 'inadequate, good',
        },
      },
    ],
  },
];
