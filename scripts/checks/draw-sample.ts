import { createHash } from 'node:crypto';

import type { PreparedText } from '../../src/content-check/prepared-text.ts';
import { listFindingsIn } from '../../src/domain/lookup.ts';
import type { Corpus, Finding } from '../../src/domain/model.ts';
import type { SourceKind } from '../../src/schema/vocabulary.ts';

/** A finding that can be held against its source: it stands, and its block is at hand. */
export interface Candidate {
  readonly finding: Finding;
  readonly kind: SourceKind;
  readonly text: PreparedText;
}

/**
 * Findings from which a sample may be drawn, in the order of the corpus.
 * @param texts the prepared text of each proved source, by its id.
 * @param kinds only from sources of these kinds.
 */
export const listCandidates = (
  corpus: Corpus,
  texts: ReadonlyMap<string, PreparedText>,
  kinds: readonly SourceKind[],
): readonly Candidate[] =>
  corpus.sources.flatMap(({ id, kind }) => {
    const text = texts.get(id);
    if (text === undefined || !corpus.proofs.has(id) || !kinds.includes(kind)) return [];
    return listFindingsIn(corpus, id)
      .filter(({ status, locator = '' }) => status !== 'withdrawn' && text.blocks.has(locator))
      .map((finding) => ({ finding, kind, text }));
  });

/**
 * Draws some at random: each of all sets of that size is as likely, and a seed always draws the same.
 *
 * They come in the order drawn, so that a larger sample of one seed begins with a smaller one.
 */
export function drawSample(candidates: readonly Candidate[], n: number, seed: string): readonly Candidate[] {
  const placed = candidates.map((candidate) => ({
    candidate,
    place: createHash('sha256').update(`${seed}\n${candidate.finding.key}`).digest('hex'),
  }));
  return placed
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, n)
    .map(({ candidate }) => candidate);
}
