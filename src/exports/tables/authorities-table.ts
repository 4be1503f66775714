import { findEarliestCheckedDay } from '../../domain/authority/checked-to.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { authorityKinds, regions } from '../../schema/vocabulary.ts';
import { urls } from '../../views/urls.ts';
import { codeColumn, textColumn, urlColumn } from './columns.ts';
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
      textColumn(
        'ofstedUrn',
        'Ofsted’s reference number; a former authority may have none',
        ({ ofstedUrn }) => ofstedUrn,
        {
          isOptional: true,
          pattern: String.raw`\d{5,7}`,
        },
      ),
      codeColumn('region', regions, 'Region of England', ({ region }) => region),
      codeColumn('kind', authorityKinds, 'Kind of authority; a former one was merged or split', ({ kind }) => kind),
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
        isOptional: true,
        description:
          'Day to which later inspections and visits of all kinds that were looked for were looked for; a former authority may have none',
        read: findEarliestCheckedDay,
      },
      {
        name: 'providers',
        type: 'records',
        isOptional: true,
        description: 'Who ran the service, and when, as far as it is known',
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
      {
        name: 'formerNames',
        type: 'texts',
        isOptional: true,
        description: 'Names that it had before',
        read: ({ formerNames }) => formerNames,
      },
      {
        name: 'alsoCalled',
        type: 'texts',
        isOptional: true,
        description: 'Other names by which people and documents call it',
        read: ({ alsoCalled }) => alsoCalled,
      },
      {
        name: 'formerCodes',
        type: 'records',
        isOptional: true,
        description:
          'Codes of the Government Statistical Service that it had before, each with its last day where known',
        read: ({ formerCodes }) => formerCodes,
      },
      {
        name: 'since',
        type: 'day',
        isOptional: true,
        description: 'Day on which it began, where it took the place of others',
        read: ({ since }) => since,
      },
      {
        name: 'until',
        type: 'day',
        isOptional: true,
        description: 'Last day of a former authority',
        read: ({ until }) => until,
      },
      {
        name: 'predecessors',
        type: 'list',
        isOptional: true,
        description: 'Authorities whose place it took',
        read: ({ predecessors }) => predecessors,
      },
      {
        name: 'successors',
        type: 'list',
        isOptional: true,
        description: 'Authorities that took its place',
        read: ({ successors }) => successors,
      },
      {
        name: 'statisticalNeighbours',
        type: 'record',
        isOptional: true,
        description: 'Authorities most like it, nearest first, and whose list that is',
        read: ({ statisticalNeighbours }) => statisticalNeighbours,
      },
      {
        name: 'checkedToByKind',
        type: 'record',
        isOptional: true,
        description: 'The same day for each kind of visit, where they differ; not-collected where nobody looked',
        read: ({ checkedTo }) => (typeof checkedTo === 'string' ? undefined : checkedTo),
      },
    ],
    rows: corpus.authorities,
  };
}
