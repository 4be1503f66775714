import { createHash } from 'node:crypto';

import type { Body } from '../../domain/integrity/rule.ts';
import { partDigits } from '../../schema/about/proof.ts';
import type { ProofRecord, ProvedFinding } from '../../schema/about/proof.ts';
import type { FindingRecord } from '../../schema/finding.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { PreparedText } from '../prepared-text.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const digestPart = (text: string) => digest(text).slice(0, partDigits);

/** A value with the names of its fields in order, and without fields that say nothing. */
function toCanonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCanonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, toCanonical(member)]),
  );
}

const serialize = (value: unknown) => JSON.stringify(toCanonical(value));

/** Digest of a prepared text: the ids and the words of its blocks, whatever its header says. */
export const digestText = ({ blocks }: Pick<PreparedText, 'blocks'>): string =>
  digest([...blocks].map(([id, text]) => `${id}\t${text.replace(/\s+/gu, ' ')}\n`).join(''));

/** Digest of an entry without its findings. */
export function digestEntry({ findings: _, ...source }: SourceRecord, body: Body | undefined): string {
  const placed = body?.placements.map(({ id }) => id) ?? [];
  return digest(serialize({ source, prose: body?.prose ?? '', placed }));
}

/** Digests of one finding, part by part, so that a change can be named. */
export function digestFinding({ id, summary, quote, locator, ...codes }: FindingRecord): ProvedFinding {
  return {
    finding: id,
    codes: digestPart(serialize(codes)),
    summary: digestPart(summary),
    ...(quote !== undefined && { quote: digestPart(quote) }),
    ...(locator !== undefined && { locator: digestPart(locator) }),
  };
}

/** The proof of an entry whose words were held against its text. */
export const buildProof = (source: SourceRecord, body: Body | undefined, text: PreparedText): ProofRecord => ({
  text: digestText(text),
  blocks: text.inOrder.length,
  entry: digestEntry(source, body),
  findings: source.findings.map(digestFinding),
});
