import { codedFieldNames, findingStatuses } from '../../../../../../src/schema/vocabulary.ts';
import type { BreakageTable } from '../../breakage.ts';

const file = 'content/codebook/status.yaml';
const buildStatus = (...values: readonly string[]) => ({
  title: 'Status',
  definition: 'Whether it stands.',
  values: values.map((value) => ({ value, means: 'What it means.' })),
});

export const codesCases: readonly BreakageTable[] = [
  {
    subject: 'the codebook',
    breakages: [
      {
        name: 'leaves a value without a meaning',
        changes: { codes: { status: buildStatus('current', 'corrected') } },
        issue: { rule: 'missing-code', file, path: ['values'], value: 'withdrawn' },
      },
      {
        name: 'explains a value that the field does not have',
        changes: { codes: { status: buildStatus(...findingStatuses, 'doubtful') } },
        issue: {
          rule: 'unknown-code',
          file,
          path: ['values', 3, 'value'],
          value: 'doubtful',
          allowed: 'current, corrected, withdrawn',
        },
      },
      {
        name: 'gives a value two meanings',
        changes: { codes: { status: buildStatus(...findingStatuses, 'current') } },
        issue: { rule: 'double-code', file, path: ['values', 3, 'value'], value: 'current' },
      },
      {
        name: 'explains what is no field',
        changes: { codes: { mood: buildStatus('current') } },
        issue: {
          rule: 'unknown-code',
          file: 'content/codebook/mood.yaml',
          path: [],
          value: 'mood',
          allowed: codedFieldNames.join(', '),
        },
      },
      {
        name: 'does not explain a coded field',
        alter: (records) => ({ ...records, codes: new Map([...records.codes].filter(([field]) => field !== 'since')) }),
        issue: { rule: 'missing-code', file: 'content/codebook/since.yaml', path: [], value: 'since' },
      },
    ],
  },
];
