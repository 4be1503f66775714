import { z } from 'astro/zod';

import { idSchema, textSchema } from './text.ts';
import { themeIds } from './vocabulary.ts';

const maxNameWords = 3;

/** `content/subjects/<subject>.yaml`: what a finding is about, one level finer than its theme. */
export const subjectSchema = z.strictObject({
  /** The one theme that it belongs to. */
  theme: z.enum(themeIds),
  /** At most three words; the id stays when a better name is found. */
  name: textSchema.refine((text) => text.split(/\s+/u).length <= maxNameWords, {
    error: `must be at most ${maxNameWords} words`,
  }),
  /** Place among all subjects. */
  order: z.int().positive(),
  definition: textSchema,
  includes: z.array(textSchema).min(1),
  goesElsewhere: z.array(z.strictObject({ what: textSchema, subject: idSchema })).default([]),
  /** A claim as it might stand in a source; invented. */
  example: textSchema,
  /** Other words by which it is searched for. */
  synonyms: z.array(textSchema).default([]),
});
export type SubjectRecord = z.output<typeof subjectSchema>;
