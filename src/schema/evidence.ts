import { z } from 'astro/zod';

import { addressSchema, idSchema, textSchema, visitIdSchema } from './text.ts';

/** A page that says so. */
export const evidenceAddressSchema = z.strictObject({
  address: addressSchema,
  /** What the page says of this, in one sentence of ours. */
  says: textSchema,
});

/** Why a visit is believed to have taken place: a page, a source held here, or an ordinal that implies it. */
export const evidenceSchema = z.union(
  [
    evidenceAddressSchema,
    z.strictObject({ source: idSchema, says: textSchema }),
    z.strictObject({ impliedBy: visitIdSchema, says: textSchema }),
  ],
  { error: 'must hold `says` and exactly one of `address`, `source` or `impliedBy`' },
);
export type Evidence = z.output<typeof evidenceSchema>;
