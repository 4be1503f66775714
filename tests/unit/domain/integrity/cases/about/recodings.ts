import type { ClaimCoding } from '../../../../../../src/schema/about/attestation.ts';
import type { RecodedFinding } from '../../../../../../src/schema/about/recoding.ts';
import type { TestContent } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const source = 'northshire-2016-inspection-ofsted';
const finding = `${source}/few-posts-filled`;
const day = '2026-12-01';
const file = `content/recodings/${day}.yaml`;
const was: ClaimCoding = { theme: 'caseloads', level: 'weakness', direction: 'not-stated' };
const now: ClaimCoding = { ...was, theme: 'workforce' };

const recode = (findings: RecodedFinding[], on = day): TestContent => ({
  recodings: { [on]: { why: 'The codebook was revised.', codebook: { from: 1, to: 2 }, findings } },
});

export const recodingsCases: readonly BreakageTable[] = [
  {
    subject: 'a recoding',
    breakages: [
      {
        name: 'is of a finding that is not there',
        changes: recode([{ finding: `${source}/no-posts`, was }]),
        issue: {
          rule: 'unknown-finding',
          file,
          path: ['findings', 0],
          value: `${source}/no-posts`,
          allowed: finding,
        },
      },
      {
        name: 'tells a finding to be gone that stands',
        changes: recode([{ finding, was }]),
        issue: { rule: 'gone-and-there', file, path: ['findings', 0], value: finding },
      },
      {
        name: 'tells of no change',
        changes: recode([{ finding, was: now, now }]),
        issue: { rule: 'nothing-recoded', file, path: ['findings', 0], value: finding },
      },
      {
        name: 'has two lines on one finding',
        changes: recode([
          { finding, was, now },
          { finding, now },
        ]),
        issue: { rule: 'recoded-twice', file, path: ['findings', 1, 'finding'], value: finding },
      },
      {
        name: 'says other codes than the finding has',
        changes: recode([{ finding, was, now: { ...now, level: 'serious' } }]),
        issue: {
          rule: 'recoded-otherwise',
          file,
          path: ['findings', 0],
          value: finding,
          allowed: 'workforce, about-workforce, weakness, not-stated',
        },
      },
      {
        name: 'is of a day before anything was published',
        changes: recode([{ finding, was, now }], '2026-11-21'),
        issue: {
          rule: 'misdated-recoding',
          file: 'content/recodings/2026-11-21.yaml',
          path: [],
          value: '2026-11-21',
          allowed: '2026-11-22',
        },
      },
      {
        name: 'is not named as a day',
        changes: recode([{ finding, was, now }], 'second'),
        issue: {
          rule: 'misdated-recoding',
          file: 'content/recodings/second.yaml',
          path: [],
          value: 'second',
          allowed: '2026-11-22',
        },
      },
    ],
  },
];
