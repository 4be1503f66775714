import type { ClaimCoding } from '../../schema/about/attestation.ts';
import type { RecodedFinding } from '../../schema/about/recoding.ts';
import { claimFields } from '../../schema/vocabulary.ts';

/** What became of a published finding when its source was coded anew. */
export const recodingChanges = ['recoded', 'new', 'gone'] as const;
export type RecodingChange = (typeof recodingChanges)[number];

export function toRecodingChange({ was, now }: RecodedFinding): RecodingChange {
  if (was === undefined) return 'new';
  return now === undefined ? 'gone' : 'recoded';
}

/** Whether two codings give the same codes; none is like none, and one made before there were subjects is like any of them. */
export function isSameCoding(a: ClaimCoding | undefined, b: ClaimCoding | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const haveSubjects = a.subject !== undefined && b.subject !== undefined;
  return claimFields.every((field) => a[field] === b[field] || (field === 'subject' && !haveSubjects));
}
