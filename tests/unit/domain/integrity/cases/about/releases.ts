import type { BreakageTable } from '../../breakage.ts';

export const releasesCases: readonly BreakageTable[] = [
  {
    subject: 'a release',
    breakages: [
      {
        name: 'is missing, so that the data has no version',
        changes: { releases: {} },
        issue: {
          rule: 'no-release',
          file: 'content/releases/0.1.0.yaml',
          path: [],
          allowed: 'a file named as its version, such as 0.1.0.yaml',
        },
      },
      {
        name: 'is not named as its version',
        changes: { releases: { 'first-version': { date: '2026-11-22', changes: ['First version.'] } } },
        issue: {
          rule: 'misnamed-release',
          file: 'content/releases/first-version.yaml',
          path: [],
          value: 'first-version',
          allowed: 'three numbers, such as 1.4.0',
        },
      },
    ],
  },
];
