import { z } from 'astro/zod';

import { addressSchema, idSchema, textSchema } from '../text.ts';
import { termKinds } from '../vocabulary.ts';

/** `content/glossary/<term>.yaml` */
export const termSchema = z.strictObject({
  term: textSchema,
  /** Other spellings that mean the same; a summary's first mention of one becomes a link. */
  aliases: z.array(textSchema).default([]),
  /** What the letters of an abbreviation stand for. */
  expansion: textSchema.optional(),
  definition: textSchema,
  kind: z.enum(termKinds),
  /** Too common a word to be linked wherever it stands. */
  isEveryday: z.boolean().default(false),
  seeAlso: z.array(idSchema).default([]),
  authority: addressSchema.optional(),
});
export type TermRecord = z.output<typeof termSchema>;
