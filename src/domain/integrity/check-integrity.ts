import { buildCorpus } from '../corpus.ts';
import type { ContentIssue } from '../issue.ts';
import type { ContentRecords } from '../model.ts';
import { anchorRules } from './anchors.ts';
import { attestationRules } from './about/attestations.ts';
import { checkRules } from './about/checks.ts';
import { correctionRules } from './about/corrections.ts';
import { authorityRules } from './authority/authorities.ts';
import { codeDoubtRules } from './finding/code-doubts.ts';
import { codeRules } from './finding/codes.ts';
import { documentRules } from './visit/documents.ts';
import { dateRules } from './dates.ts';
import { findingRules } from './finding/findings.ts';
import { gradeMeaningRules } from './visit/grade-meanings.ts';
import { idRules } from './visit/ids.ts';
import { movedRules } from './about/moved.ts';
import { ownSentenceRules } from './words/own-sentences.ts';
import { peopleRules } from './words/people.ts';
import { placementRules } from './source/placements.ts';
import type { Bodies } from './rule.ts';
import { recodingRules } from './about/recodings.ts';
import { registryRules } from './about/registry.ts';
import { relationRules } from './source/relations.ts';
import { relayRules } from './finding/relays.ts';
import { releaseRules } from './about/releases.ts';
import type { Rule } from './rule.ts';
import { scopeRules } from './visit/scopes.ts';
import { sentenceRules } from './finding/sentences.ts';
import { sourceRules } from './source/sources.ts';
import { subjectRules } from './finding/subjects.ts';
import { timeRules } from './visit/times.ts';
import { visitReferenceRules } from './visit/visit-references.ts';
import { visitRules } from './visit/visits.ts';
import { vocabularyRules } from './vocabulary.ts';
import { workedRules } from './about/worked.ts';

const rules: readonly Rule[] = [
  ...authorityRules,
  ...visitRules,
  ...visitReferenceRules,
  ...documentRules,
  ...timeRules,
  ...idRules,
  ...sourceRules,
  ...relationRules,
  ...findingRules,
  ...sentenceRules,
  ...vocabularyRules,
  ...codeRules,
  ...subjectRules,
  ...gradeMeaningRules,
  ...attestationRules,
  ...checkRules,
  ...workedRules,
  ...releaseRules,
  ...registryRules,
  ...movedRules,
  ...correctionRules,
  ...recodingRules,
  ...placementRules,
  ...anchorRules,
  ...relayRules,
  ...scopeRules,
  ...dateRules,
  ...ownSentenceRules,
  ...peopleRules,
  ...codeDoubtRules,
];

/**
 * Every fault between records that are each well formed: dangling ids, doubled ids, grades where none are given and the like.
 * @returns all faults of all rules, in no promised order; empty if the content is sound.
 */
export function checkIntegrity(records: ContentRecords, bodies: Bodies): readonly ContentIssue[] {
  const context = { bodies, corpus: buildCorpus(records) };
  return rules.flatMap((rule) => rule(records, context));
}
