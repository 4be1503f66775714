import type { BreakageTable } from '../breakage.ts';
import { attestationsCases } from './about/attestations.ts';
import { authoritiesCases } from './authority/authorities.ts';
import { documentsCases } from './visit/documents.ts';
import { timesCases } from './visit/times.ts';
import { sentencesCases } from './finding/sentences.ts';
import { peopleCases } from './words/people.ts';
import { codesCases } from './finding/codes.ts';
import { checksCases } from './about/checks.ts';
import { correctionsCases } from './about/corrections.ts';
import { findingsCases } from './finding/findings.ts';
import { movedCases } from './about/moved.ts';
import { placementsCases } from './source/placements.ts';
import { registryCases } from './about/registry.ts';
import { relationsCases } from './source/relations.ts';
import { releasesCases } from './about/releases.ts';
import { sourcesCases } from './source/sources.ts';
import { visitReferencesCases } from './visit/visit-references.ts';
import { visitsCases } from './visit/visits.ts';
import { vocabularyCases } from './vocabulary.ts';
import { workedCases } from './about/worked.ts';
import { relaysCases } from './finding/relays.ts';
import { ownSentencesCases } from './words/own-sentences.ts';
import { codeDoubtsCases } from './finding/code-doubts.ts';
import { subjectsCases } from './finding/subjects.ts';
import { recodingsCases } from './about/recodings.ts';
import { datesCases } from './dates.ts';
import { gradeMeaningsCases } from './visit/grade-meanings.ts';
import { scopesCases } from './visit/scopes.ts';

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
  ...checksCases,
  ...subjectsCases,
  ...datesCases,
  ...gradeMeaningsCases,
  ...scopesCases,
  ...authoritiesCases,
  ...documentsCases,
  ...timesCases,
  ...sentencesCases,
  ...peopleCases,
];
