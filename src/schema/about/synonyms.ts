import { z } from 'astro/zod';

import { textSchema } from '../text.ts';

/** `content/synonyms/<name>.yaml`: words and phrases that a reader may use for one another in search. */
export const synonymsSchema = z.strictObject({
  words: z.array(textSchema).min(2),
});
export type SynonymsRecord = z.output<typeof synonymsSchema>;
