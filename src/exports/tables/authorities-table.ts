import type { Authority, Corpus } from '../../domain/model.ts';
import { urls } from '../../views/urls.ts';
import { textColumn, urlColumn } from './columns.ts';
import type { Table } from './columns.ts';

export function buildAuthoritiesTable(corpus: Corpus, site: URL): Table<Authority> {
  return {
    name: 'authorities',
    title: 'Authorities',
    description: 'One row an authority.',
    columns: [
      textColumn('id', 'Permanent', ({ id }) => id, { isKey: true, pattern: '[a-z0-9-]+' }),
      urlColumn('Address of its page', site, ({ id }) => urls.authority(id)),
      textColumn('name', 'Short name', ({ name }) => name),
      textColumn('officialName', 'Official name', ({ officialName }) => officialName),
      textColumn('gssCode', 'Government Statistical Service code', ({ gssCode }) => gssCode, {
        pattern: String.raw`E\d{8}`,
      }),
      textColumn('ofstedUrn', 'Ofsted’s reference number', ({ ofstedUrn }) => ofstedUrn, {
        pattern: String.raw`\d{5,7}`,
      }),
      textColumn('region', 'Region of England', ({ region }) => region),
      textColumn('kind', 'Kind of authority', ({ kind }) => kind),
      {
        name: 'ofstedPage',
        type: 'address',
        isOptional: true,
        description: 'Ofsted’s own list of its reports and letters',
        read: ({ ofstedPage }) => ofstedPage,
      },
      {
        name: 'checkedTo',
        type: 'day',
        description: 'Day to which later inspections and visits were looked for',
        read: ({ checkedTo }) => checkedTo,
      },
      {
        name: 'providers',
        type: 'records',
        description: 'Who ran the service, and when',
        read: ({ providers }) => providers,
      },
      {
        name: 'interventions',
        type: 'records',
        isOptional: true,
        description: 'Notices, directions and commissioners: the Department for Education’s, not Ofsted’s',
        read: ({ interventions }) => interventions,
      },
      {
        name: 'notes',
        type: 'texts',
        isOptional: true,
        description: 'Gaps and conflicts that belong to no one visit',
        read: ({ notes }) => notes,
      },
    ],
    rows: corpus.authorities,
  };
}
