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

/** Whether two codings give the same codes; none is like none. */
export const isSameCoding = (a: ClaimCoding | undefined, b: ClaimCoding | undefined): boolean =>
  claimFields.every((field) => a?.[field] === b?.[field]);
