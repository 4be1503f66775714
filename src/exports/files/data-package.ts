import type { Corpus } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { getRelease } from '../../domain/about/release.ts';
import { urls } from '../../views/urls.ts';
import type { PublishedTable } from '../tables/tables.ts';

/** What the data is called. */
export const dataTitle = 'Side by Side: findings of inspections of English children’s services';

/** The licence of our words. */
export const dataLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What the data is, and what must not be made of it. */
export const dataDescription = [
  'What inspectors found in English children’s services, finding by finding, each with its source, speaker, date and place.',
  'Every table is here as CSV and, under the same name, as JSON.',
  'Nothing in it is a rank, score or average, and counts of findings follow the length of documents: do not make any of these of them.',
].join(' ');

const rights = [
  'The summaries, definitions and notes are ours, under CC BY 4.0: name Side by Side and link to the page.',
  'The column quote of the findings, and titles, are the words of others: they belong to those named with each source in its column rights, and are not under this licence.',
  'Contains public sector information licensed under the Open Government Licence v3.0.',
  'Some reports print narrower terms, which that column gives too.',
].join(' ');

const dialect = {
  csvddfVersion: 1.2,
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminator: '\r\n',
  header: true,
};

function toResource(table: PublishedTable) {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(table.csv).length,
    dialect,
    schema: {
      fields: table.fields,
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map((key) => ({
          fields: key.field,
          reference: { resource: key.table === table.name ? '' : key.table, fields: 'id' },
        })),
      }),
    },
  };
}

/**
 * `datapackage.json`: the tables as Frictionless Data Package describes them.
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function serializeDataPackage(corpus: Corpus, site: URL, tables: readonly PublishedTable[]): string {
  const publishers = [...new Set(corpus.sources.map(({ publisher }) => publisher))].sort(compareText);
  const dataPackage = {
    profile: 'tabular-data-package',
    name: 'side-by-side',
    title: dataTitle,
    description: dataDescription,
    version: getRelease(corpus).name,
    homepage: new URL(urls.data, site).href,
    keywords: ['Ofsted', 'children’s services', 'inspection', 'monitoring visit', 'local authority', 'England'],
    licenses: [dataLicence],
    rights,
    contributors: [{ title: 'Side by Side', role: 'publisher', path: new URL(urls.home, site).href }],
    sources: [
      ...publishers.map((title) => ({ title })),
      { title: 'Office for National Statistics: codes of authorities', path: 'https://www.ons.gov.uk/' },
    ],
    releases: corpus.releases.map(({ name, date, changes }) => ({ version: name, date, changes })),
    resources: tables.map(toResource),
  };
  return `${JSON.stringify(dataPackage, null, 1)}\n`;
}
