import { z } from 'astro/zod';

import { datedSchema } from './dates.ts';
import { evidenceSchema } from './evidence.ts';
import { idSchema, recommendationIdSchema, textOfAtMost, textSchema, visitIdSchema } from './text.ts';
import {
  frameworks,
  grades,
  judgementAreas,
  letterStatuses,
  scopeBases,
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
});
export type Recommendation = z.output<typeof recommendationSchema>;

/** A recommendation that a visit says it looked at, whatever it found. */
export const recommendationLookedAtSchema = z.strictObject({
  recommendation: recommendationIdSchema,
  /** Block of the source where it is named; left out where another source says so. */
  block: z.string().optional(),
  note: textSchema.optional(),
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
  /** Name of one of the authority's providers: who ran the service at the time. */
  provider: textSchema,
  scope: z.strictObject({
    basis: z.enum(scopeBases),
    /** Themes looked at, as far as known. */
    themes: z.array(z.enum(themeIds)),
    /** What the visit looked at and how that is known, in our words. */
    statement: textSchema,
  }),
  letter: z.enum(letterStatuses),
  letterNote: textSchema.optional(),
  /** Inspections only: monitoring and focused visits give no grade. */
  judgements: z.array(judgementSchema).default([]),
  /** Inspections only. */
  recommendations: z.array(recommendationSchema).default([]),
  recommendationsLookedAt: z.array(recommendationLookedAtSchema).default([]),
  evidence: z.array(evidenceSchema).min(1, { error: 'needs at least one piece: no visit without evidence' }),
  /** Conflicts between sources and cautions for readers; never resolved by guess. */
  notes: z.array(textSchema).default([]),
  /** The same visit in another authority's record. */
  sameVisitAs: visitIdSchema.optional(),
});
export type VisitRecord = z.output<typeof visitSchema>;
