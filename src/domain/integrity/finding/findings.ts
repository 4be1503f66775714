import type { FindingRecord } from '../../../schema/finding.ts';
import type { SourceRecord } from '../../../schema/source.ts';
import { countWords } from '../../../schema/text.ts';
import { toAuthorityId, toVisitId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { ContentIssue, RecordPath } from '../../issue.ts';
import type { ContentRecords } from '../../model.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** Fewer words of a source are found in it too easily to prove anything. */
const fewestOpenWords = 3;

interface Place {
  readonly source: SourceRecord;
  readonly finding: FindingRecord;
  readonly at: (...path: RecordPath) => Pick<ContentIssue, 'file' | 'path'>;
}

const listPlaces = ({ sources }: ContentRecords): readonly Place[] =>
  [...sources].flatMap(([id, source]) =>
    source.findings.map((finding, index) => ({
      source,
      finding,
      at: (...path: RecordPath) => ({ file: toRecordFile('sources', id), path: ['findings', index, ...path] }),
    })),
  );

/** An id is used once in its source. */
const findingIdsAreUnique: Rule = ({ sources }) =>
  [...sources].flatMap(([id, source]) =>
    findDoubles(source.findings.map((finding) => finding.id)).map(([value, index]) => ({
      rule: 'double-finding',
      file: toRecordFile('sources', id),
      path: ['findings', index, 'id'],
      value,
      problem: 'Another finding of this source has the same id.',
      action: 'Give one of the two an id that says what it is.',
    })),
  );

/** A finding about another visit names one on record. */
const findingHasVisit: Rule = (records) =>
  listPlaces(records).flatMap(({ source, finding, at }) => {
    if (finding.visit === undefined || records.visits.has(finding.visit)) return [];
    const authority = toAuthorityId(source.visit);
    return [
      {
        rule: 'unknown-visit',
        ...at('visit'),
        value: finding.visit,
        problem: `Finding "${finding.id}" names a visit that has no file in content/visits.`,
        allowed: listChoices([...records.visits.keys()].filter((id) => toAuthorityId(id) === authority)),
        action: 'Correct the id, or add the visit first.',
      },
    ];
  });

/** A locator is a block of the outline; where what is held has no blocks there is none. */
const locatorIsInOutline: Rule = (records) =>
  listPlaces(records).flatMap(({ source, finding, at }) => {
    const blocks = source.outline.flatMap((section) => section.blocks);
    if (finding.locator === undefined ? blocks.length === 0 : blocks.includes(finding.locator)) return [];
    return [
      {
        rule: 'unknown-block',
        ...at('locator'),
        value: finding.locator ?? '(left out)',
        problem: `Finding "${finding.id}" stands in a block that the outline does not list.`,
        allowed: listChoices(blocks),
        action: 'Correct the locator, or complete the outline.',
      },
    ];
  });

/** Recommendations that a claim speaks to are those of the inspection that opened the cycle. */
const recommendationsExist: Rule = (records) =>
  listPlaces(records).flatMap(({ source, finding, at }) => {
    const visitId = finding.visit ?? source.visit;
    const visit = records.visits.get(visitId);
    const inspection =
      visit?.kind === 'inspection' ? visit : records.visits.get(toVisitId(toAuthorityId(visitId), visit?.cycle ?? ''));
    const known = inspection?.recommendations.map(({ id }) => id) ?? [];
    return finding.recommendations.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            {
              rule: 'unknown-recommendation',
              ...at('recommendations', index),
              value: id,
              problem: `Finding "${finding.id}" speaks to a recommendation that the cycle's inspection does not have.`,
              allowed: listChoices(known),
              action: 'Correct the id, or add the recommendation to the inspection.',
            },
          ],
    );
  });

/** A letter or report has no journalist; a statement has no inspectors speaking for themselves. */
const speakerFitsSource: Rule = (records) =>
  listPlaces(records).flatMap(({ source, finding, at }) => {
    if (finding.saidBy !== 'journalist' || source.kind === 'article') return [];
    return [
      {
        rule: 'speaker-not-in-source',
        ...at('saidBy'),
        value: finding.saidBy,
        problem: `Finding "${finding.id}" is said by a journalist, but the source is a ${source.kind}.`,
        allowed: 'inspectors, authority',
        action: 'Name the speaker.',
      },
    ];
  });

/** Only the inspectors' own words can call a thing serious. */
const seriousIsTheInspectors: Rule = (records) =>
  listPlaces(records).flatMap(({ finding, at }) => {
    if (finding.level !== 'serious' || finding.saidBy === 'inspectors') return [];
    return [
      {
        rule: 'serious-by-others',
        ...at('level'),
        value: 'serious',
        problem: `Finding "${finding.id}" is coded serious, but ${finding.saidBy} said it.`,
        allowed: 'strength, mixed, weakness, not-stated',
        action: 'Code weakness and keep the word in the summary.',
      },
    ];
  });

/** Words that all may use can be quoted for every finding, by a fragment long enough to be found; the texts prove it. */
const openWordsAreQuoted: Rule = (records) =>
  listPlaces(records).flatMap(({ source, finding, at }) => {
    const { id, quote, locator } = finding;
    if (source.licence !== 'open-government' || locator === undefined) return [];
    if (quote !== undefined && countWords(quote) >= fewestOpenWords) return [];
    return [
      {
        rule: quote === undefined ? 'quote-missing' : 'quote-too-short',
        ...at(...(quote === undefined ? [] : ['quote'])),
        value: quote ?? id,
        problem: `Finding "${id}" ${quote === undefined ? 'has no quotation' : `quotes ${countWords(quote)} words`}, though the source is under the Open Government Licence.`,
        allowed: `${fewestOpenWords} to 15 words of the block that it names`,
        action: 'Quote a fragment that carries the claim.',
      },
    ];
  });

export const findingRules: readonly Rule[] = [
  findingIdsAreUnique,
  findingHasVisit,
  locatorIsInOutline,
  recommendationsExist,
  speakerFitsSource,
  seriousIsTheInspectors,
  openWordsAreQuoted,
];
