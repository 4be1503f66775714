import type { Authority, Corpus, Source, Theme, Visit } from '../domain/model.ts';
import { urls } from '../views/urls.ts';
import type { Column, Table } from './columns.ts';

const url = <Row>(site: URL, toPath: (row: Row) => string): Column<Row> => ({
  name: 'url',
  description: 'Address of its page',
  read: (row) => new URL(toPath(row), site).href,
});

/** All visits, with every field of the record. */
export function buildVisitsTable(corpus: Corpus, site: URL): Table<Visit> {
  return {
    name: 'visits',
    title: 'Inspections and visits',
    columns: [
      { name: 'id', description: 'Authority and visit: permanent', read: ({ id }) => id },
      url(site, ({ id }) => urls.visit(id)),
      { name: 'authority', description: 'Authority id', read: ({ authorityId }) => authorityId },
      { name: 'kind', description: 'inspection, monitoring, focused or other', read: ({ kind }) => kind },
      { name: 'cycle', description: 'The inspection that opened the cycle', read: ({ cycle }) => cycle },
      { name: 'number', description: 'Ordinal within the cycle', read: ({ number }) => number },
      { name: 'numberNote', description: 'Why the number is believed', read: ({ numberNote }) => numberNote },
      { name: 'dates', description: 'When it took place, with precision and bounds', read: ({ dates }) => dates },
      { name: 'published', description: 'When the letter or report came out', read: ({ published }) => published },
      { name: 'framework', description: 'pre-sif, sif or ilacs', read: ({ framework }) => framework },
      { name: 'variant', description: 'standard, short or reinspection', read: ({ variant }) => variant },
      { name: 'summary', description: 'In our words', read: ({ summary }) => summary },
      { name: 'provider', description: 'Who ran the service', read: ({ provider }) => provider },
      { name: 'scope', description: 'What it looked at, and how well that is known', read: ({ scope }) => scope },
      { name: 'letter', description: 'held, not-held, not-published or withdrawn', read: ({ letter }) => letter },
      { name: 'letterNote', description: 'Why we say so', read: ({ letterNote }) => letterNote },
      {
        name: 'judgements',
        description: 'Grades of an inspection: area, grade, words printed',
        read: ({ judgements }) => judgements,
      },
      {
        name: 'recommendations',
        description: "Of an inspection, in the report's numbering",
        read: ({ recommendations }) => recommendations,
      },
      {
        name: 'recommendationsLookedAt',
        description: 'Recommendations a visit says it looked at',
        read: ({ recommendationsLookedAt }) => recommendationsLookedAt,
      },
      { name: 'evidence', description: 'Why it is believed to have taken place', read: ({ evidence }) => evidence },
      { name: 'notes', description: 'Conflicts and cautions', read: ({ notes }) => notes },
      {
        name: 'sameVisitAs',
        description: "The same visit in another authority's record",
        read: ({ sameVisitAs }) => sameVisitAs,
      },
    ],
    rows: corpus.visits,
  };
}

/** All sources, without their findings. */
export function buildSourcesTable(corpus: Corpus, site: URL): Table<Source> {
  return {
    name: 'sources',
    title: 'Sources',
    columns: [
      { name: 'id', description: 'Permanent', read: ({ id }) => id },
      url(site, ({ id }) => urls.source(id)),
      { name: 'visit', description: 'The visit it tells of', read: ({ visit }) => visit },
      { name: 'kind', description: 'letter, report, article or statement', read: ({ kind }) => kind },
      { name: 'publisher', description: 'Who published it', read: ({ publisher }) => publisher },
      { name: 'title', description: 'As printed', read: ({ title }) => title },
      { name: 'author', description: 'As printed', read: ({ author }) => author },
      { name: 'inspectors', description: 'Named by a letter or report', read: ({ inspectors }) => inspectors },
      { name: 'published', description: 'When, with precision', read: ({ published }) => published },
      { name: 'address', description: 'Of the original; empty if not known', read: ({ address }) => address },
      { name: 'archivedAddress', description: 'Of an archived copy', read: ({ archivedAddress }) => archivedAddress },
      { name: 'rights', description: 'Whose the words are', read: ({ rights }) => rights },
      { name: 'extent', description: 'whole or opening: how much was read', read: ({ extent }) => extent },
      {
        name: 'coding',
        description: 'exhaustive, or principal: only its principal findings are coded',
        read: ({ coding }) => coding,
      },
    ],
    rows: corpus.sources,
  };
}

/** All authorities. */
export function buildAuthoritiesTable(corpus: Corpus, site: URL): Table<Authority> {
  return {
    name: 'authorities',
    title: 'Authorities',
    columns: [
      { name: 'id', description: 'Permanent', read: ({ id }) => id },
      url(site, ({ id }) => urls.authority(id)),
      { name: 'name', description: 'Short name', read: ({ name }) => name },
      { name: 'officialName', description: 'Official name', read: ({ officialName }) => officialName },
      { name: 'gssCode', description: 'Government Statistical Service code', read: ({ gssCode }) => gssCode },
      { name: 'ofstedUrn', description: "Ofsted's reference number", read: ({ ofstedUrn }) => ofstedUrn },
      { name: 'region', description: 'Region of England', read: ({ region }) => region },
      { name: 'kind', description: 'Kind of authority', read: ({ kind }) => kind },
      {
        name: 'checkedTo',
        description: 'Day to which later inspections and visits were looked for',
        read: ({ checkedTo }) => checkedTo,
      },
      { name: 'providers', description: 'Who ran the service, and when', read: ({ providers }) => providers },
      {
        name: 'interventions',
        description: "The Department for Education's, not Ofsted's",
        read: ({ interventions }) => interventions,
      },
      { name: 'notes', description: 'Gaps and conflicts', read: ({ notes }) => notes },
    ],
    rows: corpus.authorities,
  };
}

/** The sixteen themes. */
export function buildThemesTable(corpus: Corpus, site: URL): Table<Theme> {
  return {
    name: 'themes',
    title: 'Themes',
    columns: [
      { name: 'id', description: 'Permanent', read: ({ id }) => id },
      url(site, ({ id }) => urls.theme(id)),
      { name: 'name', description: 'The one name used everywhere', read: ({ name }) => name },
      { name: 'definition', description: 'What it covers', read: ({ definition }) => definition },
      { name: 'includes', description: 'What belongs to it', read: ({ includes }) => includes },
      { name: 'excludes', description: 'What goes to another theme', read: ({ excludes }) => excludes },
      { name: 'example', description: 'A finding of the theme', read: ({ example }) => example.finding },
    ],
    rows: corpus.themes,
  };
}
