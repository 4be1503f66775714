import { z } from 'astro/zod';

import { findingKeySchema, textOfAtMost } from '../text.ts';
import { claimCodingSchema, codebookSchema } from './attestation.ts';

/** One finding, as it was published and as it is now. */
export const recodedFindingSchema = z.strictObject({
  /** `source/finding` */
  finding: findingKeySchema,
  /** Left out for a finding that is new. */
  was: claimCodingSchema.optional(),
  /** Left out for a finding that is gone. */
  now: claimCodingSchema.optional(),
});
export type RecodedFinding = z.output<typeof recodedFindingSchema>;

/** `content/recodings/<day>.yaml`: published sources were coded anew, and which codes changed by it. */
export const recodingSchema = z.strictObject({
  why: textOfAtMost(80),
  /** Revisions of the codebook by which the findings were coded, and are now. */
  codebook: z.strictObject({ from: codebookSchema, to: codebookSchema }),
  /** Findings whose theme, subject, level or direction changed, that are new, or that are gone. */
  findings: z.array(recodedFindingSchema).min(1),
});
export type RecodingRecord = z.output<typeof recodingSchema>;
