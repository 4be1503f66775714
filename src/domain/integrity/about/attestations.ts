import { listChoices, toRecordFile } from '../../issue.ts';
import type { ContentIssue } from '../../issue.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** An attestation is of a source on record. */
const attestsASource: Rule = ({ attestations, sources }) =>
  [...attestations.keys()]
    .filter((id) => !sources.has(id))
    .map((id) => ({
      rule: 'unknown-source',
      file: toRecordFile('attestations', id),
      path: [],
      value: id,
      problem: 'There is no source of this name.',
      allowed: listChoices(sources.keys()),
      action: 'Name the file as its source.',
    }));

/** A source that was coded once has no second coding to set beside it. */
const oneCodingComparesNothing: Rule = ({ attestations }) =>
  [...attestations]
    .filter(([, { codings, claims }]) => codings === 1 && claims.length > 0)
    .map(([id, { claims }]) => ({
      rule: 'claims-of-one-coding',
      file: toRecordFile('attestations', id),
      path: ['claims'],
      value: String(claims.length),
      problem: 'The source was coded once: there is nothing to compare.',
      action: 'Take claims out, or write codings: 2 if two coders worked, each alone.',
    }));

/** Every settled finding is accounted for by one claim, and every claim's finding exists. */
const claimsAccountForFindings: Rule = ({ attestations, sources }) =>
  [...attestations].flatMap(([id, { claims, codings }]): readonly ContentIssue[] => {
    if (codings === 1) return [];
    const file = toRecordFile('attestations', id);
    const ids = sources.get(id)?.findings.map((finding) => finding.id) ?? [];
    const claimed = claims.map(({ finding }) => finding ?? '');
    const dangling = claims.flatMap(({ finding }, index) =>
      finding === undefined || ids.includes(finding)
        ? []
        : [
            {
              rule: 'unknown-finding',
              file,
              path: ['claims', index, 'finding'],
              value: finding,
              problem: 'The source has no such finding.',
              allowed: listChoices(ids),
              action: 'Correct the id, or leave finding out for a claim that was dropped.',
            },
          ],
    );
    const doubled = findDoubles(claimed)
      .filter(([value]) => value !== '')
      .map(([value, index]) => ({
        rule: 'finding-claimed-twice',
        file,
        path: ['claims', index, 'finding'],
        value,
        problem: 'Another claim accounts for this finding.',
        action: 'Join the two claims.',
      }));
    const missing = ids
      .filter((finding) => !claimed.includes(finding))
      .map((finding) => ({
        rule: 'unattested-finding',
        file,
        path: ['claims'],
        value: finding,
        problem: 'No claim accounts for this finding.',
        action: 'Add a claim for it, with the codings of those who found it.',
      }));
    return [...dangling, ...doubled, ...missing];
  });

export const attestationRules: readonly Rule[] = [attestsASource, oneCodingComparesNothing, claimsAccountForFindings];
