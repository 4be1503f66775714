import { buildCorpus } from '../corpus.ts';
import type { ContentIssue } from '../issue.ts';
import type { ContentRecords } from '../model.ts';
import { attestationRules } from './attestations.ts';
import { correctionRules } from './corrections.ts';
import { codeDoubtRules } from './code-doubts.ts';
import { codeRules } from './codes.ts';
import { dateRules } from './dates.ts';
import { findingRules } from './findings.ts';
import { gradeMeaningRules } from './grade-meanings.ts';
import { movedRules } from './moved.ts';
import { ownSentenceRules } from './own-sentences.ts';
import { placementRules } from './placements.ts';
import type { Bodies } from './rule.ts';
import { recodingRules } from './recodings.ts';
import { registryRules } from './registry.ts';
import { relationRules } from './relations.ts';
import { relayRules } from './relays.ts';
import { releaseRules } from './releases.ts';
import type { Rule } from './rule.ts';
import { scopeRules } from './scopes.ts';
import { sourceRules } from './sources.ts';
import { visitReferenceRules } from './visit-references.ts';
import { visitRules } from './visits.ts';
import { vocabularyRules } from './vocabulary.ts';
import { workedRules } from './worked.ts';

const rules: readonly Rule[] = [
  ...visitRules,
  ...visitReferenceRules,
  ...sourceRules,
  ...relationRules,
  ...findingRules,
  ...vocabularyRules,
  ...codeRules,
  ...gradeMeaningRules,
  ...attestationRules,
  ...workedRules,
  ...releaseRules,
  ...registryRules,
  ...movedRules,
  ...correctionRules,
  ...recodingRules,
  ...placementRules,
  ...relayRules,
  ...scopeRules,
  ...dateRules,
  ...ownSentenceRules,
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
