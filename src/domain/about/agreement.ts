import type { AttestationRecord, ClaimCoding } from '../../schema/about/attestation.ts';

/** How far two coders gave shared claims the same code. */
export interface CodeAgreement {
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
  readonly level: CodeAgreement;
  readonly direction: CodeAgreement;
}

type Pair = readonly [first: ClaimCoding, second: ClaimCoding];

/**
 * Raw agreement and Cohen's kappa for one field over claims that both coders found.
 * @see https://doi.org/10.1177/001316446002000104 (Cohen 1960)
 */
function measure(pairs: readonly Pair[], field: keyof ClaimCoding): CodeAgreement {
  const count = pairs.length;
  const raw = pairs.filter(([first, second]) => first[field] === second[field]).length / count;
  const codes = new Set(pairs.flatMap(([first, second]) => [first[field], second[field]]));
  const byChance = [...codes].reduce((sum, code) => {
    const byFirst = pairs.filter(([first]) => first[field] === code).length / count;
    const bySecond = pairs.filter(([, second]) => second[field] === code).length / count;
    return sum + byFirst * bySecond;
  }, 0);
  return { raw, kappa: byChance === 1 ? undefined : (raw - byChance) / (1 - byChance) };
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
    level: measure(pairs, 'level'),
    direction: measure(pairs, 'direction'),
  };
}
