import { toSpan } from '../../src/domain/plain-date.ts';
import type { AuthorityRecord } from '../../src/schema/authority.ts';
import type { VisitRecord } from '../../src/schema/visit.ts';
import type { JudgementArea } from '../../src/schema/vocabulary.ts';

/** A row of a history of inspections, by the names of its columns. */
export type HistoryRow = Readonly<Partial<Record<string, string>>>;

/** Authorities and visits on record, by id. */
export interface OnRecord {
  readonly authorities: ReadonlyMap<string, AuthorityRecord>;
  readonly visits: ReadonlyMap<string, VisitRecord>;
}

/** What a history says that the records do not, a line each. */
export interface HistoryComparison {
  readonly compared: number;
  readonly differences: readonly string[];
  /** Inspections of which there is no record. */
  readonly missing: readonly string[];
  /** Rows without dates of an inspection, or of an authority that is not on record. */
  readonly skipped: readonly string[];
}

const areaOf = {
  overall_effectiveness_grade: 'overall',
  impact_of_leaders_grade: 'leadership',
  help_and_protection_grade: 'help-protection',
  in_care_grade: 'in-care',
  care_leavers_grade: 'care-leavers',
} as const satisfies Record<string, JudgementArea>;

/** Words of the table in place of a grade: it has none, or could not read it. */
const gradeOf: Readonly<Partial<Record<string, string>>> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires improvement': 'requires-improvement',
  'requires improvement to be good': 'requires-improvement',
  inadequate: 'inadequate',
};

/** A day as `17/03/2025` or `09/05/25`; undefined for anything else. */
function toDay(text: string | undefined): string | undefined {
  const parts = /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{2}|\d{4})$/u.exec(text ?? '')?.groups;
  const year = parts?.['year'];
  if (parts === undefined || year === undefined) return undefined;
  return `${year.length === 2 ? `20${year}` : year}-${parts['month']}-${parts['day']}`;
}

function listDifferences(id: string, visit: VisitRecord, row: HistoryRow): readonly string[] {
  const compare = (what: string, ours: string | undefined, theirs: string | undefined) =>
    ours === undefined || theirs === undefined || ours === theirs
      ? []
      : [`${id}: ${what} ${ours} on record, ${theirs} in the history.`];
  return [
    ...compare('began on', visit.dates.from, toDay(row['inspection_start_date'])),
    ...compare('ended on', visit.dates.to ?? visit.dates.from, toDay(row['inspection_end_date'])),
    ...compare('published on', visit.published.from, toDay(row['publication_date'])),
    ...Object.entries(areaOf).flatMap(([column, area]) =>
      compare(
        `${area} is`,
        visit.judgements.find((judgement) => judgement.area === area)?.grade,
        gradeOf[row[column]?.toLowerCase().replaceAll('_', ' ') ?? ''],
      ),
    ),
  ];
}

/** Sets a history of inspections beside the records; it changes nothing, since either may be wrong. */
export function compareHistory(rows: readonly HistoryRow[], { authorities, visits }: OnRecord): HistoryComparison {
  const byUrn = new Map(
    [...authorities].flatMap(([id, { ofstedUrn }]) => (ofstedUrn === undefined ? [] : [[ofstedUrn, id] as const])),
  );
  const outcomes = rows.map((row): Omit<HistoryComparison, 'compared'> & { readonly isCompared: boolean } => {
    const none = { differences: [], missing: [], skipped: [], isCompared: false };
    const [from, to] = [toDay(row['inspection_start_date']), toDay(row['inspection_end_date'])];
    const name = `${row['local_authority'] ?? 'no authority'}, published ${row['publication_date'] ?? 'on no date'}`;
    const authority = byUrn.get(row['urn'] ?? '');
    if (authority === undefined) return { ...none, skipped: [`${name}: no authority on record has its number.`] };
    if (from === undefined || to === undefined) return { ...none, skipped: [`${name}: it has no dates.`] };
    const found = [...visits].find(([id, visit]) => {
      const span = toSpan(visit.dates);
      const isOf = id.startsWith(`${authority}/`) && visit.kind === 'inspection';
      return isOf && span !== undefined && span.first <= to && span.last >= from;
    });
    if (found === undefined) return { ...none, missing: [`${name}: an inspection from ${from} to ${to}.`] };
    return { ...none, isCompared: true, differences: listDifferences(...found, row) };
  });
  return {
    compared: outcomes.filter(({ isCompared }) => isCompared).length,
    differences: outcomes.flatMap(({ differences }) => differences),
    missing: outcomes.flatMap(({ missing }) => missing),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}
