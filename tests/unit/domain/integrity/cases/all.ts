import type { BreakageTable } from '../breakage.ts';
import { attestationsCases } from './attestations.ts';
import { codesCases } from './codes.ts';
import { correctionsCases } from './corrections.ts';
import { findingsCases } from './findings.ts';
import { movedCases } from './moved.ts';
import { placementsCases } from './placements.ts';
import { registryCases } from './registry.ts';
import { relationsCases } from './relations.ts';
import { releasesCases } from './releases.ts';
import { sourcesCases } from './sources.ts';
import { visitReferencesCases } from './visit-references.ts';
import { visitsCases } from './visits.ts';
import { vocabularyCases } from './vocabulary.ts';
import { workedCases } from './worked.ts';
import { relaysCases } from './relays.ts';
import { ownSentencesCases } from './own-sentences.ts';
import { codeDoubtsCases } from './code-doubts.ts';
import { recodingsCases } from './recodings.ts';
import { datesCases } from './dates.ts';
import { gradeMeaningsCases } from './grade-meanings.ts';
import { scopesCases } from './scopes.ts';

/** A case of every rule across records, each put into records that are sound. */
export const allCases: readonly BreakageTable[] = [
  ...attestationsCases,
  ...codesCases,
  ...correctionsCases,
  ...findingsCases,
  ...movedCases,
  ...placementsCases,
  ...registryCases,
  ...relationsCases,
  ...releasesCases,
  ...sourcesCases,
  ...visitReferencesCases,
  ...visitsCases,
  ...vocabularyCases,
  ...workedCases,
  ...relaysCases,
  ...ownSentencesCases,
  ...codeDoubtsCases,
  ...recodingsCases,
  ...datesCases,
  ...gradeMeaningsCases,
  ...scopesCases,
];
