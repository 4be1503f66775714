import { asRead, buildCheck } from '../../../../../support/checks.ts';
import type { BreakageTable } from '../../breakage.ts';

const source = 'northshire-2016-inspection-ofsted';
const finding = `${source}/few-posts-filled`;
const file = 'content/checks/first.yaml';
const paper = 'northshire-2016-monitoring-1-gazette';
const claims = [{ finding: 'paper-says-so' }];
const attestation = 'content/attestations/northshire-2016-monitoring-1-gazette.yaml';

export const checksCases: readonly BreakageTable[] = [
  {
    subject: 'a check by a person',
    breakages: [
      {
        name: 'answers on a finding that is not there',
        changes: { checks: { first: buildCheck([{ finding }, { finding: `${source}/no-posts` }]) } },
        issue: {
          rule: 'unknown-finding',
          file,
          path: ['answers', 1, 'finding'],
          value: `${source}/no-posts`,
          allowed: finding,
        },
      },
      {
        name: 'answers on a finding twice',
        changes: { checks: { first: buildCheck([{ finding }, { finding, verdict: 'wrong', remark: 'It is not.' }]) } },
        issue: { rule: 'answered-twice', file, path: ['answers', 1, 'finding'], value: finding },
      },
    ],
  },
  {
    subject: 'an attestation that says a person checked its source',
    breakages: [
      {
        name: 'has no answers',
        changes: { attestations: { [paper]: { checkedByPerson: true, claims } } },
        issue: {
          rule: 'checked-without-answers',
          file: attestation,
          path: ['checkedByPerson'],
          value: 'true',
          allowed: 'false',
        },
      },
      {
        name: 'has answers on what has changed since',
        changes: {
          attestations: { [paper]: { checkedByPerson: true, claims } },
          checks: { first: buildCheck([{ finding: `${paper}/paper-says-so` }]) },
          proofs: {
            [paper]: {
              text: 'a'.repeat(64),
              blocks: 3,
              entry: 'b'.repeat(64),
              findings: [{ finding: 'paper-says-so', ...asRead, codes: '0'.repeat(16) }],
            },
          },
        },
        issue: {
          rule: 'checked-without-answers',
          file: attestation,
          path: ['checkedByPerson'],
          value: 'true',
          allowed: 'false',
        },
      },
    ],
  },
];
