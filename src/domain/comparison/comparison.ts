import { themeIds } from '../../schema/vocabulary.ts';
import type { Framework, ScopeBasis, ThemeId } from '../../schema/vocabulary.ts';
import { getCell } from '../theme/cell.ts';
import type { Cell } from '../theme/cell.ts';
import { hasFindings, listSourcesOf, listVisitsOf, toCycleSlug } from '../lookup.ts';
import type { Corpus, Source, Visit } from '../model.ts';
import { findMonthGap } from './month-gap.ts';
import { compareText, compareVisits } from '../order.ts';
import type { MonthGap } from './month-gap.ts';
import { isPrimary } from '../finding/speakers.ts';
import { listSubjectRows } from './subject-rows.ts';
import type { SubjectRow } from './subject-rows.ts';

/** In whose words, and how far read, a visit is held. */
export type Basis =
  'primary-whole' | 'primary-principal' | 'primary-part' | 'relayed-whole' | 'relayed-mixed' | 'relayed-part' | 'none';

/** How the known scopes of the visits lie to each other, theme by theme. */
export interface ScopeOverlap {
  readonly bases: readonly { readonly visit: Visit; readonly basis: ScopeBasis }[];
  /** Themes that the scope of every visit names. */
  readonly shared: readonly ThemeId[];
  /** Themes that the scope of some visit names and that of another, which is stated in full, does not. */
  readonly unshared: readonly ThemeId[];
}

/** What a reader must know before comparing; each from the visits' own records. */
export interface Cautions {
  /** Between the earliest and the latest visit; undefined if a date is unbounded. */
  readonly gap: MonthGap | undefined;
  readonly isOneAuthority: boolean;
  readonly isOneCycle: boolean;
  /** In the order of the visits; one entry where all are alike. */
  readonly frameworks: readonly Framework[];
  /** Visits whose framework no source states. */
  readonly frameworksInferred: readonly Visit[];
  readonly scope: ScopeOverlap;
  readonly bases: readonly { readonly visit: Visit; readonly basis: Basis; readonly sources: readonly Source[] }[];
  readonly providers: readonly { readonly visit: Visit; readonly provider: string | undefined }[];
}

/** One theme at each visit. */
export interface ComparisonRow {
  readonly theme: ThemeId;
  /** In the order of the visits. */
  readonly cells: readonly Cell[];
  /** Two or more visits report on it. */
  readonly isShared: boolean;
  /** What the visits say of it, subject by subject. */
  readonly subjects: readonly SubjectRow[];
}

/** Two to four visits side by side: evidence and cautions, no verdict. */
export interface Comparison {
  readonly visits: readonly Visit[];
  readonly primaryOnly: boolean;
  readonly cautions: Cautions;
  /** Themes on which at least one visit has a finding of any speaker, in the codebook's order. */
  readonly rows: readonly ComparisonRow[];
  /** Each visit has findings, but no theme is spoken of by two, be it in a finding filed under another. */
  readonly isDisjoint: boolean;
}

