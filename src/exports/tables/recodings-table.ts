import { recodingChanges, toRecodingChange } from '../../domain/about/recoding.ts';
import type { Corpus } from '../../domain/model.ts';
import type { RecodedFinding } from '../../schema/about/recoding.ts';
import { claimCodes } from './claim-codes.ts';
import { codeColumn, textColumn } from './columns.ts';
import type { Column, Table } from './columns.ts';

/** One finding of one recoding. */
interface RecodedRow {
  readonly recoding: Corpus['recodings'][number];
  readonly recoded: RecodedFinding;
}

const listCodesOf = (time: 'was' | 'now', description: string): readonly Column<RecodedRow>[] =>
  claimCodes.map(({ field, title, values }) => {
    const read = ({ recoded }: RecodedRow) => recoded[time]?.[field];
    return values === undefined
      ? textColumn(`${time}${title}`, `${title} ${description}, and of codings made before there were subjects`, read, {
          isOptional: true,
          pattern: '[a-z0-9-]+',
        })
      : codeColumn(`${time}${title}`, values, `${title} ${description}`, read, { isOptional: true });
  });

/** What published findings were coded as before and after each recoding. */
export function buildRecodingsTable(corpus: Corpus): Table<RecodedRow> {
  return {
    name: 'recodings',
    title: 'Recodings',
    description:
      'One row a published finding whose codes changed, that was added or that went when sources were coded anew.',
    columns: [
      {
        name: 'day',
        type: 'day',
        isKey: true,
        description: 'Day of the recoding',
        read: ({ recoding }) => recoding.name,
      },
      textColumn(
        'finding',
        'Source and finding; one that has gone keeps its address, which says so',
        ({ recoded }) => recoded.finding,
        { isKey: true, pattern: '[a-z0-9-]+/[a-z0-9-]+' },
      ),
      codeColumn('change', recodingChanges, 'What became of it', ({ recoded }) => toRecodingChange(recoded)),
      ...listCodesOf('was', 'before; empty for a finding that is new'),
      ...listCodesOf('now', 'since; empty for a finding that has gone'),
      textColumn('codebookFrom', 'Revision of the codebook before', ({ recoding }) => String(recoding.codebook.from)),
      textColumn('codebookTo', 'Revision of the codebook since', ({ recoding }) => String(recoding.codebook.to)),
      textColumn('why', 'Why sources were coded anew', ({ recoding }) => recoding.why),
    ],
    rows: corpus.recodings.flatMap((recoding) => recoding.findings.map((recoded) => ({ recoding, recoded }))),
  };
}
