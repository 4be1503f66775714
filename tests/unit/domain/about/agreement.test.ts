import { describe, expect, it } from 'vitest';

import { findAgreement } from '../../../../src/domain/about/agreement.ts';
import type { CodedClaim, ClaimCoding } from '../../../../src/schema/about/attestation.ts';
import { buildAttestationRecord } from '../../../support/records.ts';

const coding = (changes: Partial<ClaimCoding> = {}): ClaimCoding => ({
  theme: 'workforce',
  level: 'weakness',
  direction: 'not-stated',
  ...changes,
});

const pair = (first: Partial<ClaimCoding>, second: Partial<ClaimCoding>): CodedClaim => ({
  first: coding(first),
  second: coding(second),
});

const agreementOf = (...claims: CodedClaim[]) => findAgreement([buildAttestationRecord({ claims })]);

describe('agreement of two coders', () => {
  it('is not defined where no claim was found by both', () => {
    expect(findAgreement([])).toBeUndefined();
    expect(agreementOf({ first: coding() }, { second: coding() })).toBeUndefined();
  });

  it('counts claims found by either and by both, over all attestations', () => {
    const both = pair({}, {});
    const agreement = findAgreement([
      buildAttestationRecord({ claims: [both, { first: coding() }, { finding: 'added-by-the-third-reading' }] }),
      buildAttestationRecord({ claims: [both, { second: coding() }] }),
    ]);
    expect(agreement).toMatchObject({ found: 4, foundByBoth: 2 });
  });

  it('gives the kappa of a table worked by hand', () => {
    // Ten shared claims:        second: weakness  second: mixed
    //   first: weakness                    4              1
    //   first: mixed                       2              3
    // Observed 7/10. By chance 5/10 × 6/10 + 5/10 × 4/10 = 1/2. Kappa (0.7 − 0.5) / (1 − 0.5) = 0.4.
    const claims = [
      ...Array.from({ length: 4 }, () => pair({ level: 'weakness' }, { level: 'weakness' })),
      pair({ level: 'weakness' }, { level: 'mixed' }),
      ...Array.from({ length: 2 }, () => pair({ level: 'mixed' }, { level: 'weakness' })),
      ...Array.from({ length: 3 }, () => pair({ level: 'mixed' }, { level: 'mixed' })),
    ];
    const level = agreementOf(...claims)?.level;
    expect(level?.raw).toBeCloseTo(0.7);
    expect(level?.kappa).toBeCloseTo(0.4);
  });

  it.each<{ name: string; claims: CodedClaim[]; raw: number; kappa: number | undefined }>([
    {
      name: '1 where all are alike in two codes',
      claims: [pair({ direction: 'worse' }, { direction: 'worse' }), pair({}, {})],
      raw: 1,
      kappa: 1,
    },
    {
      name: '-1 where each gave what the other did not',
      claims: [pair({ direction: 'worse' }, {}), pair({}, { direction: 'worse' })],
      raw: 0,
      kappa: -1,
    },
    {
      name: 'undefined where both used one code throughout',
      claims: [pair({}, {}), pair({}, {})],
      raw: 1,
      kappa: undefined,
    },
    {
      name: '0 where one always said one thing and the other always another',
      claims: [pair({}, { direction: 'worse' })],
      raw: 0,
      kappa: 0,
    },
  ])('has a kappa of $name', ({ claims, raw, kappa }) => {
    expect(agreementOf(...claims)?.direction).toEqual({ count: claims.length, raw, kappa });
  });

  it('measures the subject on claims of one theme alone, with chance reckoned within each theme', () => {
    // Workforce, four claims: the first coder gave turnover 2 and recruitment 2, the second 3 and 1; three pairs are
    // alike. By chance 2/4 × 3/4 + 2/4 × 1/4 = 1/2. Caseloads, four claims: one subject throughout; by chance 1.
    // Together: raw 7/8, by chance (4 × 1/2 + 4 × 1) / 8 = 3/4, kappa (7/8 − 3/4) / (1 − 3/4) = 1/2.
    const of = (theme: 'workforce' | 'caseloads', first: string, second: string) =>
      pair({ theme, subject: first }, { theme, subject: second });
    const workforce = [
      of('workforce', 'turnover', 'turnover'),
      of('workforce', 'turnover', 'turnover'),
      of('workforce', 'recruitment', 'recruitment'),
      of('workforce', 'recruitment', 'turnover'),
    ];
    const caseloads = Array.from({ length: 4 }, () => of('caseloads', 'demand', 'demand'));
    const others = [
      pair({ theme: 'workforce', subject: 'turnover' }, { theme: 'caseloads', subject: 'demand' }),
      pair({ subject: 'turnover' }, {}),
    ];
    const subject = agreementOf(...workforce, ...caseloads, ...others)?.subject;
    expect(subject?.count).toBe(8);
    expect(subject?.raw).toBeCloseTo(7 / 8);
    expect(subject?.kappa).toBeCloseTo(1 / 2);
  });

  it('has none on the subject where codings were made before there were subjects', () => {
    expect(agreementOf(pair({}, {}))?.subject).toBeUndefined();
  });

  it('measures theme, level and direction each for itself', () => {
    const agreement = agreementOf(
      pair({ theme: 'workforce' }, { theme: 'workforce', level: 'mixed' }),
      pair({ theme: 'caseloads' }, { theme: 'caseloads', direction: 'worse' }),
    );
    expect([agreement?.theme.raw, agreement?.level.raw, agreement?.direction.raw]).toEqual([1, 0.5, 0.5]);
  });
});
