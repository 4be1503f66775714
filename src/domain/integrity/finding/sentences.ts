import { toRecordFile } from '../../issue.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

const sentence = /^[\p{Lu}\p{N}‘“].*[.]$/u;

/** A summary is a sentence: a capital, a figure or a quotation mark first, a full stop last. */
const summaryIsSentence: Rule = ({ sources }) =>
  [...sources].flatMap(([id, { findings }]) =>
    findings.flatMap(({ summary }, index) =>
      sentence.test(summary)
        ? []
        : [
            {
              rule: 'no-sentence',
              file: toRecordFile('sources', id),
              path: ['findings', index, 'summary'],
              value: summary,
              problem: 'A summary is one whole sentence.',
              allowed: 'a capital, a figure or a quotation mark first, and a full stop last',
              action: 'Write it as a sentence.',
            },
          ],
    ),
  );

/** No two findings of a source say the same. */
const findingsSayMore: Rule = ({ sources }) =>
  [...sources].flatMap(([id, { findings }]) =>
    // Two of one id are one finding, entered twice: that is another fault.
    findDoubles(
      findings.map(({ id: own, summary }, index) =>
        findings.findIndex((other) => other.id === own) < index ? `${index}` : summary.toLowerCase(),
      ),
    ).map(([, index]) => ({
      rule: 'said-twice',
      file: toRecordFile('sources', id),
      path: ['findings', index, 'summary'],
      value: findings[index]?.summary ?? '',
      problem: 'Another finding of this source has the same summary.',
      action: 'Say what this one says besides, or take it out.',
    })),
  );

/** What stands in a headline or standfirst is the journalist's. */
const standfirstIsTheJournalists: Rule = ({ sources }) =>
  [...sources].flatMap(([id, { findings }]) =>
    findings.flatMap(({ locator, saidBy }, index) =>
      locator !== 'standfirst' || saidBy === 'journalist'
        ? []
        : [
            {
              rule: 'standfirst-of-others',
              file: toRecordFile('sources', id),
              path: ['findings', index, 'saidBy'],
              value: saidBy,
              problem: 'What stands in a headline or standfirst is said by the journalist.',
              allowed: 'journalist',
              action: 'Correct the speaker, or name the block in which the speaker is quoted.',
            },
          ],
    ),
  );

export const sentenceRules: readonly Rule[] = [summaryIsSentence, findingsSayMore, standfirstIsTheJournalists];
