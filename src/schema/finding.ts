import { z } from 'astro/zod';

import { ownAnchors } from './anchors.ts';
import { partialDateSchema } from './dates.ts';
import {
  blockIdSchema,
  countWords,
  findingKeySchema,
  idSchema,
  listedTextSchema,
  recommendationIdSchema,
  textOfAtMost,
  textSchema,
  visitIdSchema,
} from './text.ts';
import { directions, findingStatuses, levels, quantifiers, sinces, speakers, themeIds } from './vocabulary.ts';

/** Fragments that a source's page has for itself, among which its findings stand under their ids. */
export const reservedFindingIds = [...ownAnchors.every, ...ownAnchors.source] as const;

/** A quantity that a claim gives. */
export const figureSchema = z.strictObject({
  /** Never below zero: a fall is told in words, since a cell that begins with a minus is taken for a formula. */
  value: z.number().nonnegative({ error: 'must not be below zero; tell a fall in words' }),
  unit: listedTextSchema,
  what: listedTextSchema,
});

/** One claim, in one place of one source, as the codebook codes it. */
export const findingSchema = z
  .strictObject({
    /** Permanent, unique in its source, says what the finding is: `turnover-28-left`. */
    id: idSchema.refine((id) => !reservedFindingIds.some((reserved) => reserved === id), {
      error: `is a place of every source's page: ${reservedFindingIds.join(', ')}`,
    }),
    /** Another visit than the source's own, where the claim is about that. */
    visit: visitIdSchema.optional(),
    theme: z.enum(themeIds),
    /** What it is about: one subject of its theme. */
    subject: idSchema,
    /** At most two more subjects that it touches, or themes where none fits; for links only. */
    also: z.array(idSchema).max(2).default([]),
    level: z.enum(levels),
    direction: z.enum(directions),
    /** Only with a direction. */
    since: z.enum(sinces).default('not-stated'),
    /** Only with `since: date`. */
    sinceDate: partialDateSchema.optional(),
    quantifier: z.enum(quantifiers).default('not-stated'),
    /** The team, service or staff group that the sentence limits the claim to. */
    appliesTo: textSchema.optional(),
    saidBy: z.enum(speakers),
    /** One plain sentence of ours, hedges kept. */
    summary: textOfAtMost(30),
    /** A fragment of the source, exact, never a whole sentence. */
    quote: textOfAtMost(15)
      .refine((text) => countWords(text) >= 2, { error: 'must be at least 2 words' })
      .optional(),
    /** One block id of the source's outline: `p7`, `h2.b3`, `standfirst`; left out where the text held has no blocks. */
    locator: blockIdSchema.optional(),
    /** The finding of Ofsted's own document, held here, that this relayed sentence repeats: shown with it, no mark of its own. */
    relays: findingKeySchema.optional(),
    /** Why a code stands that a rule doubts: one sentence of ours, by whoever settled the code. */
    upheld: textSchema.optional(),
    figures: z.array(figureSchema).default([]),
    /** Recommendations of the inspection that opened the cycle, to which the claim speaks. */
    recommendations: z.array(recommendationIdSchema).default([]),
    status: z.enum(findingStatuses).default('current'),
  })
  .check((context) => {
    const { direction, since, sinceDate, theme, subject, also } = context.value;
    const fault = (field: 'since' | 'sinceDate' | 'also', message: string) =>
      context.issues.push({ code: 'custom', input: context.value[field], path: [field], message });
    if (direction === 'not-stated' && since !== 'not-stated') {
      fault('since', 'must be left out when direction is not-stated');
    }
    if ((since === 'date') !== (sinceDate !== undefined)) {
      fault('sinceDate', 'goes with since: date, and only with it');
    }
    if (new Set([theme, subject, ...also]).size !== also.length + 2) {
      fault('also', 'must not repeat the subject, the theme or one another');
    }
  });
export type FindingRecord = z.output<typeof findingSchema>;
