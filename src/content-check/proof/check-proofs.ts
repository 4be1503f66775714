import { listChoices, toRecordFile } from '../../domain/issue.ts';
import type { ContentIssue, RecordPath } from '../../domain/issue.ts';
import type { ProofRecord } from '../../schema/about/proof.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { ReadContent } from '../read-content.ts';
import { digestEntry, digestFinding, digestText } from './build-proof.ts';

/** Names of the rules that a proof out of date breaks: proving anew mends them, and nothing else. */
export const staleRules: ReadonlySet<string> = new Set(['changed-since-proved', 'text-changed-since-proved']);

/** Of the codes there is one digest, which can't tell the field: they are all but the other three. */
const parts = {
  codes: 'codes (any field but summary, quote and locator)',
  summary: 'summary',
  quote: 'quotation',
  locator: 'place',
} as const;
const partNames = ['codes', 'summary', 'quote', 'locator'] as const;

function listChanges(id: string, proof: ProofRecord, { records, bodies }: ReadContent): readonly ContentIssue[] {
  const source = records.sources.get(id);
  if (source === undefined) return [];
  const change = (path: RecordPath, what: string): ContentIssue => ({
    rule: 'changed-since-proved',
    file: toRecordFile('sources', id),
    path,
    problem: `${what} since this entry was proved against the text of its source.`,
    action: `Run npm run prove -- ${id}, where its text is at hand (PREPARED_TEXTS), or undo the change.`,
  });
  const proved = new Map(proof.findings.map((finding) => [finding.finding, finding]));
  const held = new Set(source.findings.map((finding) => finding.id));
  return [
    ...(digestEntry(source, bodies.sources.get(id)) === proof.entry
      ? []
      : [change([], 'What is said of the source changed')]),
    ...source.findings.flatMap((finding, index) => {
      const before = proved.get(finding.id);
      const now = digestFinding(finding);
      if (before === undefined) return [change(['findings', index, 'id'], `Finding "${finding.id}" came`)];
      return partNames
        .filter((part) => before[part] !== now[part])
        .map((part) =>
          change(
            part === 'codes' ? ['findings', index] : ['findings', index, part],
            `The ${parts[part]} of finding "${finding.id}" changed`,
          ),
        );
    }),
    ...proof.findings
      .filter(({ finding }) => !held.has(finding))
      .map(({ finding }) => change(['findings'], `Finding "${finding}" went`)),
  ];
}

/**
 * Where a proof no longer holds: it is of no source, the entry changed since, or a text at hand is another than that
 * which was used. Needs no text but to tell the last.
 */
export function checkProofs(content: ReadContent, texts: ReadonlyMap<string, PreparedText>): readonly ContentIssue[] {
  const { proofs, sources } = content.records;
  return [...proofs].flatMap(([id, proof]): readonly ContentIssue[] => {
    const file = toRecordFile('proofs', id);
    if (!sources.has(id)) {
      return [
        {
          rule: 'unknown-source',
          file,
          path: [],
          value: id,
          problem: 'There is no source of this name.',
          allowed: listChoices(sources.keys()),
          action: 'Delete the file, or name it as its source.',
        },
      ];
    }
    const text = texts.get(id);
    const isOther = text !== undefined && digestText(text) !== proof.text;
    const other: ContentIssue = {
      rule: 'text-changed-since-proved',
      file,
      path: ['text'],
      problem: 'The text at hand is not the one against which this entry was proved.',
      action: `If it was prepared anew, npm run move:places -- ${id} moves places; then npm run prove -- ${id}.`,
    };
    return [...(isOther ? [other] : []), ...listChanges(id, proof, content)];
  });
}
