import type { Corpus, Source } from '../../domain/model.ts';
import { toFindingKey } from '../../domain/ids.ts';
import type { CodedClaim } from '../../schema/about/attestation.ts';
import { codeColumn, keyColumn, textColumn } from './columns.ts';
import type { Column, Table } from './columns.ts';
import { claimCodes } from './claim-codes.ts';

/** One claim of one source, with what each coder made of it. */
interface CodedRow {
  readonly source: Source;
  /** 1-based place among the claims of the source. */
  readonly number: number;
  readonly claim: CodedClaim;
}

const listCodesOf = (coder: 'first' | 'second'): readonly Column<CodedRow>[] =>
  claimCodes.map(({ field, title, values }) => {
    const name = `${coder}${title}`;
    const description = `${title} that the ${coder} coder gave it; empty where that coder did not find the claim`;
    const read = ({ claim }: CodedRow) => claim[coder]?.[field];
    return values === undefined
      ? keyColumn(name, 'subjects', description, read, { isOptional: true })
      : codeColumn(name, values, description, read, { isOptional: true });
  });

/** Both codings of every source, made apart, beside the finding on which they were settled. */
export function buildCodingsTable(corpus: Corpus): Table<CodedRow> {
  return {
    name: 'codings',
    title: 'Both codings',
    description:
      'One row a claim that either coder, or the reading that settled their differences, found in a source: how each coded it, working alone.',
    columns: [
      keyColumn('source', 'sources', 'Source in which the claim stands', ({ source }) => source.id, { isKey: true }),
      {
        name: 'claim',
        type: 'integer',
        isKey: true,
        description: 'Number of the claim in the list of its source; not permanent',
        read: ({ number }) => number,
      },
      keyColumn(
        'finding',
        'findings',
        'Finding that it was settled as; empty where the claim was dropped',
        ({ source, claim }) => (claim.finding === undefined ? undefined : toFindingKey(source.id, claim.finding)),
        { isOptional: true },
      ),
      ...listCodesOf('first'),
      ...listCodesOf('second'),
      textColumn('note', 'How a difference was settled, or why the claim was dropped', ({ claim }) => claim.note, {
        isOptional: true,
      }),
    ],
    rows: corpus.sources.flatMap((source) =>
      (corpus.attestations.get(source.id)?.claims ?? []).map((claim, index) => ({ source, number: index + 1, claim })),
    ),
  };
}
