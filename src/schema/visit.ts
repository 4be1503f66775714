import { z } from 'astro/zod';

import { datedSchema } from './dates.ts';
import { documentSchema, placeSchema, placesSchema, setSchema } from './documents.ts';
import { evidenceSchema } from './evidence.ts';
import {
  addressSchema,
  blockIdSchema,
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
  /** Where the document prints it. */
  place: placeSchema.optional(),
  note: textSchema.optional(),
});
export type Judgement = z.output<typeof judgementSchema>;

/** What a document sets for the authority to do, in its own numbering. */
export const recommendationSchema = z.strictObject({
  id: recommendationIdSchema,
  summary: textOfAtMost(30),
  theme: z.enum(themeIds),
  /** What it is about: one subject of its theme. */
  subject: idSchema,
  /** What the document calls it. */
  kind: z.enum(recommendationKinds).default('recommendation'),
  /** Where the document prints it. */
  place: placeSchema.optional(),
});
export type Recommendation = z.output<typeof recommendationSchema>;

/** A recommendation that a visit says it looked at, whatever it found. */
export const recommendationLookedAtSchema = z.strictObject({
  recommendation: recommendationIdSchema,
  /** Block of the source where it is named; left out where another source says so. */
  block: blockIdSchema.optional(),
  note: textSchema.optional(),
});

/** Where a held source or document says that a visit set out to look at a theme. */
export const scopePlaceSchema = z.strictObject({
  theme: z.enum(themeIds),
  /** Left out where it is the visit's own document, not coded as a source. */
  source: idSchema.optional(),
  /** Block of the source; left out where the text held has none. */
  block: blockIdSchema.optional(),
  /** Page of the file, from 1. */
  page: z.int().positive().optional(),
  /** The words that name it, exact. */
  quote: textOfAtMost(15).optional(),
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

const visitFields = z.strictObject({
  kind: z.enum(visitKinds),
  /** The inspection that opened the cycle; left out for inspections, and where none is on record before the visit. */
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
  /** In our words; left out while no findings are coded. */
  summary: textOfAtMost(60).optional(),
  /** Findings on which the summary rests: `source/finding`. */
  restsOn: z.array(findingKeySchema).default([]),
  /** Name of one of the authority's providers: who ran the service at the time; left out when not known. */
  provider: textSchema.optional(),
  scope: z.strictObject({
    basis: z.enum(scopeBases),
    /** Themes that the visit set out to look at, as a held source states. */
    themes: z.array(z.enum(themeIds)),
    /** Where each is stated. */
    places: z.array(scopePlaceSchema).default([]),
    /** What the visit looked at and how that is known, in our words; left out where places say all. */
    statement: textSchema.optional(),
  }),
  letter: z.enum(letterStatuses),
  letterNote: textSchema.optional(),
  /** Ofsted's own document, where it is held. */
  document: documentSchema.optional(),
  /** Where the document prints what stands above. */
  places: placesSchema.default({}),
  /** Values that no source states, each with why it is believed. The date has a mark of its own; of a number `numberNote` says why. */
  inferred: z
    .strictObject({ letter: textSchema.optional(), framework: textSchema.optional(), variant: textSchema.optional() })
    .default({}),
  /** Inspections only: monitoring and focused visits give no grade. */
  judgements: z.array(judgementSchema).default([]),
  /** Recommendations of an inspection; areas for improvement and for priority action of any visit. */
  recommendations: z.array(recommendationSchema).default([]),
  /** How many of each kind the document sets, whether or not they are listed. */
  sets: z.array(setSchema).default([]),
  recommendationsLookedAt: z.array(recommendationLookedAtSchema).default([]),
  /** At least one piece, unless the document itself is held. */
  evidence: z.array(evidenceSchema).default([]),
  /** Accounts of the visit that are known and not coded. */
  accounts: z.array(accountSchema).default([]),
  /** Conflicts between sources and cautions for readers; never resolved by guess. */
  notes: z.array(textSchema).default([]),
  /** The same visit in another authority's record. */
  sameVisitAs: visitIdSchema.optional(),
});

/** `content/visits/<authority>/<visit>.yaml`: an inspection, monitoring visit or focused visit. */
export const visitSchema = visitFields.check((context) => {
  const { document, evidence, letter, places, variant, inferred } = context.value;
  const fault = (field: 'evidence' | 'letter' | 'places' | 'inferred', message: string) =>
    context.issues.push({ code: 'custom', input: context.value[field], path: [field], message });
  if (inferred.variant !== undefined && variant === undefined)
    fault('inferred', 'must not say why the variant is believed where none is given');
  if (evidence.length === 0 && document === undefined) {
    fault('evidence', 'needs at least one piece, or the document itself: no visit without evidence');
  }
  if (document !== undefined && (letter === 'not-held' || letter === 'not-published')) {
    fault('letter', 'must be held, or withdrawn, where the document is held');
  }
  if (document === undefined && Object.keys(places).length > 0 && letter !== 'held' && letter !== 'withdrawn') {
    fault('places', 'are those of a document that is held; name it in document');
  }
});
export type VisitRecord = z.output<typeof visitSchema>;
