import { z } from 'astro/zod';

import { datedSchema } from './dates.ts';
import { findingSchema } from './finding.ts';
import { addressSchema, blockIdSchema, idSchema, listedTextSchema, textSchema, visitIdSchema } from './text.ts';
import { codings, extents, licences, mediums, relations, sourceKinds, themeIds } from './vocabulary.ts';

/** One heading of the source and the blocks that stand under it, in order; ids are those of the prepared text. */
export const outlineSectionSchema = z.strictObject({
  /** `h0` for what stands before the first heading. */
  id: z.string().regex(/^h\d+$/, { error: 'must be h0, h1, h2 ...' }),
  /** The source's own heading; left out for `h0`. */
  heading: textSchema.optional(),
  /** Block ids under it: `p3`, `h2.b1`, `standfirst`. */
  blocks: z.array(blockIdSchema).min(1),
  /** Page of a PDF on which the section begins. */
  page: z.int().positive().optional(),
  /** Page on which a block begins, of those that begin on a later page than the section. */
  pages: z.record(z.string(), z.int().positive()).optional(),
  /** Number that the source prints beside a block; no part of the block's id. */
  numbers: z.record(z.string(), z.int().positive()).optional(),
});
export type OutlineSection = z.output<typeof outlineSectionSchema>;

/** How this source's account of a theme stands to an earlier witness's of the same visit, as the coder judged it. */
export const relationSchema = z.strictObject({
  /** The earlier witness: letters and reports stand first, then statements, then articles, each by date. */
  to: idSchema,
  /** A theme on which both have a finding about the visit. */
  theme: z.enum(themeIds),
  /** `same`: says the same; `adds`: says something more; `narrower`: says only part of it; `differs`: says otherwise. */
  relation: z.enum(relations),
});

/** Frontmatter of `content/sources/<source>.mdx`: a letter, report, article or statement. */
export const sourceSchema = z.strictObject({
  /** The visit that the source tells of. */
  visit: visitIdSchema,
  kind: z.enum(sourceKinds),
  publisher: textSchema,
  /** What an article stood in, for its citation; `newspaper` if left out. */
  medium: z.enum(mediums).optional(),
  title: textSchema,
  /** As printed; left out when not known. */
  author: textSchema.optional(),
  /** Inspectors named by a letter or report. */
  inspectors: z.array(listedTextSchema).default([]),
  published: datedSchema,
  /** The original; left out when not known. */
  address: addressSchema.optional(),
  /** What is known of where the original stands, for a source without an address. */
  addressNote: textSchema.optional(),
  archivedAddress: addressSchema.optional(),
  /** Whose the words are, and on what terms. */
  rights: textSchema,
  /** `open-government` for what is under the Open Government Licence: quotations from it may be many, though each stays short. */
  licence: z.enum(licences).default('other'),
  extent: z.enum(extents),
  /** `principal` where only the principal findings are coded, as of a long report: its silence on a theme then proves nothing. */
  coding: z.enum(codings).default('exhaustive'),
  /** One line under the title: what the source says, in our words. */
  lede: textSchema,
  /** The prepared text it was coded from, for those who have it; never published. */
  preparedText: textSchema.optional(),
  /** Left out where what is held are notes, which have no blocks. */
  outline: z.array(outlineSectionSchema).default([]),
  findings: z.array(findingSchema),
  /** Findings of this source on which our own sentences rest: the lede and the sentences that link findings in the digest. */
  restsOn: z.array(idSchema).default([]),
  /** Recorded with the later of two witnesses; never worked out. */
  relations: z.array(relationSchema).default([]),
});
export type SourceRecord = z.output<typeof sourceSchema>;
