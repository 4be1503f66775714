import { z } from 'astro/zod';

import { findingKeySchema, idSchema, pairIdSchema, visitIdSchema } from '../text.ts';

/**
 * `content/registry/<day>.yaml`: the ids first published on that day.
 *
 * Written by a command and never taken from: an id that was published once must go on leading somewhere.
 */
export const registrySchema = z.strictObject({
  authorities: z.array(idSchema).default([]),
  visits: z.array(visitIdSchema).default([]),
  sources: z.array(idSchema).default([]),
  /** `source/finding`. */
  findings: z.array(findingKeySchema).default([]),
  /** Not only those of the codebook: a theme that was renamed stays registered. */
  themes: z.array(idSchema).default([]),
  subjects: z.array(idSchema).default([]),
  /** `authority/visit/visit`: two visits side by side. What was drawn once has its address for good. */
  pairs: z.array(pairIdSchema).default([]),
});
export type RegistryRecord = z.output<typeof registrySchema>;
