import type { Body } from '../../domain/integrity/rule.ts';
import { toRecordFile } from '../../domain/issue.ts';
import type { ContentIssue, RecordPath } from '../../domain/issue.ts';
import { findSharedRun, listRuns } from '../../domain/source/quote-proof.ts';
import type { AttestationRecord } from '../../schema/about/attestation.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { VisitRecord } from '../../schema/visit.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { ReadContent } from '../read-content.ts';

type Text = readonly [path: RecordPath, text: string | undefined, line?: number];

const listSourceWords = (source: SourceRecord, digest: Body['paragraphs']): readonly Text[] => [
  [['lede'], source.lede],
  [['published', 'note'], source.published.note],
  [['addressNote'], source.addressNote],
  ...source.findings.flatMap(({ summary, upheld }, index): readonly Text[] => [
    [['findings', index, 'summary'], summary],
    [['findings', index, 'upheld'], upheld],
  ]),
  ...digest.map(({ text, line }): Text => [[], text, line]),
];

/** Notes on a coding, which the data publishes. */
const listCodingWords = (attestation: AttestationRecord | undefined): readonly Text[] =>
  attestation?.claims.map(({ note }, index): Text => [['claims', index, 'note'], note]) ?? [];

const listVisitWords = (visit: VisitRecord): readonly Text[] => [
  [['summary'], visit.summary],
  [['scope', 'statement'], visit.scope.statement],
  [['letterNote'], visit.letterNote],
  [['numberNote'], visit.numberNote],
  ...visit.notes.map((note, index): Text => [['notes', index], note]),
  ...visit.judgements.map(({ note }, index): Text => [['judgements', index, 'note'], note]),
  ...visit.recommendations.map(({ summary }, index): Text => [['recommendations', index, 'summary'], summary]),
  ...visit.recommendationsLookedAt.map(({ note }, index): Text => [['recommendationsLookedAt', index, 'note'], note]),
  ...visit.evidence.map(({ says }, index): Text => [['evidence', index, 'says'], says]),
];

/**
 * Words of ours that share six on end with the text that they are about, and with no other: an entry's with its own
 * source, a visit's with the sources that tell of it. So a new source turns no other council's files red.
 */
export function listSharedRuns(
  { records, bodies, officialNames }: ReadContent,
  texts: ReadonlyMap<string, PreparedText>,
): readonly ContentIssue[] {
  const runs = new Map([...texts].map(([id, { text }]) => [id, listRuns(text)]));
  const find = (file: string, words: readonly Text[], own: readonly ReadonlySet<string>[]) =>
    words.flatMap(([path, text, line]) => {
      const run = own
        .map((ofText) => findSharedRun(text ?? '', ofText, officialNames))
        .find((each) => each !== undefined);
      if (run === undefined) return [];
      return [
        {
          rule: 'six-words-shared',
          file,
          path,
          ...(line !== undefined && { line }),
          value: run,
          problem: `${line === undefined ? 'Our words' : 'The digest’s words'} share a run of six words with the source.`,
          action: 'Say it in words of our own, or quote a fragment.',
        },
      ];
    });
  const ofSources = [...records.sources].flatMap(([id, source]) => {
    const own = [runs.get(id) ?? []].flat();
    return [
      ...find(toRecordFile('sources', id), listSourceWords(source, bodies.sources.get(id)?.paragraphs ?? []), own),
      ...find(toRecordFile('attestations', id), listCodingWords(records.attestations.get(id)), own),
    ];
  });
  const ofVisits = [...records.visits].flatMap(([id, visit]) => {
    const own = [...records.sources].flatMap(([sourceId, source]) =>
      source.visit === id || source.findings.some((finding) => finding.visit === id) ? (runs.get(sourceId) ?? []) : [],
    );
    return find(toRecordFile('visits', id), listVisitWords(visit), own);
  });
  return [...ofSources, ...ofVisits];
}
