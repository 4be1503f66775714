import { z } from 'astro/zod';

import { findingKeySchema, idSchema, visitIdSchema } from './text.ts';
import { themeIds } from './vocabulary.ts';

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
  themes: z.array(z.enum(themeIds)).default([]),
});
export type RegistryRecord = z.output<typeof registrySchema>;
