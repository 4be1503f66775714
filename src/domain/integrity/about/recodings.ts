import type { RecodedFinding } from '../../../schema/about/recoding.ts';
import { claimFields } from '../../../schema/vocabulary.ts';
import { isSameCoding } from '../../about/recoding.ts';
import { splitId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { RecordPath } from '../../issue.ts';
import { findFinding, listFindingsIn } from '../../lookup.ts';
import type { ContentRecords } from '../../model.ts';
import { buildResolver } from '../../page/moves.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

interface Entry {
  readonly entry: RecodedFinding;
  readonly at: { readonly file: string; readonly path: RecordPath; readonly value: string };
}

/** Every line of every recoding, newest first. */
const listEntries = ({ recodings }: ContentRecords): readonly Entry[] =>
  [...recodings.keys()]
    .sort()
    .reverse()
    .flatMap((day) =>
      (recodings.get(day)?.findings ?? []).map((entry, index) => ({
        entry,
        at: { file: toRecordFile('recodings', day), path: ['findings', index], value: entry.finding },
      })),
    );

/** What was recoded is a finding, or was one. */
const recodedFindingsLead: Rule = (records, { corpus }) => {
  const resolve = buildResolver(corpus);
  return listEntries(records).flatMap(({ entry: { finding, now }, at }) => {
    const state = resolve('finding', finding)?.state;
    if (state === undefined)
      return [
        {
          rule: 'unknown-finding',
          ...at,
          problem: 'There is no finding of this id, nor an alias or a tombstone of one.',
          allowed: listChoices(listFindingsIn(corpus, splitId(finding).outer).map(({ key }) => key)),
          action: 'Correct the id, or add the tombstone of a finding that is gone.',
        },
      ];
    if (state !== 'live' || now !== undefined) return [];
    return [
      {
        rule: 'gone-and-there',
        ...at,
        problem: 'The finding is told to be gone, and stands under its id.',
        action: 'Say in `now` how it is coded.',
      },
    ];
  });
};

/** A line tells of a change. */
const recodingsChange: Rule = (records) =>
  listEntries(records)
    .filter(({ entry: { was, now } }) => isSameCoding(was, now))
    .map(({ at }) => ({
      rule: 'nothing-recoded',
      ...at,
      problem: 'Theme, subject, level and direction are what they were.',
      action: 'Take the line out, or correct `was` or `now`.',
    }));

/** A recoding has one line a finding. */
const findingsAreRecodedOnce: Rule = (records) =>
  [...records.recodings].flatMap(([day, { findings }]) =>
    findDoubles(findings.map(({ finding }) => finding)).map(([value, index]) => ({
      rule: 'recoded-twice',
      file: toRecordFile('recodings', day),
      path: ['findings', index, 'finding'],
      value,
      problem: 'The recoding has another line on this finding.',
      action: 'Join the two.',
    })),
  );

/** What the newest recoding of a finding says of it holds, unless a correction has changed it since. */
const newestRecodingHolds: Rule = (records, { corpus }) => {
  const entries = listEntries(records);
  const newest = new Map(entries.toReversed().map((entry) => [entry.entry.finding, entry]));
  return [...newest.values()].flatMap(({ entry: { finding: key, now }, at }) => {
    const finding = findFinding(corpus, key);
    if (finding?.status !== 'current' || now === undefined || isSameCoding(now, finding)) return [];
    return [
      {
        rule: 'recoded-otherwise',
        ...at,
        problem: 'The finding has other codes than its newest recoding says.',
        allowed: claimFields.map((field) => finding[field]).join(', '),
        action: 'Correct `now`, or tell of the change since in a recoding or a correction.',
      },
    ];
  });
};

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** Only what was published is recoded, and openly: a recoding has its day, not before the first release. */
const recodingHasDay: Rule = ({ recodings, releases }) =>
  [...recodings.keys()]
    .filter((name) => !day.test(name) || ![...releases.values()].some(({ date }) => date <= name))
    .map((name) => ({
      rule: 'misdated-recoding',
      file: toRecordFile('recodings', name),
      path: [],
      value: name,
      problem: 'The file of a recoding is named as its day, which is that of a release or later.',
      allowed: listChoices([...releases.values()].map(({ date }) => date)),
      action: 'Rename the file.',
    }));

export const recodingRules: readonly Rule[] = [
  recodedFindingsLead,
  recodingsChange,
  findingsAreRecodedOnce,
  newestRecodingHolds,
  recodingHasDay,
];
