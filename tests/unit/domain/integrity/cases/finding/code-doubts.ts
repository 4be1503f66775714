import { buildFindingRecord } from '../../../../../support/records.ts';
import type { TestContent } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const id = 'northshire-2016-inspection-ofsted';
const file = `content/sources/${id}.mdx`;
const withFinding = (changes: Parameters<typeof buildFindingRecord>[0]): TestContent => ({
  sources: { [id]: { findings: [buildFindingRecord(changes)] } },
});

export const codeDoubtsCases: readonly BreakageTable[] = [
  {
    subject: 'a code that a rule doubts',
    breakages: [
      {
        name: 'a weakness said of few',
        changes: withFinding({ level: 'weakness', quantifier: 'few' }),
        issue: { rule: 'fault-of-few', file, path: ['findings', 0, 'quantifier'], value: 'few' },
      },
      {
        name: 'a serious weakness said of few',
        changes: withFinding({ level: 'serious', quantifier: 'few' }),
        issue: { rule: 'fault-of-few', file, path: ['findings', 0, 'quantifier'], value: 'few' },
      },
      {
        name: 'a summary in the present tense',
        changes: withFinding({ summary: 'Too few posts are filled.' }),
        issue: { rule: 'present-tense', file, path: ['findings', 0, 'summary'], value: 'are' },
      },
    ],
  },
];
