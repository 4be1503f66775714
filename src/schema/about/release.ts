import { z } from 'astro/zod';

import { daySchema } from '../dates.ts';
import { textSchema } from '../text.ts';

/** `content/releases/<version>.yaml`: one version of the data, and what changed in it. */
export const releaseSchema = z.strictObject({
  date: daySchema,
  changes: z.array(textSchema).min(1),
});
export type ReleaseRecord = z.output<typeof releaseSchema>;
