import { getRelease } from '../../domain/about/release.ts';
import type { Corpus } from '../../domain/model.ts';
import { formatDay } from '../format-date.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** What a page needs to know of a published table. */
export interface TableFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rowCount: number;
  readonly fields: readonly {
    readonly name: string;
    readonly type: 'string' | 'date' | 'integer' | 'boolean' | 'array' | 'object';
    readonly format?: 'uri';
    readonly description: string;
    readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  }[];
  readonly example: { readonly csv: string; readonly json: string };
}

/** One field of a table as the page documents it. */
export interface FieldView {
  readonly name: string;
  /** `text`, `whole number; may be empty` */
  readonly type: string;
  readonly description: string;
  /** The closed list that its values are taken from; empty where any will do. */
  readonly values: readonly string[];
}

/** The page that documents the data. */
export interface DataView {
  readonly version: string;
  /** Day of that version, in words. */
  readonly released: string;
  readonly package: Link;
  /** Where the files of one record each are listed. */
  readonly singles: readonly Link[];
  readonly licencesUrl: string;
  readonly methodUrl: string;
  /** Where every quotation stands with its place. */
  readonly quotationsUrl: string;
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly rows: string;
    readonly files: readonly Link[];
    readonly columns: readonly FieldView[];
    readonly example: TableFacts['example'];
  }[];
  /** Newest first. */
  readonly releases: readonly { readonly name: string; readonly date: string; readonly changes: readonly string[] }[];
}

const typeWords = {
  string: 'text',
  date: 'day',
  integer: 'whole number',
  boolean: 'true or false',
  array: 'list',
  object: 'record',
} as const satisfies Record<TableFacts['fields'][number]['type'], string>;

function toFieldView({ name, type, format, description, constraints }: TableFacts['fields'][number]): FieldView {
  const words = format === 'uri' ? 'address' : typeWords[type];
  return {
    name,
    type: constraints?.required === true ? words : `${words}; may be empty`,
    description,
    values: constraints?.enum ?? [],
  };
}

const toFileLink = (name: string): Link => ({ text: name, href: urls.dataFile(name) });

/** Draws the page of the data together, one entry a table. */
export function buildDataView(corpus: Corpus, tables: readonly TableFacts[]): DataView {
  const release = getRelease(corpus);
  return {
    version: release.name,
    released: formatDay(release.date),
    package: toFileLink('datapackage.json'),
    singles: [
      { text: 'one authority', href: urls.authorityFiles },
      { text: 'one theme', href: urls.themeFiles },
      { text: 'one subject', href: urls.subjectFiles },
      { text: 'one visit', href: urls.visitFiles },
    ],
    licencesUrl: urls.page('licences'),
    methodUrl: urls.page('method'),
    quotationsUrl: urls.page('quotations'),
    tables: tables.map(({ name, title, description, rowCount, fields, example }) => ({
      name,
      title,
      description,
      rows: `${rowCount} rows`,
      files: [toFileLink(`${name}.csv`), toFileLink(`${name}.json`)],
      columns: fields.map(toFieldView),
      example,
    })),
    releases: corpus.releases.map(({ name, date, changes }) => ({ name, date: formatDay(date), changes })),
  };
}
