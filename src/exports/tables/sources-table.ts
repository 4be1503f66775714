import { getCoding } from '../../domain/about/coding.ts';
import type { Corpus, Source } from '../../domain/model.ts';
import { codings, extents, licences, sourceKinds } from '../../schema/vocabulary.ts';
import { urls } from '../../views/urls.ts';
import { listCodingColumns } from './coding-columns.ts';
import { codeColumn, keyColumn, textColumn, urlColumn } from './columns.ts';
import type { Table } from './columns.ts';

/** All sources, without their findings. */
export function buildSourcesTable(corpus: Corpus, site: URL): Table<Source> {
  return {
    name: 'sources',
    title: 'Sources',
    description: 'One row a letter, report, press account or statement. Its text is not here.',
    columns: [
      textColumn('id', 'Visit and who tells of it; permanent', ({ id }) => id, { isKey: true, pattern: '[a-z0-9-]+' }),
      urlColumn('Address of its page', site, ({ id }) => urls.source(id)),
      keyColumn('visit', 'visits', 'The visit it tells of', ({ visit }) => visit),
      codeColumn('kind', sourceKinds, 'Kind of source; a letter or report is Ofsted’s own', ({ kind }) => kind),
      textColumn('publisher', 'Who published it', ({ publisher }) => publisher),
      textColumn('title', 'As printed', ({ title }) => title),
      textColumn('author', 'As printed', ({ author }) => author, { isOptional: true, namesPeople: true }),
      {
        name: 'inspectors',
        type: 'list',
        isOptional: true,
        namesPeople: true,
        description: 'Named by a letter or report',
        read: ({ inspectors }) => inspectors,
      },
      {
        name: 'published',
        type: 'record',
        description: 'When: precision, from, to, or bounds, and how it is known',
        read: ({ published }) => published,
      },
      {
        name: 'address',
        type: 'address',
        isOptional: true,
        description: 'Of the original; empty if not known',
        read: ({ address }) => address,
      },
      {
        name: 'archivedAddress',
        type: 'address',
        isOptional: true,
        description: 'Of an archived copy',
        read: ({ archivedAddress }) => archivedAddress,
      },
      textColumn('rights', 'Whose the words are, and on what terms', ({ rights }) => rights),
      codeColumn('extent', extents, 'How much of it was read', ({ extent }) => extent),
      codeColumn(
        'coding',
        codings,
        'Whether every claim read is coded, or the principal findings alone',
        ({ coding }) => coding,
      ),
      codeColumn(
        'licence',
        licences,
        'Whether its words are under the Open Government Licence',
        ({ licence }) => licence,
      ),
      ...listCodingColumns(({ id }: Source) => getCoding(corpus, id)),
    ],
    rows: corpus.sources,
  };
}
