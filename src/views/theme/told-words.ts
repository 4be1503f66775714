import type { Cell } from '../../domain/theme/cell.ts';
import type { Corpus } from '../../domain/model.ts';
import { findSpeakerName } from '../finding/finding-view.ts';
import { joinNames } from '../join-names.ts';
import { cellStateWords } from '../words.ts';

/** Inspectors' findings, and apart what others said. */
export type Told = Pick<Cell, 'findings' | 'said'>;

/**
 * What there is where inspectors make no claim with a level or a direction: `context only`, `the council only`; undefined
 * for nothing at all.
 */
export function formatNote(corpus: Corpus, { findings, said }: Told): string | undefined {
  if (findings.length > 0) return 'context only';
  if (said.length === 0) return undefined;
  return `${joinNames(new Set(said.map((finding) => findSpeakerName(corpus, finding))))} only`;
}

/** Why a theme has no marks, in the words that it has everywhere; and what there is on it all the same. */
export function sayAbsence(corpus: Corpus, told: Told, words: string): string {
  const note = formatNote(corpus, told);
  return note === undefined ? words : `${words}; ${note}`;
}

/** Why a subject has no finding at a visit: no more is claimed than the coding knows. */
export const absenceWords = {
  'no-main-finding': 'no main finding',
  'no-finding': 'no finding',
  'primary-not-held': cellStateWords['primary-not-held'],
} as const;
