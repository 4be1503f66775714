import { themeIds } from '../../../../../src/schema/vocabulary.ts';
import type { BreakageTable } from '../breakage.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';

export const vocabularyCases: readonly BreakageTable[] = [
  {
    subject: 'a theme or term',
    breakages: [
      {
        name: 'bears the name of another theme, case aside',
        changes: { themes: { caseloads: { name: 'WORKFORCE' } } },
        issue: {
          rule: 'double-theme-name',
          file: 'content/themes/caseloads.mdx',
          path: ['name'],
          value: 'WORKFORCE',
        },
      },
      {
        name: 'gives an example that does not exist',
        changes: { themes: { caseloads: { example: { finding: `${letter}/nothing`, why: 'It fits.' } } } },
        issue: {
          rule: 'example-not-of-theme',
          file: 'content/themes/caseloads.mdx',
          path: ['example', 'finding'],
          value: `${letter}/nothing`,
          allowed: `${letter}/on-caseloads`,
        },
      },
      {
        name: 'gives an example coded in another theme',
        changes: { themes: { caseloads: { example: { finding: `${letter}/on-workforce`, why: 'It fits.' } } } },
        issue: {
          rule: 'example-not-of-theme',
          file: 'content/themes/caseloads.mdx',
          path: ['example', 'finding'],
          value: `${letter}/on-workforce`,
          allowed: `${letter}/on-caseloads`,
        },
      },
      {
        name: 'points to a term that does not exist',
        changes: { terms: { audit: { seeAlso: ['supervision', 'inspection'] } } },
        issue: {
          rule: 'unknown-term',
          file: 'content/glossary/audit.yaml',
          path: ['seeAlso', 1],
          value: 'inspection',
          allowed: 'supervision, inadequate, good',
        },
      },
      {
        name: 'points to itself',
        changes: { terms: { audit: { seeAlso: ['audit'] } } },
        issue: {
          rule: 'unknown-term',
          file: 'content/glossary/audit.yaml',
          path: ['seeAlso', 0],
          value: 'audit',
          allowed: 'supervision, inadequate, good',
        },
      },
      {
        name: 'is spelt as another term, case aside',
        changes: { terms: { supervision: { aliases: ['CASE AUDIT'] } } },
        issue: {
          rule: 'ambiguous-term',
          file: 'content/glossary/supervision.yaml',
          path: ['aliases'],
          value: 'case audit',
        },
      },
      {
        name: 'is missing: one of the sixteen themes has no definition',
        alter: (records) => ({
          ...records,
          themes: new Map([...records.themes].filter(([id]) => id !== 'assessment')),
        }),
        issue: { rule: 'missing-theme', file: 'content/themes/assessment.mdx', path: [], value: 'assessment' },
      },
      {
        name: 'is one more than the sixteen: its example, too, is coded in another theme',
        changes: { themes: { morale: { example: { finding: `${letter}/on-workforce`, why: 'It fits.' } } } },
        issue: {
          rule: 'unknown-theme',
          file: 'content/themes/morale.mdx',
          path: [],
          value: 'morale',
          allowed: themeIds.join(', '),
        },
        others: [
          {
            rule: 'example-not-of-theme',
            file: 'content/themes/morale.mdx',
            path: ['example', 'finding'],
            value: `${letter}/on-workforce`,
            allowed: 'none on record',
          },
        ],
      },
    ],
  },
];
