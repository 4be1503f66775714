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
                { area: 'overall', grades: [printed] },
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
    ],
  },
];
