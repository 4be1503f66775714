import { splitId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { ContentIssue, RecordPath } from '../../issue.ts';
import { findFinding, listFindingsOf } from '../../lookup.ts';
import type { ContentRecords } from '../../model.ts';
import type { Rule } from '../rule.ts';

interface OwnSentence {
  readonly file: string;
  readonly path: RecordPath;
  readonly text: string;
}

/** Every sentence that is written by hand about an authority, a visit, a source or a comparison. */
function listOwnSentences({ authorities, visits, sources, worked }: ContentRecords): readonly OwnSentence[] {
  const of = (file: string, entries: readonly (readonly [RecordPath, string | undefined])[]) =>
    entries.flatMap(([path, text]) => (text === undefined ? [] : [{ file, path, text }]));
  return [
    ...[...authorities].flatMap(([id, { notes, interventions }]) =>
      of(toRecordFile('authorities', id), [
        ...notes.map((note, index) => [['notes', index], note] as const),
        ...interventions.flatMap((one, place) =>
          one.notes.map((note, index) => [['interventions', place, 'notes', index], note] as const),
        ),
      ]),
    ),
    ...[...visits].flatMap(([id, visit]) =>
      of(toRecordFile('visits', id), [
        [['summary'], visit.summary],
        [['scope', 'statement'], visit.scope.statement],
        [['letterNote'], visit.letterNote],
        ...visit.notes.map((note, index) => [['notes', index], note] as const),
      ]),
    ),
    ...[...sources].flatMap(([id, { lede }]) => of(toRecordFile('sources', id), [[['lede'], lede]])),
    ...[...worked].flatMap(([id, { note, limits }]) =>
      of(toRecordFile('worked', id), [
        [['note'], note],
        [['limits'], limits],
      ]),
    ),
  ];
}

const tellsOfHoldings =
  /\bfindings (?:are|is|were) (?:held|coded)\b|\b(?:no|one|two|three|four|\d+) (?:source|account|letter|report|finding)s? (?:is|are|was|were) (?:held|coded)\b/iu;

/** What is held is counted by the site, never told by hand: a sentence about it is wrong as soon as a source is added. */
const holdingsAreNotTold: Rule = (records) =>
  listOwnSentences(records).flatMap(({ file, path, text }) => {
    const told = tellsOfHoldings.exec(text)?.[0];
    if (told === undefined) return [];
    return [
      {
        rule: 'holdings-told',
        file,
        path,
        value: told,
        problem: 'A sentence by hand says what is held here. It is true only until a source is added.',
        action: 'Take it out: pages say themselves what is held.',
      },
    ];
  });

const fault = (file: string, index: number, value: string, problem: string, allowed: string): ContentIssue => ({
  rule: 'rests-on-nothing',
  file,
  path: ['restsOn', index],
  value,
  problem,
  allowed,
  action: 'Name findings that say what our sentences say.',
});

/** What our own sentences rest on exists, and is about what they are about. */
const sentencesRestOnFindings: Rule = ({ visits, sources, worked }, { corpus }) => [
  ...[...visits].flatMap(([id, { restsOn }]) =>
    restsOn.flatMap((key, index) => {
      const about = findFinding(corpus, key)?.visitId;
      if (about === id) return [];
      const problem = about === undefined ? 'There is no such finding.' : `That finding is about ${about}.`;
      const choices = listFindingsOf(corpus, id).map((finding) => finding.key);
      return [fault(toRecordFile('visits', id), index, key, problem, listChoices(choices))];
    }),
  ),
  ...[...sources].flatMap(([id, { restsOn, findings }]) =>
    restsOn.flatMap((own, index) =>
      findings.some((finding) => finding.id === own)
        ? []
        : [
            fault(
              toRecordFile('sources', id),
              index,
              own,
              'The source has no such finding.',
              listChoices(findings.map((finding) => finding.id)),
            ),
          ],
    ),
  ),
  ...[...worked].flatMap(([id, { restsOn, visits: compared, themes }]) =>
    restsOn.flatMap((key, index) => {
      const finding = findFinding(corpus, key);
      const fits =
        finding !== undefined &&
        compared.includes(finding.visitId) &&
        [finding.theme, ...finding.also].some((theme) => themes.includes(theme));
      if (fits) return [];
      const choices = compared.flatMap((visit) =>
        listFindingsOf(corpus, visit).filter(({ theme }) => themes.includes(theme)),
      );
      return [
        fault(
          toRecordFile('worked', id),
          index,
          key,
          finding === undefined
            ? `There is no such finding in "${splitId(key).outer}".`
            : 'That finding is of another visit or theme than the comparison.',
          listChoices(choices.map((choice) => choice.key)),
        ),
      ];
    }),
  ),
];

/** A visit of which findings are held, and a comparison, say on which their sentences rest. */
const heldVisitsRestOnSomething: Rule = ({ visits, worked }, { corpus }) => [
  ...[...visits]
    .filter(([id, { restsOn }]) => restsOn.length === 0 && listFindingsOf(corpus, id).length > 0)
    .map(([id]) =>
      fault(
        toRecordFile('visits', id),
        0,
        '(none)',
        'Findings are at hand, and the summary names none.',
        listChoices(listFindingsOf(corpus, id).map(({ key }) => key)),
      ),
    ),
  ...[...worked]
    .filter(([, { restsOn }]) => restsOn.length === 0)
    .map(([id]) =>
      fault(
        toRecordFile('worked', id),
        0,
        '(none)',
        'The note names no finding on which it rests.',
        'findings of the visits compared',
      ),
    ),
];

export const ownSentenceRules: readonly Rule[] = [
  holdingsAreNotTold,
  sentencesRestOnFindings,
  heldVisitsRestOnSomething,
];
