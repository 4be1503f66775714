import { z } from 'astro/zod';

import { addressSchema, textSchema } from './text.ts';
import { grades, judgementAreas } from './vocabulary.ts';

/** `content/grades/<framework>.yaml`: what the grades of one framework mean, area by area, as its documents print it. */
export const gradeMeaningsSchema = z.strictObject({
  /** Where the meanings are printed. */
  printedIn: textSchema,
  address: addressSchema.optional(),
  /** An area, or a grade of it, for which the framework prints no meaning is left out. */
  areas: z.array(
    z.strictObject({
      area: z.enum(judgementAreas),
      grades: z.array(z.strictObject({ grade: z.enum(grades), means: textSchema })).min(1),
    }),
  ),
});
export type GradeMeaningsRecord = z.output<typeof gradeMeaningsSchema>;
