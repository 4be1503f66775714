import { z } from 'astro/zod';

import { idSchema } from '../text.ts';

/** How many digits of a SHA-256 stand for one part of a finding: enough to see any change. */
export const partDigits = 16;

/** A whole SHA-256. */
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 in 64 hexadecimal digits' });

/** The first digits of a SHA-256. */
const partDigestSchema = z
  .string()
  .regex(new RegExp(`^[0-9a-f]{${partDigits}}$`), { error: `must be ${partDigits} hexadecimal digits` });

/** What stood in a finding when it was proved. */
export const provedFindingSchema = z.strictObject({
  finding: idSchema,
  /** Digest of its codes: all fields but those below. */
  codes: partDigestSchema,
  /** Digest of its summary. */
  summary: partDigestSchema,
  /** Digest of its quotation; left out where nothing is quoted. */
  quote: partDigestSchema.optional(),
  /** Digest of its place; left out where what is held has no blocks. */
  locator: partDigestSchema.optional(),
});
export type ProvedFinding = z.output<typeof provedFindingSchema>;

/**
 * `content/proofs/<source>.yaml`: digests of an entry as it was when its words were last proved against the source's
 * own text. Written by `npm run prove` and by nobody else; it holds the check where no text is at hand.
 */
export const proofSchema = z.strictObject({
  /** Digest of the prepared text: the ids and words of its blocks. */
  text: digestSchema,
  /** How many blocks it has. */
  blocks: z.int().positive(),
  /** Digest of the entry without its findings: what it says of the source, its outline and its guide. */
  entry: digestSchema,
  /** In the order of the entry. */
  findings: z.array(provedFindingSchema),
});
export type ProofRecord = z.output<typeof proofSchema>;
