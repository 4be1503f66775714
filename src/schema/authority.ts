import { z } from 'astro/zod';

import { datedSchema, daySchema } from './dates.ts';
import { evidenceAddressSchema } from './evidence.ts';
import { addressSchema, idSchema, textSchema } from './text.ts';
import { interventionKinds, providerKinds } from './vocabulary.ts';

/** Who ran the service, and when. */
export const providerSchema = z.strictObject({
  name: textSchema,
  kind: z.enum(providerKinds),
  /** Left out where the start is not known or lies before the visits listed. */
  from: datedSchema.optional(),
  /** Left out while it still runs. */
  to: datedSchema.optional(),
});

/** A notice, direction, commissioner or report: the Department for Education's, not Ofsted's. */
export const interventionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(interventionKinds),
  date: datedSchema,
  summary: textSchema,
  evidence: z.array(evidenceAddressSchema).min(1),
  notes: z.array(textSchema).default([]),
});

/** `content/authorities/<authority>.yaml` */
export const authoritySchema = z.strictObject({
  name: textSchema,
  officialName: textSchema,
  /** Government Statistical Service code, such as E08000008. */
  gssCode: z.string().regex(/^E\d{8}$/, { error: 'must be E and eight digits, such as E08000008' }),
  /** Ofsted's unique reference number for the authority. */
  ofstedUrn: z.string().regex(/^\d{5,7}$/, { error: 'must be a quoted number of five to seven digits' }),
  region: textSchema,
  kind: z.enum(['metropolitan district', 'unitary', 'county', 'london borough']),
  /** A few words for the first line of its page: `metropolitan borough in Greater Manchester`. */
  place: textSchema,
  formerNames: z.array(textSchema).default([]),
  /** Ofsted's own list of the authority's reports and letters. */
  ofstedPage: addressSchema.optional(),
  /** The day to which later inspections and visits were looked for. */
  checkedTo: daySchema,
  providers: z.array(providerSchema).min(1),
  interventions: z.array(interventionSchema).default([]),
  /** Gaps and conflicts that belong to no one visit. */
  notes: z.array(textSchema).default([]),
});
export type AuthorityRecord = z.output<typeof authoritySchema>;
