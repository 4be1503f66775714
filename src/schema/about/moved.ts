import { z } from 'astro/zod';

import { daySchema } from '../dates.ts';
import { textOfAtMost, textSchema } from '../text.ts';
import { registeredKinds } from '../vocabulary.ts';

/** A published id: its kind, and the id itself as the registry spells it. */
const registeredIdSchema = { kind: z.enum(registeredKinds), id: textSchema };

/** `content/aliases/<name>.yaml`: an id that leads to another, as of a source renamed or a visit whose number became known. */
export const aliasSchema = z.strictObject({
  ...registeredIdSchema,
  /** The id of the same kind that it now leads to. */
  to: textSchema,
  date: daySchema,
  why: textOfAtMost(40),
});
export type AliasRecord = z.output<typeof aliasSchema>;

/** `content/tombstones/<name>.yaml`: what stood under an id that no longer leads to a record. */
export const tombstoneSchema = z.strictObject({
  ...registeredIdSchema,
  /** What it was, in our words. */
  was: textOfAtMost(40),
  /** The day on which it went. */
  date: daySchema,
  why: textOfAtMost(40),
  /** Where to go instead: published ids. */
  instead: z.array(z.strictObject(registeredIdSchema)).default([]),
});
export type TombstoneRecord = z.output<typeof tombstoneSchema>;
