import type { CheckAnswer } from '../../schema/about/check.ts';
import type { ProvedFinding } from '../../schema/about/proof.ts';
import { findFinding, listFindingsIn } from '../lookup.ts';
import type { Corpus, Finding } from '../model.ts';
import { oncePerCorpus } from '../once.ts';
import { buildResolver } from '../page/moves.ts';

/** What became of a finding since a person answered on it. */
export type Since = 'as it was' | 'changed' | 'gone';

/** An answer with the finding that it is of now, under whatever name. */
export interface CheckedFinding {
  readonly answer: CheckAnswer;
  /** Undefined where it is gone. */
  readonly finding?: Finding;
  readonly since: Since;
}

const parts = ['codes', 'summary', 'quote', 'locator'] as const;

/** Digests of every proved finding, as the content check holds them to what stands in the entries. */
const indexProved = oncePerCorpus(
  ({ proofs }): ReadonlyMap<string, ProvedFinding> =>
    new Map(
      [...proofs].flatMap(([source, { findings }]) =>
        findings.map((proved) => [`${source}/${proved.finding}`, proved] as const),
      ),
    ),
);

/** An answer, held against the finding as it stands: one that is not proved any more can't be known to be the same. */
export function toChecked(corpus: Corpus, answer: CheckAnswer): CheckedFinding {
  const resolution = buildResolver(corpus)('finding', answer.finding);
  const finding =
    resolution === undefined || resolution.state === 'gone' ? undefined : findFinding(corpus, resolution.to);
  if (finding === undefined || finding.status === 'withdrawn')
    return { answer, ...(finding && { finding }), since: 'gone' };
  const now = indexProved(corpus).get(finding.key);
  const isSame = now !== undefined && parts.every((part) => now[part] === answer.as[part]);
  return { answer, finding, since: isSame ? 'as it was' : 'changed' };
}

/** Keys of the findings that a person read as they stand now and did not call wrong; the newest answer decides. */
const indexRead = oncePerCorpus((corpus): ReadonlySet<string> => {
  const newest = new Map<string, boolean>();
  for (const { answers } of corpus.checks.toReversed()) {
    for (const { answer, finding, since } of answers.map((each) => toChecked(corpus, each)))
      if (finding !== undefined && since === 'as it was') newest.set(finding.key, answer.verdict !== 'wrong');
  }
  return new Set([...newest].flatMap(([key, isRead]) => (isRead ? [key] : [])));
});

/** Whether a person has read a finding as it stands now against its source, and did not call it wrong. */
export const isReadByPerson = (corpus: Corpus, key: string): boolean => indexRead(corpus).has(key);

/** How many of some findings that stand a person has read as they stand now. */
export interface Reading {
  readonly read: number;
  readonly all: number;
}

/** Counts what a person has read; findings that were withdrawn are counted nowhere. */
export function countReading(corpus: Corpus, findings: readonly Finding[]): Reading {
  const standing = findings.filter(({ status }) => status !== 'withdrawn');
  return { read: standing.filter(({ key }) => isReadByPerson(corpus, key)).length, all: standing.length };
}

/** Whether a person has read every finding of a source. */
export function isSourceRead(corpus: Corpus, sourceId: string): boolean {
  const { read, all } = countReading(corpus, listFindingsIn(corpus, sourceId));
  return all > 0 && read === all;
}
