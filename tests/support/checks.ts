import { splitId } from '../../src/domain/ids.ts';
import { declarationWords } from '../../src/schema/about/check.ts';
import type { CheckAnswer } from '../../src/schema/about/check.ts';
import type { InputsByKind } from '../../src/schema/record-kinds.ts';
import { buildFindingRecord } from './records.ts';
import type { TestContent } from './records.ts';

/** Digests that stand for what was read. */
export const asRead = { codes: '0123456789abcdef', summary: 'fedcba9876543210' } as const;

/** What a proof holds besides its findings. */
export const proofParts = { text: 'a'.repeat(64), blocks: 3, entry: 'b'.repeat(64) } as const;

/** A check by a person, made up, with one answer a finding given. */
export const buildCheck = (
  answers: readonly (Pick<CheckAnswer, 'finding'> & Partial<CheckAnswer>)[],
  date = '2026-12-01',
): InputsByKind['checks'] => ({
  declaration: { by: 'a made-up checker', date, statement: declarationWords },
  sample: { seed: 'oak', n: answers.length, of: 40, kinds: ['letter'] },
  answers: answers.map((answer) => ({ as: asRead, verdict: 'right', ...answer })),
});

/** Sources of one finding each, of which a person has read some. */
export const contentRead = (...sources: readonly string[]): TestContent => ({
  sources: Object.fromEntries(sources.map((id) => [id, { findings: [buildFindingRecord()] }])),
  ...readingOf(...sources.map((id) => `${id}/claim`)),
});

/** A check in which a person found some findings right, and proofs that they are as they were. */
export const readingOf = (...keys: readonly string[]): Pick<TestContent, 'checks' | 'proofs'> => ({
  checks: { read: buildCheck(keys.map((finding) => ({ finding }))) },
  proofs: Object.fromEntries(
    keys.map((key) => {
      const { outer, own } = splitId(key);
      return [outer, { ...proofParts, findings: [{ finding: own, ...asRead }] }];
    }),
  ),
});
