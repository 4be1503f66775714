import { z } from 'astro/zod';

import { findingKeySchema, textOfAtMost, textSchema, visitIdSchema } from './text.ts';
import { themeIds } from './vocabulary.ts';

/** `content/worked/<name>.yaml`: a chosen comparison, with a note for teaching. */
export const workedSchema = z.strictObject({
  question: textSchema,
  themes: z.array(z.enum(themeIds)).min(1),
  visits: z.array(visitIdSchema).min(2).max(4),
  /** What a reader can learn from it. */
  note: textOfAtMost(80),
  /** What it cannot show. */
  limits: textOfAtMost(80),
  /** Findings on which the note and the limits rest: `source/finding`. */
  restsOn: z.array(findingKeySchema).default([]),
  /** Place in the list; the first stands on the home page. */
  order: z.int(),
});
export type WorkedRecord = z.output<typeof workedSchema>;
