import type { Corpus, Visit } from '../../domain/model.ts';
import { frameworks, letterStatuses, variants, visitKinds } from '../../schema/vocabulary.ts';
import { urls } from '../../views/urls.ts';
import { codeColumn, keyColumn, textColumn, urlColumn } from './columns.ts';
import type { Table } from './columns.ts';

/** All visits, with every field of the record. */
export function buildVisitsTable(corpus: Corpus, site: URL): Table<Visit> {
  return {
    name: 'visits',
    title: 'Inspections and visits',
    description: 'One row an inspection, monitoring visit or focused visit, whether or not a source on it is held.',
    columns: [
      textColumn('id', 'Authority and visit; permanent', ({ id }) => id, {
        isKey: true,
        pattern: String.raw`[a-z0-9-]+/\d{4}-[a-z0-9-]+`,
      }),
      urlColumn('Address of its page', site, ({ id }) => urls.visit(id)),
      keyColumn('authority', 'authorities', 'Authority visited', ({ authorityId }) => authorityId),
      codeColumn('kind', visitKinds, 'Kind of visit; only inspections give grades', ({ kind }) => kind),
      textColumn(
        'cycle',
        'The inspection that opened the cycle, as the second part of its id; none for inspections',
        ({ cycle }) => cycle,
        { isOptional: true },
      ),
      {
        name: 'number',
        type: 'integer',
        isOptional: true,
        description: 'Ordinal within the cycle, where a source states or implies it',
        read: ({ number }) => number,
      },
      textColumn(
        'numberNote',
        'Why the number is believed, where no source prints it',
        ({ numberNote }) => numberNote,
        {
          isOptional: true,
        },
      ),
      {
        name: 'dates',
        type: 'record',
        description: 'When it took place: precision, from, to, or bounds, and how it is known',
        read: ({ dates }) => dates,
      },
      {
        name: 'published',
        type: 'record',
        description: 'When the letter or report came out, in the same form',
        read: ({ published }) => published,
      },
      codeColumn('framework', frameworks, 'Framework it was carried out under', ({ framework }) => framework),
      codeColumn('variant', variants, 'Form of the inspection', ({ variant }) => variant, { isOptional: true }),
      textColumn('summary', 'In our words', ({ summary }) => summary, { isOptional: true }),
      textColumn('provider', 'Who ran the service at the time, where known', ({ provider }) => provider, {
        isOptional: true,
      }),
      {
        name: 'scope',
        type: 'record',
        description:
          'What it set out to look at: themes, where each is stated, a statement, and how well that is known',
        read: ({ scope }) => scope,
      },
      codeColumn('letter', letterStatuses, 'Whether Ofsted’s own letter or report is at hand', ({ letter }) => letter),
      textColumn('letterNote', 'Why we say so', ({ letterNote }) => letterNote, { isOptional: true }),
      {
        name: 'judgements',
        type: 'records',
        isOptional: true,
        description: 'Grades of an inspection: area, grade, and the words printed',
        read: ({ judgements }) => judgements,
      },
      {
        name: 'recommendations',
        type: 'records',
        isOptional: true,
        description: 'What its document sets, in its numbering: id, our summary, theme, kind',
        read: ({ recommendations }) => recommendations,
      },
      {
        name: 'recommendationsLookedAt',
        type: 'records',
        isOptional: true,
        description: 'Recommendations of the cycle’s inspection that the visit says it looked at',
        read: ({ recommendationsLookedAt }) => recommendationsLookedAt,
      },
      {
        name: 'evidence',
        type: 'records',
        isOptional: true,
        description: 'Why it is believed to have taken place, besides its document',
        read: ({ evidence }) => evidence,
      },
      {
        name: 'notes',
        type: 'texts',
        isOptional: true,
        description: 'Conflicts and cautions',
        read: ({ notes }) => notes,
      },
      keyColumn(
        'sameVisitAs',
        'visits',
        'The same visit in another authority’s record',
        ({ sameVisitAs }) => sameVisitAs,
        {
          isOptional: true,
        },
      ),
      {
        name: 'restsOn',
        type: 'list',
        isOptional: true,
        description: 'Findings on which the summary rests',
        read: ({ restsOn }) => restsOn,
      },
      {
        name: 'inferred',
        type: 'record',
        description: 'Values that no source states, each with why it is believed: letter, framework',
        read: ({ inferred }) => inferred,
      },
      {
        name: 'accounts',
        type: 'records',
        isOptional: true,
        description: 'Accounts of the visit that are known and not coded, each with the reason',
        read: ({ accounts }) => accounts,
      },
      {
        name: 'document',
        type: 'record',
        isOptional: true,
        description: 'Ofsted’s own document where it is held: address, SHA-256 of the file, pages',
        read: ({ document }) => document,
      },
      {
        name: 'places',
        type: 'record',
        description: 'Where the document prints its kind, dates, framework: block, page, words',
        read: ({ places }) => places,
      },
      {
        name: 'sets',
        type: 'records',
        isOptional: true,
        description: 'How many recommendations, areas for improvement and for priority action it sets, and where',
        read: ({ sets }) => sets,
      },
    ],
    rows: corpus.visits,
  };
}
