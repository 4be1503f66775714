import type { BreakageTable } from '../../breakage.ts';

const file = 'content/registry/2026-11-22.yaml';
const date = '2026-11-22';
const why = 'It has a better name.';

export const registryCases: readonly BreakageTable[] = [
  {
    subject: 'the registry',
    breakages: [
      {
        name: 'holds a source that is no longer there',
        changes: { registry: { [date]: { sources: ['northshire-2016-inspection-ofsted', 'northshire-gone'] } } },
        issue: { rule: 'lost-id', file, path: ['sources', 1], value: 'northshire-gone' },
      },
      {
        name: 'holds a finding that is no longer in its source',
        changes: { registry: { [date]: { findings: ['northshire-2016-monitoring-1-ofsted/gone'] } } },
        issue: { rule: 'lost-id', file, path: ['findings', 0], value: 'northshire-2016-monitoring-1-ofsted/gone' },
      },
      {
        name: 'holds a finding of a renamed source that is not in the source of the new name',
        changes: {
          registry: { [date]: { findings: ['northshire-letter/on-workforce', 'northshire-letter/gone'] } },
          aliases: {
            letter: { kind: 'source', id: 'northshire-letter', to: 'northshire-2016-monitoring-1-ofsted', date, why },
          },
        },
        issue: { rule: 'lost-id', file, path: ['findings', 1], value: 'northshire-letter/gone' },
      },
      {
        name: 'holds a pair of visits of which one is no longer there',
        changes: { registry: { [date]: { pairs: ['northshire/2016-inspection/2016-gone'] } } },
        issue: { rule: 'lost-id', file, path: ['pairs', 0], value: 'northshire/2016-inspection/2016-gone' },
      },
      {
        name: 'holds an id in two files',
        changes: {
          registry: { '2026-10-01': { themes: ['workforce'] }, [date]: { themes: ['caseloads', 'workforce'] } },
        },
        issue: { rule: 'registered-twice', file, path: ['themes', 1], value: 'workforce' },
      },
    ],
  },
];
