import { parseArgs } from 'node:util';

import { toSlug } from './page-file.ts';
import { countWords, textSchema } from '../../src/schema/text.ts';
import { sourceKinds } from '../../src/schema/vocabulary.ts';
import type { SourceKind } from '../../src/schema/vocabulary.ts';

export interface SampleOptions {
  readonly n: number;
  readonly seed: string;
  /** All, where none is named. */
  readonly kinds: readonly SourceKind[];
  readonly out: string;
}

/**
 * Reads what a sample is to be.
 * @throws {Error} in plain words, where a flag is missing, unknown or makes no sense.
 */
export function readSampleOptions(args: readonly string[]): SampleOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      n: { type: 'string' },
      seed: { type: 'string' },
      kind: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  });
  const { n = '', seed = '', kind = [] } = values;
  if (!/^[1-9]\d{0,4}$/u.test(n))
    throw new Error(`--n must be a whole number from 1, such as --n 60.${n && ` Found: ${n}.`}`);
  const text = textSchema.safeParse(seed);
  if (!text.success || countWords(text.data) > 12)
    throw new Error(
      '--seed must be a text of at most 12 words, such as --seed "spring 2027": the same seed draws the same findings.',
    );
  const unknown = kind.find((name) => !sourceKinds.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`--kind must be one of ${sourceKinds.join(', ')}. Found: ${unknown}.`);
  const kinds = sourceKinds.filter((name) => kind.length === 0 || kind.includes(name));
  return { n: Number(n), seed: text.data, kinds, out: values.out ?? `.cache/checks/${toSlug(text.data)}.html` };
}
