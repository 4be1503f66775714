import type { BreakageTable } from '../../breakage.ts';

const id = 'northshire-2016-monitoring-1-gazette';
const file = `content/attestations/${id}.yaml`;
const coding = { theme: 'workforce', level: 'weakness', direction: 'not-stated' } as const;
const claim = { finding: 'paper-says-so', first: coding };

export const attestationsCases: readonly BreakageTable[] = [
  {
    subject: 'an attestation',
    breakages: [
      {
        name: 'is of no source on record',
        changes: { attestations: { 'no-such-source': { claims: [{ first: coding }] } } },
        issue: {
          rule: 'unknown-source',
          file: 'content/attestations/no-such-source.yaml',
          path: [],
          value: 'no-such-source',
          allowed:
            'northshire-2016-inspection-ofsted, northshire-2016-monitoring-1-ofsted, northshire-2016-monitoring-1-gazette',
        },
      },
      {
        name: 'claims a finding that the source does not have',
        changes: { attestations: { [id]: { claims: [claim, { finding: 'never-settled', second: coding }] } } },
        issue: {
          rule: 'unknown-finding',
          file,
          path: ['claims', 1, 'finding'],
          value: 'never-settled',
          allowed: 'paper-says-so',
        },
      },
      {
        name: 'claims a finding twice',
        changes: { attestations: { [id]: { claims: [claim, { first: coding }, claim] } } },
        issue: { rule: 'finding-claimed-twice', file, path: ['claims', 2, 'finding'], value: 'paper-says-so' },
      },
      {
        name: 'sets two codings beside each other where there was one',
        changes: { attestations: { [id]: { codings: 1, claims: [claim] } } },
        issue: { rule: 'claims-of-one-coding', file, path: ['claims'], value: '1' },
      },
      {
        name: 'accounts for no claim of a finding',
        changes: { attestations: { [id]: { claims: [{ first: coding }, { second: coding }] } } },
        issue: { rule: 'unattested-finding', file, path: ['claims'], value: 'paper-says-so' },
      },
    ],
  },
];
