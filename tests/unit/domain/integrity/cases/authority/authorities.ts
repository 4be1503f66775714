import type { TestContent } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const file = 'content/authorities/southshire.yaml';
const former: NonNullable<TestContent['authorities']>[string] = {
  kind: 'former',
  until: '2019-03-31',
  successors: ['northshire'],
};
const heir = { since: '2019-04-01', predecessors: ['southshire'] };

export const authoritiesCases: readonly BreakageTable[] = [
  {
    subject: 'an authority',
    breakages: [
      {
        name: 'has the code of another',
        changes: { authorities: { southshire: { gssCode: 'E06000099' } } },
        issue: { rule: 'shared-code', file, path: ['gssCode'], value: 'E06000099' },
      },
      {
        name: 'had the code of another',
        changes: { authorities: { southshire: { formerCodes: [{ gssCode: 'E06000099' }] } } },
        issue: { rule: 'shared-code', file, path: ['formerCodes', 0, 'gssCode'], value: 'E06000099' },
      },
      {
        name: 'has the number of another',
        changes: { authorities: { southshire: { ofstedUrn: '80999' } } },
        issue: { rule: 'shared-number', file, path: ['ofstedUrn'], value: '80999' },
      },
      {
        name: 'has the name of another, case aside',
        changes: { authorities: { southshire: { name: 'NORTHSHIRE' } } },
        issue: { rule: 'shared-name', file, path: ['name'], value: 'NORTHSHIRE' },
      },
      {
        name: 'had the code that it has',
        changes: { authorities: { southshire: { gssCode: 'E10000001', formerCodes: [{ gssCode: 'E10000001' }] } } },
        issue: { rule: 'former-code-in-use', file, path: ['formerCodes', 0, 'gssCode'], value: 'E10000001' },
      },
      {
        name: 'took the place of one that is not on record',
        changes: { authorities: { southshire: { since: '2019-04-01', predecessors: ['westshire'] } } },
        issue: {
          rule: 'unknown-authority',
          file,
          path: ['predecessors', 0],
          value: 'westshire',
          allowed: 'northshire',
        },
      },
      {
        name: 'took its own place',
        changes: { authorities: { southshire: { since: '2019-04-01', predecessors: ['southshire'] } } },
        issue: {
          rule: 'unknown-authority',
          file,
          path: ['predecessors', 0],
          value: 'southshire',
          allowed: 'northshire',
        },
      },
      {
        name: 'names an heir that does not name it',
        changes: { authorities: { southshire: former } },
        issue: {
          rule: 'one-sided-succession',
          file,
          path: ['successors', 0],
          value: 'northshire',
          allowed: 'northshire',
        },
      },
      {
        name: 'began before the one whose place it took had ended',
        changes: { authorities: { southshire: former, northshire: { ...heir, since: '2018-04-01' } } },
        issue: {
          rule: 'succession-out-of-order',
          file: 'content/authorities/northshire.yaml',
          path: ['predecessors', 0],
          value: 'southshire',
          allowed: 'an authority that ended before 2018-04-01',
        },
      },
      {
        name: 'is by a circle its own heir',
        changes: {
          authorities: {
            southshire: { ...former, since: '2018-01-01', successors: ['eastshire'], predecessors: ['eastshire'] },
            eastshire: {
              ...former,
              since: '2019-04-01',
              until: '2020-03-31',
              successors: ['southshire'],
              predecessors: ['southshire'],
            },
          },
        },
        issue: {
          rule: 'succession-out-of-order',
          file,
          path: ['predecessors', 0],
          value: 'eastshire',
          allowed: 'an authority that ended before 2018-01-01',
        },
      },
      {
        name: 'has a neighbour that is not on record, itself and one twice',
        changes: {
          authorities: {
            southshire: {
              statisticalNeighbours: {
                publishedIn: 'A list of 2025.',
                authorities: ['northshire', 'nowhere', 'southshire', 'northshire'],
              },
            },
          },
        },
        issue: {
          rule: 'unknown-authority',
          file,
          path: ['statisticalNeighbours', 'authorities', 1],
          value: 'nowhere',
          allowed: 'none on record',
        },
        others: [
          {
            rule: 'unknown-authority',
            file,
            path: ['statisticalNeighbours', 'authorities', 2],
            value: 'southshire',
            allowed: 'none on record',
          },
          {
            rule: 'double-neighbour',
            file,
            path: ['statisticalNeighbours', 'authorities', 3],
            value: 'northshire',
            allowed: 'none on record',
          },
        ],
      },
      {
        name: 'lists a provider twice',
        changes: {
          authorities: {
            southshire: {
              providers: [
                { name: 'Southshire Council', kind: 'council' },
                { name: 'Southshire Council', kind: 'trust' },
              ],
            },
          },
        },
        issue: { rule: 'double-provider', file, path: ['providers', 1, 'name'], value: 'Southshire Council' },
      },
      {
        name: 'lists a provider below one that began later',
        changes: {
          authorities: {
            southshire: {
              providers: [
                { name: 'A Trust', kind: 'trust', from: { precision: 'year', from: '2019' } },
                { name: 'Southshire Council', kind: 'council', from: { precision: 'year', from: '2012' } },
              ],
            },
          },
        },
        issue: { rule: 'providers-out-of-order', file, path: ['providers', 1], value: 'Southshire Council' },
      },
    ],
  },
];
