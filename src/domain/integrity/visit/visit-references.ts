import { isPrimary } from '../../finding/speakers.ts';
import { toAuthorityId, toVisitId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { ContentIssue } from '../../issue.ts';
import { listSourcesOf } from '../../lookup.ts';
import type { ContentRecords, Corpus } from '../../model.ts';
import type { Rule } from '../rule.ts';

const visitIdsOf = (records: ContentRecords, authorityId: string) =>
  [...records.visits.keys()].filter((id) => toAuthorityId(id) === authorityId);

/** The provider is one that the authority lists. */
const providerIsListed: Rule = ({ visits, authorities }) =>
  [...visits].flatMap(([id, visit]) => {
    const { provider } = visit;
    const providers = authorities.get(toAuthorityId(id))?.providers.map(({ name }) => name);
    if (provider === undefined || providers === undefined || providers.includes(provider)) return [];
    return [
      {
        rule: 'unknown-provider',
        file: toRecordFile('visits', id),
        path: ['provider'],
        value: provider,
        problem: 'No provider of this name is listed by the authority.',
        allowed: listChoices(providers),
        action: "Correct the name, or add the provider to the authority's record.",
      },
    ];
  });

/** Evidence that names a record names one that exists, and not the visit itself. */
const evidenceExists: Rule = (records) =>
  [...records.visits].flatMap(([id, visit]) =>
    visit.evidence.flatMap((evidence, index): readonly ContentIssue[] => {
      const file = toRecordFile('visits', id);
      if ('source' in evidence && !records.sources.has(evidence.source)) {
        return [
          {
            rule: 'unknown-source',
            file,
            path: ['evidence', index, 'source'],
            value: evidence.source,
            problem: 'The evidence names a source that has no file in content/sources.',
            allowed: listChoices(records.sources.keys()),
            action: 'Correct the id, give the address instead, or add the source.',
          },
        ];
      }
      if ('impliedBy' in evidence && (!records.visits.has(evidence.impliedBy) || evidence.impliedBy === id)) {
        return [
          {
            rule: 'unknown-visit',
            file,
            path: ['evidence', index, 'impliedBy'],
            value: evidence.impliedBy,
            problem: 'The evidence names no other visit on record.',
            allowed: listChoices(visitIdsOf(records, toAuthorityId(id)).filter((other) => other !== id)),
            action: 'Correct the id, or add the visit first.',
          },
        ];
      }
      return [];
    }),
  );

/** Whether a letter or report of a visit is a source here, or of the same visit in another authority's record. */
const isToldOf = (corpus: Corpus, id: string, sameVisitAs: string | undefined) =>
  [id, sameVisitAs].some((visit) => visit !== undefined && listSourcesOf(corpus, visit).some(isPrimary));

/** `letter: held` where, and only where, a letter or report of the visit is a source or a document here; one held may have been withdrawn since. */
const letterStatusIsTrue: Rule = ({ visits }, { corpus }) =>
  [...visits].flatMap(([id, visit]) => {
    const isHeld = visit.document !== undefined || isToldOf(corpus, id, visit.sameVisitAs);
    if (isHeld ? visit.letter === 'held' || visit.letter === 'withdrawn' : visit.letter !== 'held') return [];
    return [
      {
        rule: 'letter-status',
        file: toRecordFile('visits', id),
        path: ['letter'],
        value: visit.letter,
        problem: isHeld
          ? 'A letter or report of this visit is held in content/sources.'
          : 'No letter or report of this visit is held in content/sources, and the visit names no document.',
        allowed: isHeld ? 'held, withdrawn' : 'not-held, not-published, withdrawn',
        action: isHeld ? 'Say what is the case.' : 'Say what is the case, or add the source or the document.',
      },
    ];
  });

/** Recommendations a visit looked at are its cycle's. */
const lookedAtExists: Rule = ({ visits }) =>
  [...visits].flatMap(([id, visit]) => {
    const inspection = visits.get(toVisitId(toAuthorityId(id), visit.cycle ?? ''));
    // A cycle that is none is a fault of its own.
    if (inspection?.kind !== 'inspection') return [];
    const known = inspection.recommendations.map((recommendation) => recommendation.id);
    return visit.recommendationsLookedAt.flatMap(({ recommendation }, index) =>
      known.includes(recommendation)
        ? []
        : [
            {
              rule: 'unknown-recommendation',
              file: toRecordFile('visits', id),
              path: ['recommendationsLookedAt', index, 'recommendation'],
              value: recommendation,
              problem: "The inspection that opened the visit's cycle has no such recommendation.",
              allowed: listChoices(known),
              action: 'Correct the id, or add the recommendation to the inspection.',
            },
          ],
    );
  });

/** `sameVisitAs` points at a visit on record that points back. */
const sameVisitIsMutual: Rule = ({ visits }) =>
  [...visits]
    .filter(
      ([id, visit]) =>
        visit.sameVisitAs !== undefined &&
        (visit.sameVisitAs === id || visits.get(visit.sameVisitAs)?.sameVisitAs !== id),
    )
    .map(([id, visit]) => ({
      rule: 'same-visit',
      file: toRecordFile('visits', id),
      path: ['sameVisitAs'],
      value: visit.sameVisitAs ?? '',
      problem: 'The visit named does not exist, does not name this one, or is this one.',
      action: 'Let both records name each other.',
    }));

export const visitReferenceRules: readonly Rule[] = [
  providerIsListed,
  evidenceExists,
  letterStatusIsTrue,
  lookedAtExists,
  sameVisitIsMutual,
];
