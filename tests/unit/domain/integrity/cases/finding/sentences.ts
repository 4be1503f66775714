import { buildFindingRecord } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const id = 'northshire-2016-inspection-ofsted';
const file = `content/sources/${id}.mdx`;
const withFindings = (...findings: readonly Parameters<typeof buildFindingRecord>[0][]) => ({
  sources: { [id]: { findings: findings.map((finding) => buildFindingRecord(finding)) } },
});

export const sentencesCases: readonly BreakageTable[] = [
  {
    subject: 'a summary',
    breakages: [
      ...['too few posts were filled.', 'Too few posts were filled'].map((summary) => ({
        name: `is no sentence: ${summary}`,
        changes: withFindings({ summary }),
        issue: {
          rule: 'no-sentence',
          file,
          path: ['findings', 0, 'summary'],
          value: summary,
          allowed: 'a capital, a figure or a quotation mark first, and a full stop last',
        },
      })),
      {
        name: 'says what another says, case aside',
        changes: withFindings({ id: 'one', summary: 'Posts were empty.' }, { id: 'two', summary: 'POSTS were empty.' }),
        issue: { rule: 'said-twice', file, path: ['findings', 1, 'summary'], value: 'POSTS were empty.' },
      },
    ],
  },
  {
    subject: 'a claim of a standfirst',
    breakages: [
      {
        name: 'is said by inspectors',
        changes: {
          sources: {
            'northshire-2016-monitoring-1-gazette': {
              outline: [{ id: 'h0', blocks: ['standfirst', 'p1'] }],
              findings: [buildFindingRecord({ id: 'paper-says-so', locator: 'standfirst' })],
            },
          },
        },
        issue: {
          rule: 'standfirst-of-others',
          file: 'content/sources/northshire-2016-monitoring-1-gazette.mdx',
          path: ['findings', 0, 'saidBy'],
          value: 'inspectors',
          allowed: 'journalist',
        },
      },
    ],
  },
];
