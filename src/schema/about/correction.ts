import { z } from 'astro/zod';

import { daySchema } from '../dates.ts';
import { addressSchema, findingKeySchema, idSchema, textOfAtMost, textSchema } from '../text.ts';

/** `content/corrections/<name>.yaml`: a published finding that was wrong, and what it says now. */
export const correctionSchema = z.strictObject({
  date: daySchema,
  /** `source/finding`; its status is `corrected` or `withdrawn`. */
  finding: findingKeySchema,
  /** What was wrong. */
  was: textOfAtMost(60),
  /** What it says now, or that it was withdrawn and why. */
  now: textOfAtMost(60),
});
export type CorrectionRecord = z.output<typeof correctionSchema>;

/** `content/replies/<name>.yaml`: what a council or trust answers to findings about its service. */
export const replySchema = z.strictObject({
  date: daySchema,
  authority: idSchema,
  /** Who replies, as an office: `Tameside Council`. */
  from: textSchema,
  /** `source/finding` of each finding that it answers. */
  findings: z.array(findingKeySchema).min(1),
  /** The reply in our words. */
  summary: textOfAtMost(80),
  /** Where the reply itself was published, if it was. */
  address: addressSchema.optional(),
});
export type ReplyRecord = z.output<typeof replySchema>;
