import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { codedFieldNames, findingStatuses } from '../../../../src/schema/vocabulary.ts';
import { buildBodies, buildSoundRecords } from '../../../support/records.ts';
import { testBreakages, toFacts } from './expect-issues.ts';

const file = 'content/codebook/status.yaml';
const buildStatus = (...values: readonly string[]) => ({
  title: 'Status',
  definition: 'Whether it stands.',
  values: values.map((value) => ({ value, means: 'What it means.' })),
});

testBreakages('the codebook', [
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
]);

describe('the coded fields', () => {
  it('are all explained: one without a file is missed', () => {
    const records = buildSoundRecords();
    const codes = new Map([...records.codes].filter(([field]) => field !== 'since'));
    expect(checkIntegrity({ ...records, codes }, buildBodies(records)).map(toFacts)).toEqual([
      { rule: 'missing-code', file: 'content/codebook/since.yaml', path: [], value: 'since' },
    ]);
  });
});
