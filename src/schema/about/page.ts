import { z } from 'astro/zod';

import { textSchema } from '../text.ts';

/** Frontmatter of `content/pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title: textSchema,
  /** For search engines and shared links. */
  description: textSchema.max(160, { error: 'must be at most 160 characters' }),
  /** Place in the list of pages about the site. */
  order: z.int(),
});
export type PageRecord = z.output<typeof pageSchema>;
