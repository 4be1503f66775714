import { themeIds } from '../../../../../../src/schema/vocabulary.ts';
import { buildFindingRecord } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const report = 'northshire-2016-inspection-ofsted';
const file = `content/sources/${report}.mdx`;
const all = themeIds
  .map((theme) => `about-${theme}`)
  .sort()
  .join(', ');
const inspection = 'northshire/2016-inspection';

const withFinding = (changes: Parameters<typeof buildFindingRecord>[0]) => ({
  sources: { [report]: { findings: [buildFindingRecord(changes)] } },
});

export const subjectsCases: readonly BreakageTable[] = [
  {
    subject: 'a subject',
    breakages: [
      {
        name: 'of a finding does not exist',
        changes: withFinding({ subject: 'moral' }),
        issue: {
          rule: 'unknown-subject',
          file,
          path: ['findings', 0, 'subject'],
          value: 'moral',
          allowed: 'about-workforce',
        },
      },
      {
        name: 'of a finding is of another theme',
        changes: withFinding({ subject: 'about-caseloads' }),
        issue: {
          rule: 'subject-of-another-theme',
          file,
          path: ['findings', 0, 'subject'],
          value: 'about-caseloads',
          allowed: 'about-workforce',
        },
      },
      {
        name: 'of a recommendation is of another theme',
        changes: {
          visits: {
            [inspection]: {
              recommendations: [
                { id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'about-caseloads' },
              ],
            },
          },
        },
        issue: {
          rule: 'subject-of-another-theme',
          file: `content/visits/${inspection}.yaml`,
          path: ['recommendations', 0, 'subject'],
          value: 'about-caseloads',
          allowed: 'about-workforce',
        },
      },
      {
        name: 'that one coder gave a claim is of another theme than that coder gave it',
        changes: {
          attestations: {
            'northshire-2016-monitoring-1-gazette': {
              claims: [
                {
                  finding: 'paper-says-so',
                  second: { theme: 'workforce', subject: 'about-caseloads', level: 'mixed', direction: 'not-stated' },
                },
              ],
            },
          },
        },
        issue: {
          rule: 'subject-of-another-theme',
          file: 'content/attestations/northshire-2016-monitoring-1-gazette.yaml',
          path: ['claims', 0, 'second', 'subject'],
          value: 'about-caseloads',
          allowed: 'about-workforce',
        },
      },
      {
        name: 'that a finding touches does not exist',
        changes: withFinding({ also: ['leadership', 'moral'] }),
        issue: {
          rule: 'unknown-subject',
          file,
          path: ['findings', 0, 'also', 1],
          value: 'moral',
          allowed: all,
        },
      },
      {
        name: 'sends what it does not hold to itself',
        changes: {
          subjects: {
            'about-workforce': { goesElsewhere: [{ what: 'workload', subject: 'about-workforce' }] },
          },
        },
        issue: {
          rule: 'unknown-subject',
          file: 'content/subjects/about-workforce.yaml',
          path: ['goesElsewhere', 0, 'subject'],
          value: 'about-workforce',
          allowed: all,
        },
      },
      {
        name: 'bears the name of another, case aside',
        changes: { subjects: { 'about-workforce': { name: 'ABOUT caseloads' } } },
        issue: {
          rule: 'double-subject-name',
          file: 'content/subjects/about-caseloads.yaml',
          path: ['name'],
          value: 'About caseloads',
        },
      },
    ],
  },
];
