import type { AttestationRecord, ClaimCoding } from '../../schema/about/attestation.ts';
import type { ClaimField } from '../../schema/vocabulary.ts';
import { groupBy } from '../group-by.ts';

/** How far two coders gave shared claims the same code. */
export interface CodeAgreement {
  /** The claims compared. */
  readonly count: number;
  /** Share of the shared claims coded alike, 0 to 1. */
  readonly raw: number;
  /** Cohen's kappa, at most 1; undefined where both coders used one code throughout, so that chance agreement is total. */
  readonly kappa: number | undefined;
}

/** Agreement of two coders who each read a source without seeing the other's work. */
export interface Agreement {
  /** Claims that at least one coder found. */
  readonly found: number;
  readonly foundByBoth: number;
  readonly theme: CodeAgreement;
  /** On claims to which both gave one theme; undefined where there is none of which both told the subject. */
  readonly subject: CodeAgreement | undefined;
  readonly level: CodeAgreement;
  readonly direction: CodeAgreement;
}

type Pair = readonly [first: ClaimCoding, second: ClaimCoding];

/** Share of claims that two coders who give codes as often as these would code alike by chance. */
function findChance(pairs: readonly Pair[], field: ClaimField): number {
  const count = pairs.length;
  const codes = new Set(pairs.flatMap(([first, second]) => [first[field], second[field]]));
  return [...codes].reduce((sum, code) => {
    const byFirst = pairs.filter(([first]) => first[field] === code).length / count;
    const bySecond = pairs.filter(([, second]) => second[field] === code).length / count;
    return sum + byFirst * bySecond;
  }, 0);
}

/**
 * Raw agreement and Cohen's kappa for one field over claims that both coders found.
 * @see https://doi.org/10.1177/001316446002000104 (Cohen 1960)
 */
function measure(pairs: readonly Pair[], field: ClaimField, byChance = findChance(pairs, field)): CodeAgreement {
  const count = pairs.length;
  const raw = pairs.filter(([first, second]) => first[field] === second[field]).length / count;
  return { count, raw, kappa: byChance === 1 ? undefined : (raw - byChance) / (1 - byChance) };
}

/**
 * Agreement on the subject, given the theme: over all themes together, a theme's subjects alone would be too few.
 *
 * Chance is reckoned within each theme, among whose few subjects the coders chose; among all of them it would be less,
 * and kappa would praise them for the theme once more.
 */
function measureSubject(pairs: readonly Pair[]): CodeAgreement | undefined {
  const alike = pairs.filter(
    ([first, second]) => first.theme === second.theme && first.subject !== undefined && second.subject !== undefined,
  );
  if (alike.length === 0) return undefined;
  const themes = groupBy(alike, ([{ theme }]) => theme);
  const byChance = [...themes.values()].reduce(
    (sum, group) => sum + (group.length / alike.length) * findChance(group, 'subject'),
    0,
  );
  return measure(alike, 'subject', byChance);
}

/**
 * The agreement that attestations record, over all their claims.
 * @returns undefined if no claim was found by both coders.
 */
export function findAgreement(attestations: readonly AttestationRecord[]): Agreement | undefined {
  const claims = attestations.flatMap((attestation) => attestation.claims);
  const pairs = claims.flatMap(({ first, second }): readonly Pair[] =>
    first === undefined || second === undefined ? [] : [[first, second]],
  );
  if (pairs.length === 0) return undefined;
  return {
    found: claims.filter(({ first, second }) => first !== undefined || second !== undefined).length,
    foundByBoth: pairs.length,
    theme: measure(pairs, 'theme'),
    subject: measureSubject(pairs),
    level: measure(pairs, 'level'),
    direction: measure(pairs, 'direction'),
  };
}
