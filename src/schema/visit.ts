import { z } from 'astro/zod';

import { datedSchema } from './dates.ts';
import { evidenceSchema } from './evidence.ts';
import {
  addressSchema,
  findingKeySchema,
  idSchema,
  recommendationIdSchema,
  textOfAtMost,
  textSchema,
  visitIdSchema,
} from './text.ts';
import {
  accountExtents,
  frameworks,
  grades,
  judgementAreas,
  letterStatuses,
  recommendationKinds,
  scopeBases,
  sourceKinds,
  themeIds,
  variants,
  visitKinds,
} from './vocabulary.ts';

/** A grade that an inspection gave one area. */
export const judgementSchema = z.strictObject({
  area: z.enum(judgementAreas),
  grade: z.enum(grades),
  /** The words the report prints, which may differ from the grade's name here. */
  asPrinted: textSchema,
  note: textSchema.optional(),
});
export type Judgement = z.output<typeof judgementSchema>;

/** What an inspection asked the authority to do, in the report's own numbering. */
export const recommendationSchema = z.strictObject({
  id: recommendationIdSchema,
  summary: textOfAtMost(30),
  theme: z.enum(themeIds),
  /** What it is about: one subject of its theme. */
  subject: idSchema,
  /** What the document calls it. */
  kind: z.enum(recommendationKinds).default('recommendation'),
});
export type Recommendation = z.output<typeof recommendationSchema>;

/** A recommendation that a visit says it looked at, whatever it found. */
export const recommendationLookedAtSchema = z.strictObject({
  recommendation: recommendationIdSchema,
  /** Block of the source where it is named; left out where another source says so. */
  block: z.string().optional(),
  note: textSchema.optional(),
});

/** Where a held source says that a visit set out to look at a theme. */
export const scopePlaceSchema = z.strictObject({
  theme: z.enum(themeIds),
  source: idSchema,
  /** Block of the source; left out where the text held has none. */
  block: z.string().optional(),
  /** The part of the theme that is named, where it joins two services: `children in care`. */
  part: textSchema.optional(),
});

/** An account of the visit that is known and not coded. */
export const accountSchema = z.strictObject({
  publisher: textSchema,
  kind: z.enum(sourceKinds).default('article'),
  address: addressSchema.optional(),
  /** How much of it was at hand; `none` where no more than a date or its address was taken from it. */
  extent: z.enum(accountExtents),
  /** Why it is not coded. */
  why: textSchema,
});

/** `content/visits/<authority>/<visit>.yaml`: an inspection, monitoring visit or focused visit. */
export const visitSchema = z.strictObject({
  kind: z.enum(visitKinds),
  /** The inspection that opened the cycle; left out for inspections. */
  cycle: idSchema.optional(),
  /** Ordinal within the cycle, where a source states or implies it. */
  number: z.int().positive().optional(),
  /** Why the number is believed, where no source prints it. */
  numberNote: textSchema.optional(),
  dates: datedSchema,
  /** When the letter or report came out. */
  published: datedSchema,
  framework: z.enum(frameworks),
  variant: z.enum(variants).optional(),
  summary: textOfAtMost(60),
  /** Findings on which the summary rests: `source/finding`. */
  restsOn: z.array(findingKeySchema).default([]),
  /** Name of one of the authority's providers: who ran the service at the time. */
  provider: textSchema,
  scope: z.strictObject({
    basis: z.enum(scopeBases),
    /** Themes that the visit set out to look at, as a held source states. */
    themes: z.array(z.enum(themeIds)),
    /** Where each is stated. */
    places: z.array(scopePlaceSchema).default([]),
    /** What the visit looked at and how that is known, in our words. */
    statement: textSchema,
  }),
  letter: z.enum(letterStatuses),
  letterNote: textSchema.optional(),
  /** Values that no source states, each with why it is believed. The date has a mark of its own; of a number `numberNote` says why. */
  inferred: z.strictObject({ letter: textSchema.optional(), framework: textSchema.optional() }).default({}),
  /** Inspections only: monitoring and focused visits give no grade. */
  judgements: z.array(judgementSchema).default([]),
  /** Inspections only. */
  recommendations: z.array(recommendationSchema).default([]),
  recommendationsLookedAt: z.array(recommendationLookedAtSchema).default([]),
  evidence: z.array(evidenceSchema).min(1, { error: 'needs at least one piece: no visit without evidence' }),
  /** Accounts of the visit that are known and not coded. */
  accounts: z.array(accountSchema).default([]),
  /** Conflicts between sources and cautions for readers; never resolved by guess. */
  notes: z.array(textSchema).default([]),
  /** The same visit in another authority's record. */
  sameVisitAs: visitIdSchema.optional(),
});
export type VisitRecord = z.output<typeof visitSchema>;
