import type { Coding } from '../../domain/about/coding.ts';
import { codebookRevisions } from '../../schema/vocabulary.ts';
import { codeColumn, textColumn } from './columns.ts';
import type { Column } from './columns.ts';

/** Columns that say how a source was coded, for every table whose rows hang on one. */
export const listCodingColumns = <Row>(read: (row: Row) => Coding): readonly Column<Row>[] => [
  textColumn(
    'codedBy',
    'Who or what coded the source: of a language model its name and version, as far as recorded',
    (row) => read(row).codedBy,
    { isOptional: true, pattern: 'person|language model; .+' },
  ),
  {
    name: 'codedOn',
    type: 'day',
    isOptional: true,
    description: 'Day on which the coding was settled',
    read: (row) => read(row).codedOn,
  },
  codeColumn(
    'codebook',
    codebookRevisions.map(String),
    'Revision of the codebook by which it was coded',
    (row) => read(row).codebook?.toString(),
    { isOptional: true },
  ),
  codeColumn(
    'readByPerson',
    ['yes', 'no'],
    'Whether a person has read all of it against its source as it stands now, and declared it',
    (row) => (read(row).isReadByPerson ? 'yes' : 'no'),
  ),
];
