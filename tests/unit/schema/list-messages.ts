import type { z } from 'astro/zod';

/** What a schema finds wrong in a value, as `field: message`; empty if the value is right. */
export function listMessages(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
}
