import type { Corpus, Theme } from '../../domain/model.ts';
import { themeIds } from '../../schema/vocabulary.ts';
import { urls } from '../../views/urls.ts';
import { codeColumn, keyColumn, textColumn, urlColumn } from './columns.ts';
import type { Table } from './columns.ts';

export function buildThemesTable(corpus: Corpus, site: URL): Table<Theme> {
  return {
    name: 'themes',
    title: 'Themes',
    description: 'One row for each of the sixteen themes.',
    columns: [
      codeColumn('id', themeIds, 'Permanent', ({ id }) => id, { isKey: true }),
      urlColumn('Address of its page', site, ({ id }) => urls.theme(id)),
      textColumn('name', 'The one name used everywhere', ({ name }) => name),
      textColumn('definition', 'What it covers', ({ definition }) => definition),
      { name: 'includes', type: 'texts', description: 'What belongs to it', read: ({ includes }) => includes },
      {
        name: 'excludes',
        type: 'records',
        isOptional: true,
        description: 'What goes to another theme, and to which',
        read: ({ excludes }) => excludes,
      },
      keyColumn('example', 'findings', 'A finding of the theme', ({ example }) => example.finding),
    ],
    rows: corpus.themes,
  };
}
