import { z } from 'astro/zod';
import { stringify } from 'yaml';

import { readFieldFile } from '../../src/content-check/field-file.ts';
import { readMdxFile } from '../../src/content-check/mdx-body.ts';
import { isSameCoding } from '../../src/domain/about/recoding.ts';
import { splitId, toFindingKey } from '../../src/domain/ids.ts';
import { claimCodingSchema } from '../../src/schema/about/attestation.ts';
import type { ClaimCoding } from '../../src/schema/about/attestation.ts';
import type { AliasRecord } from '../../src/schema/about/moved.ts';
import type { RecodedFinding, RecodingRecord } from '../../src/schema/about/recoding.ts';
import { idSchema } from '../../src/schema/text.ts';

/** How the findings of some sources were coded, by their keys, in the order of the sources. */
export type CodesByKey = ReadonlyMap<string, ClaimCoding>;

/** No more of a source than its codes: what else an older one says may no longer fit the schema. */
const codedSourceSchema = z.object({
  findings: z.array(
    z.object({ id: idSchema, ...claimCodingSchema.shape }).transform(({ id, ...codes }) => ({ id, codes })),
  ),
});

/**
 * The codes in the text of a source's file.
 * @throws {Error} if they cannot be read.
 */
export function readCodes(sourceId: string, text: string): CodesByKey {
  const { frontmatter = '' } = readMdxFile(sourceId, text, 'sources');
  const { findings } = codedSourceSchema.parse(readFieldFile(sourceId, frontmatter).value);
  return new Map(findings.map(({ id, codes }) => [toFindingKey(sourceId, id), codes]));
}

type Alias = Pick<AliasRecord, 'kind' | 'id' | 'to'>;

/**
 * What changed between two states of the sources, in the order of the later; what is gone stands last.
 *
 * A source that is new altogether is no recoding, and is left out. A finding that was joined to one that stood beside
 * it is gone: its alias leads there.
 */
export function listRecoded(was: CodesByKey, now: CodesByKey, aliases: readonly Alias[]): readonly RecodedFinding[] {
  const moved = new Map(aliases.map(({ kind, id, to }) => [`${kind} ${id}`, to]));
  const toSource = (id: string) => moved.get(`source ${id}`) ?? id;
  const toPresentKey = (key: string) => {
    const { outer, own } = splitId(key);
    return now.has(key) ? key : (moved.get(`finding ${key}`) ?? toFindingKey(toSource(outer), own));
  };
  const pairs = [...was.keys()].map((key) => [toPresentKey(key), key] as const).filter(([to]) => now.has(to));
  // Of several that lead to one finding, that which bore its id was it; else the first.
  const former = new Map([
    ...pairs.filter(([to, key]) => to !== key).reverse(),
    ...pairs.filter(([to, key]) => to === key),
  ]);
  const found = new Set(former.values());
  const sources = new Set([...was.keys()].map((key) => toSource(splitId(key).outer)));
  const kept = [...now].flatMap(([finding, codes]): readonly RecodedFinding[] => {
    const before = was.get(former.get(finding) ?? '');
    if (!sources.has(splitId(finding).outer) || isSameCoding(before, codes)) return [];
    return [{ finding, ...(before && { was: before }), now: codes }];
  });
  const gone = [...was].filter(([key]) => !found.has(key)).map(([finding, codes]) => ({ finding, was: codes }));
  return [...kept, ...gone];
}

const heading = `# Codes of published findings before and since their sources were coded anew. Written by: npm run list:recoded
`;

/** The text of `content/recodings/<day>.yaml`. */
export const buildRecodingEntry = (recoding: RecodingRecord): string =>
  heading + stringify(recoding, { lineWidth: 0, aliasDuplicateObjects: false });
