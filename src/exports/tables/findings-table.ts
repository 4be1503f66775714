import { getFindingCoding } from '../../domain/about/coding.ts';
import type { Coding } from '../../domain/about/coding.ts';
import { getSource, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding, Source, Visit } from '../../domain/model.ts';
import {
  directions,
  findingStatuses,
  levels,
  precisions,
  quantifiers,
  sinces,
  sourceKinds,
  speakers,
  themeIds,
  visitKinds,
} from '../../schema/vocabulary.ts';
import { toContextUrl } from '../../views/urls.ts';
import { listCodingColumns } from './coding-columns.ts';
import { codeColumn, keyColumn, partialDateColumn, textColumn, urlColumn } from './columns.ts';
import type { Column, Table } from './columns.ts';

/** A finding with what it hangs on. */
export interface FindingRow {
  readonly finding: Finding;
  readonly source: Source;
  readonly coding: Coding;
  readonly visit: Visit;
}

/** The columns of `/data/findings.*`, in the order of the data contract. */
const listColumns = (site: URL): readonly Column<FindingRow>[] => [
  textColumn('id', 'Source and finding; permanent', ({ finding }) => finding.key, {
    isKey: true,
    pattern: '[a-z0-9-]+/[a-z0-9-]+',
  }),
  urlColumn('Address of the finding in its source', site, ({ finding }) => toContextUrl(finding)),
  keyColumn('authority', 'authorities', 'Authority that the claim is about', ({ finding }) => finding.authorityId),
  keyColumn('visit', 'visits', 'Visit that the claim is about', ({ finding }) => finding.visitId),
  codeColumn('visitKind', visitKinds, 'Kind of that visit', ({ visit }) => visit.kind),
  partialDateColumn(
    'visitDate',
    'Day, month or year in which the visit began, as exactly as known; empty if unknown',
    ({ visit }) => visit.dates.from,
  ),
  codeColumn('visitDatePrecision', precisions, 'How exactly that date is known', ({ visit }) => visit.dates.precision),
  keyColumn('source', 'sources', 'Source that states the claim', ({ source }) => source.id),
  codeColumn('sourceKind', sourceKinds, 'Kind of that source', ({ source }) => source.kind),
  textColumn('publisher', 'Publisher of the source', ({ source }) => source.publisher),
  partialDateColumn(
    'published',
    'When the source came out, as exactly as known; empty if unknown',
    ({ source }) => source.published.from,
  ),
  codeColumn(
    'publishedPrecision',
    precisions,
    'How exactly that date is known',
    ({ source }) => source.published.precision,
  ),
  codeColumn('theme', themeIds, 'The one theme it is coded in', ({ finding }) => finding.theme, { refersTo: 'themes' }),
  {
    name: 'also',
    type: 'list',
    isOptional: true,
    values: themeIds,
    description: 'Up to two more themes, for links only: those named, and those of the subjects in alsoSubjects',
    read: ({ finding }) => finding.also,
  },
  codeColumn(
    'level',
    levels,
    'What practice is like at the visit, as this claim says it',
    ({ finding }) => finding.level,
  ),
  codeColumn(
    'direction',
    directions,
    'The change that this claim itself reports; never worked out by comparing visits',
    ({ finding }) => finding.direction,
  ),
  codeColumn('since', sinces, 'The point from which that change is measured', ({ finding }) => finding.since),
  partialDateColumn('sinceDate', 'The date, where since is date', ({ finding }) => finding.sinceDate),
  codeColumn(
    'quantifier',
    quantifiers,
    'How much of what is counted (children, cases, staff, teams) the claim covers',
    ({ finding }) => finding.quantifier,
  ),
  textColumn(
    'appliesTo',
    'Team, service or staff group that the claim is limited to',
    ({ finding }) => finding.appliesTo,
    { isOptional: true },
  ),
  codeColumn(
    'saidBy',
    speakers,
    'Who makes the claim; a newspaper that reports Ofsted passes on the inspectors’',
    ({ finding }) => finding.saidBy,
  ),
  {
    name: 'relayed',
    type: 'boolean',
    description: 'Whether someone other than the speaker reports the claim',
    read: ({ finding }) => finding.relayed,
  },
  textColumn('summary', 'The claim in our words', ({ finding }) => finding.summary),
  textColumn('quote', 'A fragment of the source, exact; not ours to license', ({ finding }) => finding.quote, {
    isOptional: true,
  }),
  textColumn(
    'locator',
    'Block of the source: a paragraph (p7), a bullet under a heading (h2.b3) or the standfirst; empty where the text held has none',
    ({ finding }) => finding.locator,
    { isOptional: true, pattern: String.raw`p\d+|h\d+\.b\d+|standfirst` },
  ),
  {
    name: 'figures',
    type: 'figures',
    isOptional: true,
    description: 'Every quantity that the claim gives: value, unit and what it counts',
    read: ({ finding }) => finding.figures,
  },
  {
    name: 'recommendations',
    type: 'list',
    isOptional: true,
    description: 'Recommendations to which the claim speaks, of the inspection that opened the cycle',
    read: ({ finding }) => finding.recommendations,
  },
  codeColumn('status', findingStatuses, 'Whether the finding still stands', ({ finding }) => finding.status),
  keyColumn(
    'subject',
    'subjects',
    'What it is about: the one subject of its theme in which it is coded',
    ({ finding }) => finding.subject,
  ),
  {
    name: 'alsoSubjects',
    type: 'list',
    isOptional: true,
    pattern: '[a-z0-9-]+(;[a-z0-9-]+)*',
    description: 'Up to two more subjects, for links only; their themes stand in also',
    read: ({ finding }) => finding.alsoSubjects,
  },
  keyColumn(
    'relays',
    'findings',
    'Finding of Ofsted’s own document that this one repeats: not a second finding',
    ({ finding }) => finding.relays,
    { isOptional: true },
  ),
  ...listCodingColumns(({ coding }: FindingRow) => coding),
];

/**
 * Findings, one row each.
 * @param findings only these; all if left out.
 */
export function buildFindingsTable(
  corpus: Corpus,
  site: URL,
  findings: readonly Finding[] = corpus.findings,
): Table<FindingRow> {
  return {
    name: 'findings',
    title: 'Findings',
    description: 'One row a finding: one claim, in one place of one source.',
    columns: listColumns(site),
    rows: findings.map((finding) => ({
      finding,
      source: getSource(corpus, finding.sourceId),
      coding: getFindingCoding(corpus, finding),
      visit: getVisit(corpus, finding.visitId),
    })),
  };
}
