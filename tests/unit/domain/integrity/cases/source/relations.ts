import { buildFindingRecord } from '../../../../../support/records.ts';
import type { TestContent } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const inspectionReport = 'northshire-2016-inspection-ofsted';
const letter = 'northshire-2016-monitoring-1-ofsted';
const gazette = 'northshire-2016-monitoring-1-gazette';
const echo = 'northshire-2016-monitoring-1-echo';
const inGazette = `content/sources/${gazette}.mdx`;

/** An article that came out after the Gazette's. */
const laterArticle: NonNullable<TestContent['sources']>[string] = {
  kind: 'article',
  publisher: 'The Echo',
  published: { precision: 'day', from: '2017-07-20' },
  findings: [buildFindingRecord({ id: 'echo-says-so' })],
};

export const relationsCases: readonly BreakageTable[] = [
  {
    subject: 'a relation',
    breakages: [
      {
        name: 'is to a source of another visit',
        changes: {
          sources: { [gazette]: { relations: [{ to: inspectionReport, theme: 'workforce', relation: 'same' }] } },
        },
        issue: {
          rule: 'unknown-witness',
          file: inGazette,
          path: ['relations', 0, 'to'],
          value: inspectionReport,
          allowed: letter,
        },
      },
      {
        name: 'calls an account narrower that was read in part',
        changes: {
          sources: {
            [gazette]: { extent: 'opening', relations: [{ to: letter, theme: 'workforce', relation: 'narrower' }] },
          },
        },
        issue: {
          rule: 'narrower-unread',
          file: inGazette,
          path: ['relations', 0, 'relation'],
          value: 'narrower',
          allowed: 'same, adds, differs',
        },
      },
      {
        name: 'is to the source itself',
        changes: {
          sources: {
            [inspectionReport]: { relations: [{ to: inspectionReport, theme: 'workforce', relation: 'adds' }] },
          },
        },
        issue: {
          rule: 'unknown-witness',
          file: `content/sources/${inspectionReport}.mdx`,
          path: ['relations', 0, 'to'],
          value: inspectionReport,
          allowed: 'none on record',
        },
      },
      {
        name: 'is recorded with the letter, to an article on it',
        changes: { sources: { [letter]: { relations: [{ to: gazette, theme: 'workforce', relation: 'same' }] } } },
        issue: {
          rule: 'relation-to-later-witness',
          file: `content/sources/${letter}.mdx`,
          path: ['relations', 0, 'to'],
          value: gazette,
          allowed: 'none on record',
        },
      },
      {
        name: 'is recorded with the earlier of two articles',
        changes: {
          sources: {
            [gazette]: { relations: [{ to: echo, theme: 'workforce', relation: 'differs' }] },
            [echo]: laterArticle,
          },
        },
        issue: {
          rule: 'relation-to-later-witness',
          file: inGazette,
          path: ['relations', 0, 'to'],
          value: echo,
          allowed: letter,
        },
      },
      {
        name: 'is on a theme of which only the other speaks',
        changes: { sources: { [gazette]: { relations: [{ to: letter, theme: 'caseloads', relation: 'same' }] } } },
        issue: {
          rule: 'relation-theme-not-shared',
          file: inGazette,
          path: ['relations', 0, 'theme'],
          value: 'caseloads',
          allowed: 'workforce',
        },
      },
      {
        name: 'is on a theme of which only this source speaks',
        changes: {
          sources: {
            [gazette]: { relations: [] },
            [echo]: {
              ...laterArticle,
              findings: [buildFindingRecord({ id: 'on-caseloads', theme: 'caseloads' })],
              relations: [{ to: gazette, theme: 'caseloads', relation: 'adds' }],
            },
          },
        },
        issue: {
          rule: 'relation-theme-not-shared',
          file: `content/sources/${echo}.mdx`,
          path: ['relations', 0, 'theme'],
          value: 'caseloads',
          allowed: 'none on record',
        },
      },
      {
        name: 'is on a theme whose one claim touches it and is coded elsewhere',
        changes: {
          sources: {
            [gazette]: {
              findings: [buildFindingRecord({ id: 'paper-says-so', also: ['caseloads'] })],
              relations: [{ to: letter, theme: 'caseloads', relation: 'same' }],
            },
          },
        },
        issue: {
          rule: 'relation-theme-not-shared',
          file: inGazette,
          path: ['relations', 0, 'theme'],
          value: 'caseloads',
          allowed: 'workforce',
        },
      },
      {
        name: 'is on a theme whose one claim is withdrawn',
        changes: {
          sources: { [gazette]: { findings: [buildFindingRecord({ id: 'paper-says-so', status: 'withdrawn' })] } },
          corrections: {
            paper: { date: '2027-05-03', finding: `${gazette}/paper-says-so`, was: 'It was relayed.', now: 'It went.' },
          },
        },
        issue: {
          rule: 'relation-theme-not-shared',
          file: inGazette,
          path: ['relations', 0, 'theme'],
          value: 'workforce',
          allowed: 'none on record',
        },
      },
      {
        name: 'is on a theme whose one claim is about another visit',
        changes: {
          sources: {
            [gazette]: { findings: [buildFindingRecord({ id: 'paper-says-so', visit: 'northshire/2016-inspection' })] },
          },
        },
        issue: {
          rule: 'relation-theme-not-shared',
          file: inGazette,
          path: ['relations', 0, 'theme'],
          value: 'workforce',
          allowed: 'none on record',
        },
      },
      {
        name: 'is to the same source on the same theme as another',
        changes: {
          sources: {
            [gazette]: {
              relations: [
                { to: letter, theme: 'workforce', relation: 'same' },
                { to: letter, theme: 'workforce', relation: 'adds' },
              ],
            },
          },
        },
        issue: { rule: 'double-relation', file: inGazette, path: ['relations', 1], value: `${letter} workforce` },
      },
    ],
  },
];
