import type { FindingRecord } from '../../../schema/finding.ts';
import { toRecordFile } from '../../issue.ts';
import type { ContentIssue } from '../../issue.ts';
import type { ContentRecords } from '../../model.ts';
import { findPresentVerb } from '../words/present-tense.ts';
import type { Rule } from '../rule.ts';

/** Findings for which a test gives a value, each as a fault of a field. */
const listDoubts = (
  { sources }: ContentRecords,
  field: keyof FindingRecord,
  findValue: (finding: FindingRecord) => string | undefined,
  doubt: Pick<ContentIssue, 'rule' | 'problem' | 'action'>,
): readonly ContentIssue[] =>
  [...sources].flatMap(([id, { findings }]) =>
    findings.flatMap((finding, index) => {
      const value = findValue(finding);
      return value === undefined
        ? []
        : [{ ...doubt, file: toRecordFile('sources', id), path: ['findings', index, field], value }];
    }),
  );

/** A quantifier counts where a fault holds: a weakness said of few is as a rule the strength of most told the wrong way round. */
const faultOfFewIsUpheld: Rule = (records) =>
  listDoubts(
    records,
    'quantifier',
    ({ level, quantifier, upheld }) =>
      quantifier === 'few' && (level === 'weakness' || level === 'serious') && upheld === undefined
        ? quantifier
        : undefined,
    {
      rule: 'fault-of-few',
      problem:
        'A weakness said of few: the quantifier counts where the fault holds, and "few do it" is a fault of most.',
      action:
        'Code most, or leave the quantifier out. If the source finds the fault itself in few, keep it and say why in upheld, in a sentence of yours.',
    },
  );

/** A finding tells of a visit that is over. */
const summaryIsPast: Rule = (records) =>
  listDoubts(records, 'summary', ({ summary }) => findPresentVerb(summary), {
    rule: 'present-tense',
    problem: 'A summary tells in the past tense what was found at the visit.',
    action: 'Put the sentence into the past tense.',
  });

export const codeDoubtRules: readonly Rule[] = [faultOfFewIsUpheld, summaryIsPast];
