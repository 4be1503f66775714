import { z } from 'astro/zod';

import type { RecordPath } from '../domain/issue.ts';

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  return schema;
}

/** Names of the fields that a schema allows at a path; empty if the path leads to no object. */
export function listFieldsAt(schema: z.core.$ZodType, path: RecordPath): readonly string[] {
  const bare = unwrap(schema);
  const [head, ...rest] = path;
  if (bare instanceof z.ZodArray) return listFieldsAt(bare.element, rest);
  if (!(bare instanceof z.ZodObject)) return [];
  if (head === undefined) return Object.keys(bare.shape);
  const field: unknown = bare.shape[head];
  return field instanceof z.ZodType ? listFieldsAt(field, rest) : [];
}
