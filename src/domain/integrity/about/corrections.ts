import { splitId, toFindingKey } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import { findFinding, listFindingsIn } from '../../lookup.ts';
import type { Corpus } from '../../model.ts';
import { buildResolver } from '../../page/moves.ts';
import type { Rule } from '../rule.ts';

/** Ids of the findings of the source that an id names: what an author may have meant. */
const listSiblings = (corpus: Corpus, id: string) =>
  listChoices(listFindingsIn(corpus, splitId(id).outer).map(({ key }) => key));

/** A correction is of a finding on record, or of one that has a tombstone. */
const correctsAFinding: Rule = (records, { corpus }) => {
  const resolve = buildResolver(corpus);
  return [...records.corrections].flatMap(([name, { finding }]) => {
    const state = resolve('finding', finding)?.state;
    if (state === 'live' || state === 'gone') return [];
    return [
      {
        rule: 'unknown-finding',
        file: toRecordFile('corrections', name),
        path: ['finding'],
        value: finding,
        problem: 'There is no finding of this id, nor a tombstone of one.',
        allowed: listSiblings(corpus, finding),
        action: 'Correct the id; a finding that was renamed is named by the id it has now.',
      },
    ];
  });
};

/** A finding with a correction says so. */
const correctedFindingSaysSo: Rule = ({ corrections }, { corpus }) =>
  [...corrections].flatMap(([name, { finding }]) => {
    if (findFinding(corpus, finding)?.status !== 'current') return [];
    return [
      {
        rule: 'correction-without-status',
        file: toRecordFile('corrections', name),
        path: ['finding'],
        value: finding,
        problem: 'The finding itself is still `current`.',
        allowed: 'corrected, withdrawn',
        action: "Set the finding's status in its source.",
      },
    ];
  });

/** A finding that says it was corrected or withdrawn has a record of it. */
const statusHasCorrection: Rule = ({ sources, corrections }) => {
  const corrected = new Set([...corrections.values()].map(({ finding }) => finding));
  return [...sources].flatMap(([id, { findings }]) =>
    findings.flatMap((finding, index) =>
      finding.status === 'current' || corrected.has(toFindingKey(id, finding.id))
        ? []
        : [
            {
              rule: 'status-without-correction',
              file: toRecordFile('sources', id),
              path: ['findings', index, 'status'],
              value: finding.status,
              problem: `Finding "${finding.id}" is ${finding.status}, and no file of content/corrections says when and why.`,
              action: 'Copy docs/templates/correction.yaml to content/corrections and fill it in.',
            },
          ],
    ),
  );
};

/** A reply is by an authority on record. */
const replierExists: Rule = ({ replies, authorities }) =>
  [...replies]
    .filter(([, { authority }]) => !authorities.has(authority))
    .map(([name, { authority }]) => ({
      rule: 'unknown-authority',
      file: toRecordFile('replies', name),
      path: ['authority'],
      value: authority,
      problem: 'There is no authority of this id.',
      allowed: listChoices(authorities.keys()),
      action: 'Correct the id.',
    }));

/** What a reply answers is a finding about the authority that replies, or one that has a tombstone. */
const repliesToItsFindings: Rule = (records, { corpus }) => {
  const resolve = buildResolver(corpus);
  return [...records.replies].flatMap(([name, { authority, findings }]) =>
    findings.flatMap((id, index) => {
      const resolution = resolve('finding', id);
      if (resolution?.state === 'gone') return [];
      const finding = findFinding(corpus, id);
      if (finding?.authorityId === authority) return [];
      return [
        {
          rule: finding === undefined ? 'unknown-finding' : 'reply-to-another',
          file: toRecordFile('replies', name),
          path: ['findings', index],
          value: id,
          problem:
            finding === undefined
              ? 'There is no finding of this id, nor a tombstone of one.'
              : `The finding is about ${finding.authorityId}, not about ${authority}.`,
          allowed: listSiblings(corpus, id),
          action: 'Correct the id, or take it out of the reply.',
        },
      ];
    }),
  );
};

export const correctionRules: readonly Rule[] = [
  correctsAFinding,
  correctedFindingSaysSo,
  statusHasCorrection,
  replierExists,
  repliesToItsFindings,
];
