import type { BreakageTable } from '../../breakage.ts';

const file = 'content/visits/northshire/2016-monitoring-1.yaml';
/** The visits that this one may point to: all but itself. */
const others = 'northshire/2016-inspection';

export const visitReferencesCases: readonly BreakageTable[] = [
  {
    subject: 'what a visit refers to',
    breakages: [
      {
        name: 'a provider that the authority does not list',
        changes: { visits: { 'northshire/2016-monitoring-1': { provider: 'Northshire Trust' } } },
        issue: {
          rule: 'unknown-provider',
          file,
          path: ['provider'],
          value: 'Northshire Trust',
          allowed: 'Northshire Council',
        },
      },
      {
        name: 'evidence by a source that is not on record',
        changes: {
          visits: {
            'northshire/2016-monitoring-1': {
              evidence: [
                { address: 'https://example.org/', says: 'So it was.' },
                { source: 'no-such-source', says: 'So it was.' },
              ],
            },
          },
        },
        issue: {
          rule: 'unknown-source',
          file,
          path: ['evidence', 1, 'source'],
          value: 'no-such-source',
          allowed:
            'northshire-2016-inspection-ofsted, northshire-2016-monitoring-1-ofsted, northshire-2016-monitoring-1-gazette',
        },
      },
      {
        name: 'evidence by a visit that is not on record',
        changes: {
          visits: {
            'northshire/2016-monitoring-1': {
              evidence: [{ impliedBy: 'northshire/2016-monitoring-9', says: 'A ninth.' }],
            },
          },
        },
        issue: {
          rule: 'unknown-visit',
          file,
          path: ['evidence', 0, 'impliedBy'],
          value: 'northshire/2016-monitoring-9',
          allowed: others,
        },
      },
      {
        name: 'evidence by itself',
        changes: {
          visits: {
            'northshire/2016-monitoring-1': {
              evidence: [{ impliedBy: 'northshire/2016-monitoring-1', says: 'Itself.' }],
            },
          },
        },
        issue: {
          rule: 'unknown-visit',
          file,
          path: ['evidence', 0, 'impliedBy'],
          value: 'northshire/2016-monitoring-1',
          allowed: others,
        },
      },
      {
        name: 'a letter not held, though it is',
        changes: { visits: { 'northshire/2016-monitoring-1': { letter: 'not-held' } } },
        issue: { rule: 'letter-status', file, path: ['letter'], value: 'not-held', allowed: 'held, withdrawn' },
      },
      {
        name: 'a letter held, of which there is a press account alone',
        changes: {
          visits: { 'northshire/2016-monitoring-2': { letter: 'held' } },
          sources: {
            'northshire-2016-monitoring-2-account': { visit: 'northshire/2016-monitoring-2', kind: 'article' },
          },
        },
        issue: {
          rule: 'letter-status',
          file: 'content/visits/northshire/2016-monitoring-2.yaml',
          path: ['letter'],
          value: 'held',
          allowed: 'not-held, not-published, withdrawn',
        },
      },
      {
        name: 'a recommendation that its cycle does not have',
        changes: {
          visits: {
            'northshire/2016-monitoring-1': {
              recommendationsLookedAt: [{ recommendation: 'r01' }, { recommendation: 'r02' }],
            },
          },
        },
        issue: {
          rule: 'unknown-recommendation',
          file,
          path: ['recommendationsLookedAt', 1, 'recommendation'],
          value: 'r02',
          allowed: 'r01',
        },
      },
      {
        name: 'the same visit elsewhere, which is not on record',
        changes: { visits: { 'northshire/2016-monitoring-1': { sameVisitAs: 'southshire/2016-monitoring-1' } } },
        issue: { rule: 'same-visit', file, path: ['sameVisitAs'], value: 'southshire/2016-monitoring-1' },
      },
      {
        name: 'the same visit elsewhere, which does not point back',
        changes: { visits: { 'northshire/2016-monitoring-1': { sameVisitAs: 'northshire/2016-inspection' } } },
        issue: { rule: 'same-visit', file, path: ['sameVisitAs'], value: 'northshire/2016-inspection' },
      },
    ],
  },
];
