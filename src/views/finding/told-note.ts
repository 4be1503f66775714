import type { Corpus, Finding } from '../../domain/model.ts';
import { joinNames } from '../join-names.ts';
import { findSpeakerName } from './finding-view.ts';

/** What there is where inspectors make no claim with a level or a direction: `context only`, `the council only`; undefined for nothing at all. */
export function formatNote(
  corpus: Corpus,
  { findings, said }: { readonly findings: readonly Finding[]; readonly said: readonly Finding[] },
): string | undefined {
  if (findings.length > 0) return 'context only';
  if (said.length === 0) return undefined;
  return `${joinNames(new Set(said.map((finding) => findSpeakerName(corpus, finding))))} only`;
}
