import { z } from 'astro/zod';

import { textSchema } from './text.ts';
import { precisions } from './vocabulary.ts';

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** No evidence that the site uses is older, and a year beyond is a slip of the pen. */
const years = { first: 1900, last: 2100 } as const;

function isCalendarDate(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date known to the day, the month or the year: `2017-06-08`, `2018-01` or `2012`. Quote it in YAML. */
export const partialDateSchema = z
  .string({ error: 'must be a quoted date: "YYYY-MM-DD", "YYYY-MM" or "YYYY"' })
  .regex(partialDate, { error: 'must be "YYYY-MM-DD", "YYYY-MM" or "YYYY"', abort: true })
  .refine(isCalendarDate, { error: 'is not a day of the calendar' })
  .refine((text) => Number(text.slice(0, 4)) >= years.first && Number(text.slice(0, 4)) <= years.last, {
    error: `is no year between ${years.first} and ${years.last}`,
  });

/** A full calendar day, `2017-07-06`. */
export const daySchema = partialDateSchema.refine((text) => text.length === 10, {
  error: 'must be a full day, "YYYY-MM-DD"',
});

/** Whether a date lies wholly before another: `2017` before `2018-01`, and neither `2017` nor `2017-06` before the other. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const lengthOf = { day: 10, month: 7, year: 4 } as const;

/**
 * When something took place, as exactly as the evidence says and no more.
 *
 * `from` (and `to` for a range) are absent only when the precision is `unknown`;
 * `notBefore` and `notAfter` then bound it, where the evidence does.
 */
export const datedSchema = z
  .strictObject({
    /** How exactly the date is known. */
    precision: z.enum(precisions),
    /** The date, or the first day of a range, written to the precision. */
    from: partialDateSchema.optional(),
    /** The last day of a range. */
    to: partialDateSchema.optional(),
    /** Earliest it can have been, for an unknown date. */
    notBefore: partialDateSchema.optional(),
    /** Latest it can have been, for an unknown date. */
    notAfter: partialDateSchema.optional(),
    /** The date rests on other evidence than a statement of it. */
    inferred: z.boolean().default(false),
    /** How it is known, in one sentence of ours. */
    note: textSchema.optional(),
  })
  .check((context) => {
    const { precision, from, to, notBefore, notAfter } = context.value;
    const fault = (field: 'from' | 'to' | 'notBefore' | 'notAfter', message: string) =>
      context.issues.push({ code: 'custom', input: context.value[field], path: [field], message });
    if (precision === 'unknown') {
      for (const field of ['from', 'to'] as const) {
        if (context.value[field] !== undefined)
          fault(field, 'must be left out when the precision is unknown; use notBefore and notAfter');
      }
      if (notBefore !== undefined && notAfter !== undefined && isBefore(notAfter, notBefore))
        fault('notAfter', 'must not be before notBefore');
      if (notBefore !== undefined && notAfter === notBefore)
        fault('notAfter', 'is the same as notBefore: the date is known to that precision, so write it as from');
      return;
    }
    for (const field of ['notBefore', 'notAfter'] as const) {
      if (context.value[field] !== undefined)
        fault(field, 'must be left out unless the precision is unknown; use from and to');
    }
    if (from === undefined) fault('from', `is required when the precision is ${precision}`);
    for (const [field, value] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (value !== undefined && value.length !== lengthOf[precision]) {
        fault(field, `must be written to the ${precision}, the precision given`);
      }
    }
    if (from !== undefined && to !== undefined && to < from) fault('to', 'must not be before from');
    if (to !== undefined && to === from) fault('to', 'is the same as from: leave it out');
  });
export type Dated = z.output<typeof datedSchema>;
