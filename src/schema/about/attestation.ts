import { z } from 'astro/zod';

import { daySchema } from '../dates.ts';
import { idSchema, textSchema } from '../text.ts';
import { codebookRevisions, directions, levels, themeIds } from '../vocabulary.ts';

/** A revision of the codebook. */
export const codebookSchema = z.literal(codebookRevisions);

/** How one coder, working alone, coded a claim. */
export const claimCodingSchema = z.strictObject({
  theme: z.enum(themeIds),
  /** Left out of codings made before there were subjects. */
  subject: idSchema.optional(),
  level: z.enum(levels),
  direction: z.enum(directions),
});
export type ClaimCoding = z.output<typeof claimCodingSchema>;

/** One claim that either coder found in the source. */
export const codedClaimSchema = z.strictObject({
  /** The settled finding; left out where the third reading dropped the claim. */
  finding: idSchema.optional(),
  /** Left out where the first coder did not find it. */
  first: claimCodingSchema.optional(),
  /** Left out where the second coder did not find it. */
  second: claimCodingSchema.optional(),
  /** How a difference was settled, or why a claim was dropped. */
  note: textSchema.optional(),
});
export type CodedClaim = z.output<typeof codedClaimSchema>;

/** `content/attestations/<source>.yaml`: who coded a source; where two did, alone, both codings claim by claim. */
export const attestationSchema = z.strictObject({
  /** Who or what coded: `language model` or `person`. */
  coders: z.enum(['language model', 'person']),
  /** Name and version of the model; left out where it was not recorded. */
  version: textSchema.optional(),
  /** The day on which the coding was settled. */
  codedOn: daySchema,
  /** Revision of the codebook by which it was coded. */
  codebook: codebookSchema,
  /** Whether a person has since checked the settled coding: answers in `content/checks` then cover each finding. */
  checkedByPerson: z.boolean(),
  /** How many coders coded it, each alone. */
  codings: z.literal([1, 2]).default(2),
  /** None where it was coded once: nothing is compared then. */
  claims: z.array(codedClaimSchema).default([]),
});
export type AttestationRecord = z.output<typeof attestationSchema>;
