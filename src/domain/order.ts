import { themeIds } from '../schema/vocabulary.ts';
import type { SourceKind, ThemeId } from '../schema/vocabulary.ts';
import type { Finding, Source, Visit } from './model.ts';
import { toSortKey } from './plain-date.ts';

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Alphabetical as a British reader expects; numbers within text by value. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

/** Oldest first; where dates don't decide, by cycle, ordinal and id, so that the order is total. */
export function compareVisits(a: Visit, b: Visit): number {
  return (
    compareText(a.authorityId, b.authorityId) ||
    compareCodeUnits(toSortKey(a.dates), toSortKey(b.dates)) ||
    compareText(a.cycle ?? '', b.cycle ?? '') ||
    (a.number ?? 0) - (b.number ?? 0) ||
    compareText(a.id, b.id)
  );
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const sourceKindRank = { letter: 0, report: 0, statement: 1, article: 2 } as const satisfies Record<SourceKind, number>;

type Witness = Pick<Source, 'id' | 'kind' | 'published'>;

/** Primary sources before what others wrote of them; then by date and id. */
export function compareWitnesses(a: Witness, b: Witness): number {
  return (
    sourceKindRank[a.kind] - sourceKindRank[b.kind] ||
    compareCodeUnits(toSortKey(a.published), toSortKey(b.published)) ||
    compareText(a.id, b.id)
  );
}

/** Inspectors before all others, who stand in the order given. */
export const compareSpeakers = (a: Finding, b: Finding): number =>
  Number(a.saidBy !== 'inspectors') - Number(b.saidBy !== 'inspectors');

/** Findings grouped under the themes they are coded in, in the codebook's order; themes without findings are left out. */
export function groupByTheme(findings: readonly Finding[]): readonly (readonly [ThemeId, readonly Finding[]])[] {
  return themeIds
    .map((theme) => [theme, findings.filter((finding) => finding.theme === theme)] as const)
    .filter(([, group]) => group.length > 0);
}
