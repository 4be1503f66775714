import { buildFindingRecord } from '../../../../../support/records.ts';
import type { TestContent } from '../../../../../support/records.ts';
import type { Breakage, BreakageTable } from '../../breakage.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';
const gazette = 'northshire-2016-monitoring-1-gazette';
const file = `content/sources/${gazette}.mdx`;
const told = `${letter}/on-workforce`;

const relaying = (relays: string, changes: Parameters<typeof buildFindingRecord>[0] = {}): TestContent => ({
  sources: { [gazette]: { findings: [buildFindingRecord({ id: 'paper-says-so', relays, ...changes })] } },
});
const fault = (value: string, allowed = told): Breakage['issue'] => ({
  rule: 'relay-of-no-primary',
  file,
  path: ['findings', 0, 'relays'],
  value,
  allowed,
});

export const relaysCases: readonly BreakageTable[] = [
  {
    subject: 'a relay',
    breakages: [
      { name: 'names no finding', changes: relaying(`${letter}/gone`), issue: fault(`${letter}/gone`) },
      {
        name: 'repeats a finding of another paper',
        changes: relaying(`${gazette}/paper-says-so`),
        issue: fault(`${gazette}/paper-says-so`),
      },
      {
        name: 'repeats a finding about another visit',
        changes: relaying('northshire-2016-inspection-ofsted/few-posts-filled'),
        issue: fault('northshire-2016-inspection-ofsted/few-posts-filled'),
      },
      {
        name: 'repeats a finding of another theme',
        changes: relaying(`${letter}/on-caseloads`),
        issue: fault(`${letter}/on-caseloads`),
      },
      {
        name: 'is of another speaker than what it repeats',
        changes: relaying(told, { saidBy: 'authority' }),
        issue: fault(told, 'none on record'),
      },
    ],
  },
];
