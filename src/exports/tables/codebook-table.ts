import type { Corpus } from '../../domain/model.ts';
import { codedFieldNames } from '../../schema/vocabulary.ts';
import { findShownWord } from '../../views/words.ts';
import { codeColumn, textColumn } from './columns.ts';
import type { Table } from './columns.ts';

/** One value of one coded field, and what it means. */
interface CodeRow {
  readonly field: string;
  readonly value: string;
  readonly shown: string | undefined;
  readonly means: string;
  readonly includes: readonly string[];
  readonly excludes: readonly object[];
}

function listCodeRows(corpus: Corpus): readonly CodeRow[] {
  const themes = corpus.themes.map(({ id, name, definition, includes, excludes }) => ({
    field: 'theme',
    value: id,
    shown: name,
    means: definition,
    includes,
    excludes,
  }));
  const subjects = corpus.subjects.map(({ id, name, definition, includes, goesElsewhere }) => ({
    field: 'subject',
    value: id,
    shown: name,
    means: definition,
    includes,
    excludes: goesElsewhere,
  }));
  const codes = codedFieldNames.flatMap((field) =>
    corpus.codes
      .filter(({ name }) => name === field)
      .flatMap(({ values }) =>
        values.map(({ value, means }) => ({
          field,
          value,
          shown: findShownWord(field, value),
          means,
          includes: [],
          excludes: [],
        })),
      ),
  );
  return [...themes, ...subjects, ...codes];
}

/** What each value means by which findings are coded. */
export function buildCodebookTable(corpus: Corpus): Table<CodeRow> {
  return {
    name: 'codebook',
    title: 'Codebook',
    description: 'One row a value of a coded field of the findings, with what it means.',
    columns: [
      codeColumn(
        'field',
        ['theme', 'subject', ...codedFieldNames],
        'Column of the findings file',
        ({ field }) => field,
        {
          isKey: true,
        },
      ),
      textColumn('value', 'Value as the files have it', ({ value }) => value, { isKey: true }),
      textColumn(
        'shown',
        'Words that pages print for it; empty where they print a sentence or nothing',
        ({ shown }) => shown,
        {
          isOptional: true,
        },
      ),
      textColumn('means', 'What it means', ({ means }) => means),
      {
        name: 'includes',
        type: 'texts',
        isOptional: true,
        description: 'What belongs to a theme or a subject',
        read: ({ includes }) => includes,
      },
      {
        name: 'excludes',
        type: 'records',
        isOptional: true,
        description: 'What goes to another theme or subject, and to which',
        read: ({ excludes }) => excludes,
      },
    ],
    rows: listCodeRows(corpus),
  };
}
