import { isPrimary } from '../../finding/speakers.ts';
import { toFindingKey } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import { findFinding, getSource, listFindingsOf } from '../../lookup.ts';
import type { Corpus, Finding } from '../../model.ts';
import type { Rule } from '../rule.ts';

/** Why a relay cannot be of the finding that it names; undefined if it can. */
function findFault(corpus: Corpus, relay: Finding, told: Finding | undefined): string | undefined {
  if (told === undefined) return 'There is no such finding.';
  if (!isPrimary(getSource(corpus, told.sourceId))) return 'The finding named stands in no letter or report.';
  if (told.visitId !== relay.visitId) return `The finding named is about ${told.visitId}.`;
  if (told.theme !== relay.theme) return `The finding named is coded ${told.theme}, this one ${relay.theme}.`;
  if (!relay.relayed || relay.saidBy !== told.saidBy)
    return 'Only what another source tells of the same speaker is a relay.';
  return undefined;
}

/** A relay repeats a finding of Ofsted's own document, of the same visit, speaker and theme. */
const relayIsOfPrimary: Rule = ({ sources }, { corpus }) =>
  [...sources].flatMap(([id, { findings }]) =>
    findings.flatMap((finding, index) => {
      const relay = findFinding(corpus, toFindingKey(id, finding.id));
      if (finding.relays === undefined || relay === undefined) return [];
      const fault = findFault(corpus, relay, findFinding(corpus, finding.relays));
      if (fault === undefined) return [];
      const choices = listFindingsOf(corpus, relay.visitId).filter(
        (other) => findFault(corpus, relay, other) === undefined,
      );
      return [
        {
          rule: 'relay-of-no-primary',
          file: toRecordFile('sources', id),
          path: ['findings', index, 'relays'],
          value: finding.relays,
          problem: fault,
          allowed: listChoices(choices.map(({ key }) => key)),
          action: 'Name the finding that it repeats, or leave relays out.',
        },
      ];
    }),
  );

export const relayRules: readonly Rule[] = [relayIsOfPrimary];
