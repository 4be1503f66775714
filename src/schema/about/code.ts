import { z } from 'astro/zod';

import { textSchema } from '../text.ts';

/** `content/codebook/<field>.yaml`: what each value of a coded field means. */
export const codeSchema = z.strictObject({
  /** The field's name in words. */
  title: textSchema,
  /** What the field says of a finding. */
  definition: textSchema,
  values: z.array(z.strictObject({ value: textSchema, means: textSchema })).min(1),
});
export type CodeRecord = z.output<typeof codeSchema>;
