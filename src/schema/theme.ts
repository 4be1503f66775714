import { z } from 'astro/zod';

import { findingKeySchema, textSchema } from './text.ts';
import { themeIds } from './vocabulary.ts';

/** Frontmatter of `content/themes/<theme>.mdx`. */
export const themeSchema = z.strictObject({
  name: textSchema,
  definition: textSchema,
  includes: z.array(textSchema).min(1),
  excludes: z.array(z.strictObject({ what: textSchema, theme: z.enum(themeIds) })).default([]),
  /** A real finding, and why it belongs here. */
  example: z.strictObject({
    /** `source/finding` */
    finding: findingKeySchema,
    why: textSchema,
  }),
});
export type ThemeRecord = z.output<typeof themeSchema>;
