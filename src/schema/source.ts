import { z } from 'astro/zod';

import { datedSchema } from './dates.ts';
import { findingSchema } from './finding.ts';
import { addressSchema, idSchema, textSchema, visitIdSchema } from './text.ts';
import { extents, sourceKinds, themeIds } from './vocabulary.ts';

/** One heading of the source and the blocks that stand under it, in order. */
export const outlineSectionSchema = z.strictObject({
  /** `h0` for what stands before the first heading. */
  id: z.string().regex(/^h\d+$/, { error: 'must be h0, h1, h2 ...' }),
  /** The source's own heading; left out for `h0`. */
  heading: textSchema.optional(),
  /** Block ids under it: `p3`, `h2.b1`, `standfirst`. */
  blocks: z.array(z.string()).min(1),
  /** Page of a PDF on which the section begins. */
  page: z.int().positive().optional(),
});
export type OutlineSection = z.output<typeof outlineSectionSchema>;

/** What two witnesses to one visit say of a theme, as the coder judged it. */
export const relationSchema = z.strictObject({
  to: idSchema,
  theme: z.enum(themeIds),
  relation: z.enum(['same', 'adds', 'narrower', 'differs']),
});

/** Frontmatter of `content/sources/<source>.mdx`: a letter, report, article or statement. */
export const sourceSchema = z.strictObject({
  /** The visit that the source tells of. */
  visit: visitIdSchema,
  kind: z.enum(sourceKinds),
  publisher: textSchema,
  title: textSchema,
  /** As printed; left out when not known. */
  author: textSchema.optional(),
  /** Inspectors named by a letter or report. */
  inspectors: z.array(textSchema).default([]),
  published: datedSchema,
  /** The original; left out when not known. */
  address: addressSchema.optional(),
  /** What is known of where the original stands, for a source without an address. */
  addressNote: textSchema.optional(),
  archivedAddress: addressSchema.optional(),
  /** Whose the words are, and on what terms. */
  rights: textSchema,
  extent: z.enum(extents),
  /** One line under the title: what the source says, in our words. */
  lede: textSchema,
  /** The prepared text it was coded from, for those who have it; never published. */
  preparedText: textSchema.optional(),
  outline: z.array(outlineSectionSchema).min(1),
  findings: z.array(findingSchema),
  relations: z.array(relationSchema).default([]),
});
export type SourceRecord = z.output<typeof sourceSchema>;
