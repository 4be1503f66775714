import type { Corpus, Subject } from '../../domain/model.ts';
import { themeIds } from '../../schema/vocabulary.ts';
import { urls } from '../../views/urls.ts';
import { codeColumn, textColumn, urlColumn } from './columns.ts';
import type { Table } from './columns.ts';

/** The second level of the codebook; a subject without a finding is among them. */
export function buildSubjectsTable(corpus: Corpus, site: URL): Table<Subject> {
  return {
    name: 'subjects',
    title: 'Subjects',
    description: 'One row a subject: what findings are about, one level finer than the themes.',
    columns: [
      textColumn('id', 'Permanent; it outlasts the name', ({ id }) => id, { isKey: true, pattern: '[a-z0-9-]+' }),
      codeColumn('theme', themeIds, 'The one theme that it belongs to', ({ theme }) => theme, { refersTo: 'themes' }),
      textColumn('name', 'The one name used everywhere; it may be bettered', ({ name }) => name),
      {
        name: 'order',
        type: 'integer',
        description: 'Place among all subjects',
        read: ({ order }) => order,
      },
      textColumn('definition', 'What it covers', ({ definition }) => definition),
      { name: 'includes', type: 'texts', description: 'What belongs to it', read: ({ includes }) => includes },
      {
        name: 'goesElsewhere',
        type: 'records',
        isOptional: true,
        description: 'What goes to another subject, and to which',
        read: ({ goesElsewhere }) => goesElsewhere,
      },
      textColumn('example', 'A claim as it might stand in a source; invented', ({ example }) => example),
      {
        name: 'synonyms',
        type: 'texts',
        isOptional: true,
        description: 'Other words by which it is searched for',
        read: ({ synonyms }) => synonyms,
      },
      urlColumn('Address of its page', site, ({ id }) => urls.subject(id)),
    ],
    rows: corpus.subjects,
  };
}
