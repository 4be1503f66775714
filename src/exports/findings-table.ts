import { getSource, getVisit } from '../domain/lookup.ts';
import type { Corpus, Finding, Source, Visit } from '../domain/model.ts';
import { toContextUrl } from '../views/urls.ts';
import type { Column, Table } from './columns.ts';

interface Row {
  readonly finding: Finding;
  readonly source: Source;
  readonly visit: Visit;
  readonly site: URL;
}

/** The columns of `/data/findings.*`, in the order of the data contract. */
const columns: readonly Column<Row>[] = [
  { name: 'id', description: 'Source and finding: permanent', read: ({ finding }) => finding.key },
  {
    name: 'url',
    description: 'Address of the finding in its source',
    read: ({ finding, site }) => new URL(toContextUrl(finding), site).href,
  },
  { name: 'authority', description: 'Authority id', read: ({ finding }) => finding.authorityId },
  { name: 'visit', description: 'Visit the claim is about', read: ({ finding }) => finding.visitId },
  { name: 'visitKind', description: 'inspection, monitoring, focused or other', read: ({ visit }) => visit.kind },
  {
    name: 'visitDate',
    description: 'Day, month or year the visit began, as exactly as known; empty if unknown',
    read: ({ visit }) => visit.dates.from,
  },
  {
    name: 'visitDatePrecision',
    description: 'day, month, year or unknown',
    read: ({ visit }) => visit.dates.precision,
  },
  { name: 'source', description: 'Source id', read: ({ source }) => source.id },
  { name: 'sourceKind', description: 'letter, report, article or statement', read: ({ source }) => source.kind },
  { name: 'publisher', description: 'Publisher of the source', read: ({ source }) => source.publisher },
  {
    name: 'published',
    description: 'When the source came out, as exactly as known; empty if unknown',
    read: ({ source }) => source.published.from,
  },
  {
    name: 'publishedPrecision',
    description: 'day, month, year or unknown',
    read: ({ source }) => source.published.precision,
  },
  { name: 'theme', description: 'The one theme it is coded in', read: ({ finding }) => finding.theme },
  { name: 'also', description: 'Up to two more themes, for links only', read: ({ finding }) => finding.also },
  {
    name: 'level',
    description: 'strength, mixed, weakness, serious or not-stated',
    read: ({ finding }) => finding.level,
  },
  {
    name: 'direction',
    description: 'improved, early-signs, unchanged, worse or not-stated',
    read: ({ finding }) => finding.direction,
  },
  { name: 'since', description: 'Point from which a change is measured', read: ({ finding }) => finding.since },
  { name: 'sinceDate', description: 'The date, where since is date', read: ({ finding }) => finding.sinceDate },
  {
    name: 'quantifier',
    description: 'How much of what is counted the claim covers',
    read: ({ finding }) => finding.quantifier,
  },
  {
    name: 'appliesTo',
    description: 'Team, service or staff group that the claim is limited to',
    read: ({ finding }) => finding.appliesTo,
  },
  { name: 'saidBy', description: 'inspectors, authority or journalist', read: ({ finding }) => finding.saidBy },
  { name: 'relayed', description: 'Whether someone else reports the speaker', read: ({ finding }) => finding.relayed },
  { name: 'summary', description: 'The claim in our words', read: ({ finding }) => finding.summary },
  {
    name: 'quote',
    description: 'A fragment of the source, exact; not ours to license',
    read: ({ finding }) => finding.quote,
  },
  { name: 'locator', description: 'Block of the source', read: ({ finding }) => finding.locator },
  {
    name: 'figures',
    description: 'Quantities the claim gives: value, unit, what',
    read: ({ finding }) => finding.figures,
  },
  {
    name: 'recommendations',
    description: "Recommendations of the cycle's inspection that it speaks to",
    read: ({ finding }) => finding.recommendations,
  },
  { name: 'status', description: 'current, corrected or withdrawn', read: ({ finding }) => finding.status },
];

/**
 * Findings, one row each.
 * @param keys only these findings; all if left out.
 */
export function buildFindingsTable(corpus: Corpus, site: URL, keys?: ReadonlySet<string>): Table<Row> {
  return {
    name: 'findings',
    title: 'Findings',
    columns,
    rows: corpus.findings
      .filter(({ key }) => keys === undefined || keys.has(key))
      .map((finding) => ({
        finding,
        source: getSource(corpus, finding.sourceId),
        visit: getVisit(corpus, finding.visitId),
        site,
      })),
  };
}
