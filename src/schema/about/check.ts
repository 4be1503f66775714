import { z } from 'astro/zod';

import { daySchema } from '../dates.ts';
import { findingKeySchema, textOfAtMost } from '../text.ts';
import { sourceKinds } from '../vocabulary.ts';
import { provedFindingSchema } from './proof.ts';

/** What whoever answers declares, word for word. */
export const declarationWords =
  'I am a person. I read each finding of this file and its block of the source myself, and the answers are mine.';

/** What a person may say of a finding held against its block. */
export const checkVerdicts = ['right', 'wrong', 'arguable'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

const digestsSchema = provedFindingSchema.omit({ finding: true });

/** One finding as a person read it against its block, and what the person says of it. */
export const checkAnswerSchema = z
  .strictObject({
    /** `source/finding` */
    finding: findingKeySchema,
    /** Digests of the finding as it was read: once it changes, it no longer counts as read. */
    as: digestsSchema,
    verdict: z.enum(checkVerdicts),
    /** What is wrong or arguable, or anything else. */
    remark: textOfAtMost(60).optional(),
    /** A claim that the block makes and no finding tells. */
    missed: textOfAtMost(60).optional(),
  })
  .refine(({ verdict, remark }) => verdict === 'right' || remark !== undefined, {
    path: ['remark'],
    error: 'must say what is wrong or arguable',
  });
export type CheckAnswer = z.output<typeof checkAnswerSchema>;

/**
 * `content/checks/<name>.yaml`: what a person says of findings drawn at random, each held against its source.
 *
 * The page that `npm run check:sample` makes writes it from what the person answers and declares; nothing else does.
 */
export const checkSchema = z
  .strictObject({
    /** Without it no answer counts. */
    declaration: z.strictObject({
      /** The person's name or role, as the person wishes it printed. */
      by: textOfAtMost(12),
      /** The day on which the last answer was given. */
      date: daySchema,
      statement: z.literal(declarationWords),
    }),
    /** How the findings were drawn; whoever has the texts draws the same again. */
    sample: z.strictObject({
      seed: textOfAtMost(12),
      /** How many were drawn; each has its answer. */
      n: z.int().positive(),
      /** From how many. */
      of: z.int().positive(),
      /** Kinds of source from which they were drawn. */
      kinds: z.array(z.enum(sourceKinds)).min(1),
    }),
    answers: z.array(checkAnswerSchema).min(1),
  })
  .check((context) => {
    const { sample, answers } = context.value;
    const fault = (field: 'n' | 'of', message: string) =>
      context.issues.push({ code: 'custom', input: sample[field], path: ['sample', field], message });
    if (sample.n !== answers.length) fault('n', `must be the number of answers, ${answers.length}`);
    if (sample.of < sample.n) fault('of', 'must not be smaller than n');
  });
export type CheckRecord = z.output<typeof checkSchema>;
