import { expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import type { ClaimCoding } from '../../../../../src/schema/about/attestation.ts';
import type { RecodedFinding } from '../../../../../src/schema/about/recoding.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';
import { toFacts } from '../breakage.ts';

const source = 'northshire-2016-inspection-ofsted';
const finding = `${source}/few-posts-filled`;
const day = '2026-12-01';
const was: ClaimCoding = { theme: 'caseloads', level: 'weakness', direction: 'not-stated' };
const now: ClaimCoding = { ...was, theme: 'workforce' };

const recode = (findings: RecodedFinding[], on = day): TestContent => ({
  recodings: { [on]: { why: 'The codebook was revised.', codebook: { from: 1, to: 2 }, findings } },
});

const gone = `${source}/doubled`;

it.each<{ name: string; changes: TestContent }>([
  {
    name: 'of the day of a release, of a finding with other codes',
    changes: recode([{ finding, was, now }], '2026-11-22'),
  },
  { name: 'of a finding that is new', changes: recode([{ finding, now }]) },
  {
    name: 'of a finding that is gone',
    changes: {
      ...recode([{ finding: gone, was }]),
      tombstones: { one: { kind: 'finding', id: gone, was: 'A claim.', date: day, why: 'It was told twice.' } },
    },
  },
  {
    name: 'of a finding that went later',
    changes: {
      ...recode([{ finding: gone, was, now }]),
      tombstones: { one: { kind: 'finding', id: gone, was: 'A claim.', date: day, why: 'It was told twice.' } },
    },
  },
  {
    name: 'followed by a later one, which holds',
    changes: {
      recodings: {
        ...recode([{ finding, was, now: { ...now, level: 'serious' } }]).recodings,
        ...recode([{ finding, was: { ...now, level: 'serious' }, now }], '2027-01-01').recodings,
      },
    },
  },
  {
    name: 'of a finding that was corrected since',
    changes: {
      ...recode([{ finding, was, now: { ...now, level: 'serious' } }]),
      sources: {
        [source]: {
          findings: [buildFindingRecord({ id: 'few-posts-filled', recommendations: ['r01'], status: 'corrected' })],
        },
      },
      corrections: { one: { date: '2027-01-01', finding, was: 'It said serious.', now: 'It is a weakness.' } },
    },
  },
])('allows a recoding $name', ({ changes }) => {
  const records = buildSoundRecords(changes);
  expect(checkIntegrity(records, buildBodies(records)).map(toFacts)).toEqual([]);
});
