import { splitId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import { countReading, isSourceRead } from '../../about/checked.ts';
import { listFindingsIn } from '../../lookup.ts';
import { buildResolver } from '../../page/moves.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** What a person answers on is a finding, or was one. */
const answersLead: Rule = (records, { corpus }) => {
  const resolve = buildResolver(corpus);
  return [...records.checks].flatMap(([name, { answers }]) =>
    answers.flatMap(({ finding }, index) =>
      resolve('finding', finding) === undefined
        ? [
            {
              rule: 'unknown-finding',
              file: toRecordFile('checks', name),
              path: ['answers', index, 'finding'],
              value: finding,
              problem: 'There is no finding of this id, nor an alias or a tombstone of one.',
              allowed: listChoices(listFindingsIn(corpus, splitId(finding).outer).map(({ key }) => key)),
              action: 'Leave the answers as the page saved them; a finding that was renamed needs its alias.',
            },
          ]
        : [],
    ),
  );
};

/** A sample holds a finding once. */
const findingsAreAnsweredOnce: Rule = ({ checks }) =>
  [...checks].flatMap(([name, { answers }]) =>
    findDoubles(answers.map(({ finding }) => finding)).map(([value, index]) => ({
      rule: 'answered-twice',
      file: toRecordFile('checks', name),
      path: ['answers', index, 'finding'],
      value,
      problem: 'Another answer is on this finding.',
      action: 'Leave the answers as the page saved them, each on a finding of its own.',
    })),
  );

/** An attestation says that a person checked a source only where answers cover each of its findings as they stand. */
const checkedSourceHasAnswers: Rule = ({ attestations }, { corpus }) =>
  [...attestations].flatMap(([id, { checkedByPerson }]) => {
    if (!checkedByPerson || isSourceRead(corpus, id)) return [];
    const { read, all } = countReading(corpus, listFindingsIn(corpus, id));
    return [
      {
        rule: 'checked-without-answers',
        file: toRecordFile('attestations', id),
        path: ['checkedByPerson'],
        value: 'true',
        problem: `A person's answers in content/checks cover ${read} of its ${all} findings as they stand now.`,
        allowed: 'false',
        action: 'Set it to false, or add the answers: npm run check:sample makes the page on which they are given.',
      },
    ];
  });

export const checkRules: readonly Rule[] = [answersLead, findingsAreAnsweredOnce, checkedSourceHasAnswers];
