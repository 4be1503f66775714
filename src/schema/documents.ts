import { z } from 'astro/zod';

import { addressSchema, blockIdSchema, textOfAtMost, textSchema } from './text.ts';
import { recommendationKinds } from './vocabulary.ts';

/** SHA-256 of a file, by which anyone who has it knows that it is the same. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'must be the SHA-256 of the file: 64 digits and letters a to f',
});

/** Ofsted's own document on a visit, held and read for its facts, whether or not it is coded as a source. */
export const documentSchema = z.strictObject({
  /** The original; left out when not known. */
  address: addressSchema.optional(),
  /** What is known of where the original stands, for a document without an address. */
  addressNote: textSchema.optional(),
  digest: digestSchema,
  /** The prepared text it was read from, for those who have it; never published. */
  preparedText: textSchema.optional(),
  pages: z.int().positive().optional(),
});
export type HeldDocument = z.output<typeof documentSchema>;

/** A block of a prepared text, or one of its headings, such as its title. */
const blockOrHeadingIdSchema = z.union([blockIdSchema, z.string().regex(/^h\d+$/)], {
  error: 'must be the id of a block or of a heading: p7, h2.b3, h2 or standfirst',
});

/** Where in the document a value is printed. */
export const placeSchema = z.strictObject({
  /** Block or heading of its prepared text. */
  block: blockOrHeadingIdSchema,
  /** Page of the file, from 1. */
  page: z.int().positive().optional(),
  /** The words that say so, exact. */
  quote: textOfAtMost(15).optional(),
});
export type Place = z.output<typeof placeSchema>;

/** Where the document prints the values of a visit that have no place of their own. */
export const placesSchema = z.strictObject({
  kind: placeSchema.optional(),
  dates: placeSchema.optional(),
  published: placeSchema.optional(),
  framework: placeSchema.optional(),
  variant: placeSchema.optional(),
  provider: placeSchema.optional(),
});

/** How many things of one kind a document sets for the authority to do. */
export const setSchema = z.strictObject({
  kind: z.enum(recommendationKinds),
  /** 0 where the document says that there is none. */
  count: z.int().nonnegative(),
  /** Where they stand, one each or one for all. */
  places: z.array(placeSchema).default([]),
});