export interface ComparisonOptions {
  readonly primaryOnly?: boolean;
  /** Only these themes; all sixteen if empty. */
  readonly themes?: readonly ThemeId[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function findBasis(sources: readonly Source[]): Basis {
  const primary = sources.filter(isPrimary);
  const best = primary.length > 0 ? primary : sources;
  if (best.length === 0) return 'none';
  const whole = best.filter(({ extent }) => extent === 'whole');
  if (primary.length > 0) {
    if (whole.length === 0) return 'primary-part';
    return whole.some(({ coding }) => coding === 'exhaustive') ? 'primary-whole' : 'primary-principal';
  }
  if (whole.length === best.length) return 'relayed-whole';
  return whole.length === 0 ? 'relayed-part' : 'relayed-mixed';
}

/** How the scopes of visits overlap, as far as they are known; nothing is inferred from what was reported. */
export function findScopeOverlap(visits: readonly Visit[]): ScopeOverlap {
  const naming = (theme: ThemeId) => visits.filter(({ scope }) => scope.themes.includes(theme));
  return {
    bases: visits.map((visit) => ({ visit, basis: visit.scope.basis })),
    shared: themeIds.filter((theme) => naming(theme).length === visits.length),
    unshared: themeIds.filter(
      (theme) =>
        naming(theme).length > 0 &&
        visits.some(({ scope }) => scope.basis === 'known' && !scope.themes.includes(theme)),
    ),
  };
}

/** The gap from the first visit to the last; not known if any date is unbounded. */
function findWidestGap(visits: readonly Visit[]): MonthGap | undefined {
  const gaps = visits.flatMap((a, index) => visits.slice(index + 1).map((b) => findMonthGap(a.dates, b.dates)));
  const known = gaps.filter((gap) => gap !== undefined);
  if (known.length < gaps.length || known.length === 0) return undefined;
  return {
    least: Math.max(...known.map(({ least }) => least)),
    most: Math.max(...known.map(({ most }) => most)),
  };
}

function findCautions(corpus: Corpus, visits: readonly Visit[], primaryOnly: boolean): Cautions {
  return {
    gap: findWidestGap(visits),
    isOneAuthority: unique(visits.map(({ authorityId }) => authorityId)).length === 1,
    isOneCycle: unique(visits.map((visit) => `${visit.authorityId}/${toCycleSlug(visit)}`)).length === 1,
    frameworks: unique(visits.map(({ framework }) => framework)),
    frameworksInferred: visits.filter(({ inferred }) => inferred.framework !== undefined),
    scope: findScopeOverlap(visits),
    bases: visits.map((visit) => {
      const sources = listSourcesOf(corpus, visit.id).filter((source) => !primaryOnly || isPrimary(source));
      return { visit, basis: findBasis(sources), sources };
    }),
    providers: visits.map((visit) => ({ visit, provider: visit.provider })),
  };
}

const isReported = ({ state }: Cell) => state === 'reported';
const isSpokenOf = ({ state }: Cell) => state === 'reported' || state === 'elsewhere';
const holdsFindings = (cell: Cell | undefined) => cell !== undefined && cell.findings.length + cell.said.length > 0;

/**
 * Sets visits side by side, in the order given, theme by theme.
 *
 * Every value keeps the findings it came from; nothing is ranked, summed or weighed.
 */
export function buildComparison(
  corpus: Corpus,
  visits: readonly Visit[],
  { primaryOnly = false, themes = [] }: ComparisonOptions = {},
): Comparison {
  const rows = themeIds
    .filter((theme) => themes.length === 0 || themes.includes(theme))
    .map((theme) => {
      const cells = visits.map((visit) => getCell(corpus, visit, theme, { primaryOnly }));
      return {
        theme,
        cells,
        isShared: cells.filter(isReported).length > 1,
        subjects: listSubjectRows(corpus, visits, theme, { primaryOnly }),
      };
    })
    .filter(({ cells }) => cells.some(holdsFindings));
  return {
    visits,
    primaryOnly,
    cautions: findCautions(corpus, visits, primaryOnly),
    rows,
    isDisjoint:
      !rows.some(({ cells }) => cells.filter(isSpokenOf).length > 1) &&
      visits.every((_, index) => rows.some(({ cells }) => holdsFindings(cells[index]))),
  };
}

/** By cycle, then its inspection, then by number, then by date: an order that a better known date does not change. */
function compareInCycle(a: Visit, b: Visit): number {
  return (
    compareText(toCycleSlug(a), toCycleSlug(b)) ||
    Number(a.kind !== 'inspection') - Number(b.kind !== 'inspection') ||
    (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
    compareVisits(a, b)
  );
}

/** The visits of an authority that can be compared: those with findings, by cycle then number. */
export function listComparableVisits(corpus: Corpus, authorityId: string): readonly Visit[] {
  return listVisitsOf(corpus, authorityId)
    .filter((visit) => hasFindings(corpus, visit.id))
    .toSorted(compareInCycle);
}
