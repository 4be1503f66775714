import { z } from 'astro/zod';

import { datedSchema, daySchema, isBefore } from './dates.ts';
import { evidenceAddressSchema } from './evidence.ts';
import { addressSchema, idSchema, textSchema } from './text.ts';
import { authorityKinds, interventionKinds, providerKinds, regions } from './vocabulary.ts';

/** Government Statistical Service code. */
const gssCodeSchema = z.string().regex(/^E\d{8}$/, { error: 'must be E and eight digits, such as E08000008' });

/** Who ran the service, and when. */
export const providerSchema = z
  .strictObject({
    name: textSchema,
    kind: z.enum(providerKinds),
    /** Left out where the start is not known or lies before the visits listed. */
    from: datedSchema.optional(),
    /** Left out while it still runs. */
    to: datedSchema.optional(),
  })
  .check((context) => {
    const { from, to } = context.value;
    const [first, last] = [from?.from ?? from?.notBefore, to?.to ?? to?.from ?? to?.notAfter];
    if (first === undefined || last === undefined || !isBefore(last, first)) return;
    context.issues.push({ code: 'custom', input: to, path: ['to'], message: 'must not be before from' });
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

/** A code that the authority had before the one it has. */
export const formerCodeSchema = z.strictObject({
  gssCode: gssCodeSchema,
  /** The last day on which it held; left out when not known. */
  until: daySchema.optional(),
});

/** The authorities most like it, as someone publishes them. */
export const neighboursSchema = z.strictObject({
  /** As published, nearest first. */
  authorities: z.array(idSchema).min(1),
  /** Whose list it is, and of what year. */
  publishedIn: textSchema,
  address: addressSchema.optional(),
});

/** `not-collected` says of a kind of visit that nobody looked for it. */
const checkedDaySchema = z.union([daySchema, z.literal('not-collected')], {
  error: 'must be a full day, "YYYY-MM-DD", or not-collected',
});
const checkedByKindSchema = z.strictObject({
  inspection: checkedDaySchema,
  focused: checkedDaySchema,
  monitoring: checkedDaySchema,
});

const authorityFields = z.strictObject({
  name: textSchema,
  officialName: textSchema,
  /** Government Statistical Service code, such as E08000008. */
  gssCode: gssCodeSchema,
  /** Codes that it had before. */
  formerCodes: z.array(formerCodeSchema).default([]),
  /** Ofsted's unique reference number for the authority; may be left out for a former one. */
  ofstedUrn: z
    .string()
    .regex(/^\d{5,7}$/, { error: 'must be a quoted number of five to seven digits' })
    .optional(),
  region: z.enum(regions),
  kind: z.enum(authorityKinds),
  /** A few words for the first line of its page: `metropolitan borough in Greater Manchester`. */
  place: textSchema,
  formerNames: z.array(textSchema).default([]),
  /** Other names by which people and documents call it: `Hull`. */
  alsoCalled: z.array(textSchema).default([]),
  /** The day on which it began, where it took the place of others. */
  since: daySchema.optional(),
  /** The last day of a former authority. */
  until: daySchema.optional(),
  /** Authorities whose place it took; each names it as successor. */
  predecessors: z.array(idSchema).default([]),
  /** Authorities that took its place; each names it as predecessor. */
  successors: z.array(idSchema).default([]),
  statisticalNeighbours: neighboursSchema.optional(),
  /** Ofsted's own list of the authority's reports and letters. */
  ofstedPage: addressSchema.optional(),
  /**
   * The day to which later inspections and visits were looked for, or that of each kind; for none at all only where the
   * authority is a former one.
   */
  checkedTo: z.union([daySchema, checkedByKindSchema], {
    error: 'must be a full day, "YYYY-MM-DD", or one for each of inspection, focused and monitoring',
  }),
  /** Who ran the service, as far as it is known; oldest first. */
  providers: z.array(providerSchema).default([]),
  interventions: z.array(interventionSchema).default([]),
  /** Gaps and conflicts that belong to no one visit. */
  notes: z.array(textSchema).default([]),
});

/** `content/authorities/<authority>.yaml` */
export const authoritySchema = authorityFields.check((context) => {
  const { kind, ofstedUrn, since, until, predecessors, successors, checkedTo } = context.value;
  const fault = (field: 'ofstedUrn' | 'since' | 'until' | 'successors' | 'checkedTo', message: string) =>
    context.issues.push({ code: 'custom', input: context.value[field], path: [field], message });
  const isFormer = kind === 'former';
  if (!isFormer && ofstedUrn === undefined) fault('ofstedUrn', 'is required, unless the authority is a former one');
  const isLookedFor = typeof checkedTo === 'string' || Object.values(checkedTo).some((day) => day !== 'not-collected');
  if (!isFormer && !isLookedFor)
    fault('checkedTo', 'must have been looked for in one kind at least, unless the authority is a former one');
  if (isFormer !== (until !== undefined)) fault('until', 'must be given where the kind is former, and only there');
  if (isFormer !== successors.length > 0) fault('successors', 'must be given where the kind is former, and only there');
  if (predecessors.length > 0 && since === undefined) fault('since', 'is required where there are predecessors');
  if (since !== undefined && until !== undefined && until < since) fault('until', 'must not be before since');
});
export type AuthorityRecord = z.output<typeof authoritySchema>;
