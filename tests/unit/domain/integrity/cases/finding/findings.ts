import { buildFindingRecord } from '../../../../../support/records.ts';
import type { TestContent } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const id = 'northshire-2016-inspection-ofsted';
const file = `content/sources/${id}.mdx`;

const withFindings = (...findings: Parameters<typeof buildFindingRecord>[0][]): TestContent => ({
  sources: { [id]: { findings: findings.map((finding) => buildFindingRecord(finding)) } },
});

const openWith = (...findings: Parameters<typeof buildFindingRecord>[0][]): TestContent => ({
  sources: { [id]: { licence: 'open-government', findings: findings.map((finding) => buildFindingRecord(finding)) } },
});

export const findingsCases: readonly BreakageTable[] = [
  {
    subject: 'a finding',
    breakages: [
      {
        name: 'bears the id of another of its source',
        changes: withFindings({ id: 'twice' }, { id: 'once' }, { id: 'twice' }),
        bodies: {
          [id]: {
            placements: [
              { id: 'twice', line: 10 },
              { id: 'once', line: 11 },
            ],
          },
        },
        issue: { rule: 'double-finding', file, path: ['findings', 2, 'id'], value: 'twice' },
      },
      {
        name: 'is about a visit that is not on record',
        changes: withFindings({ id: 'own' }, { id: 'other', visit: 'northshire/2016-monitoring-9' }),
        issue: {
          rule: 'unknown-visit',
          file,
          path: ['findings', 1, 'visit'],
          value: 'northshire/2016-monitoring-9',
          allowed: 'northshire/2016-inspection, northshire/2016-monitoring-1',
        },
      },
      {
        name: 'stands in a block that the outline does not list',
        changes: withFindings({ locator: 'h2.b1' }),
        issue: { rule: 'unknown-block', file, path: ['findings', 0, 'locator'], value: 'h2.b1', allowed: 'p1, p2, p3' },
      },
      {
        name: 'speaks to a recommendation that the inspection does not have',
        changes: withFindings({ recommendations: ['r01', 'r15'] }),
        issue: {
          rule: 'unknown-recommendation',
          file,
          path: ['findings', 0, 'recommendations', 1],
          value: 'r15',
          allowed: 'r01',
        },
      },
      {
        name: 'of a monitoring visit speaks to a recommendation that its cycle does not have',
        changes: {
          visits: { 'northshire/2016-monitoring-2': {} },
          sources: {
            'northshire-2016-monitoring-2-account': {
              visit: 'northshire/2016-monitoring-2',
              kind: 'article',
              findings: [buildFindingRecord({ recommendations: ['r02'] })],
            },
          },
        },
        issue: {
          rule: 'unknown-recommendation',
          file: 'content/sources/northshire-2016-monitoring-2-account.mdx',
          path: ['findings', 0, 'recommendations', 0],
          value: 'r02',
          allowed: 'r01',
        },
      },
      {
        name: 'about another visit speaks to a recommendation that the cycle of that visit does not have',
        changes: {
          ...withFindings(
            { id: 'own' },
            { id: 'other', visit: 'northshire/2019-inspection', recommendations: ['r01'] },
          ),
          visits: { 'northshire/2019-inspection': { kind: 'inspection', cycle: undefined } },
        },
        issue: {
          rule: 'unknown-recommendation',
          file,
          path: ['findings', 1, 'recommendations', 0],
          value: 'r01',
          allowed: 'none on record',
        },
      },
      {
        name: 'of a report is said by a journalist',
        changes: withFindings({ saidBy: 'journalist' }),
        issue: {
          rule: 'speaker-not-in-source',
          file,
          path: ['findings', 0, 'saidBy'],
          value: 'journalist',
          allowed: 'inspectors, authority',
        },
      },
      {
        name: 'is called serious by the authority',
        changes: withFindings({ level: 'serious', saidBy: 'authority' }),
        issue: {
          rule: 'serious-by-others',
          file,
          path: ['findings', 0, 'level'],
          value: 'serious',
          allowed: 'strength, mixed, weakness, not-stated',
        },
      },
      {
        name: 'of a source that all may quote has no quotation',
        changes: openWith({ id: 'quoted', quote: 'too few posts' }, { id: 'silent' }),
        issue: {
          rule: 'quote-missing',
          file,
          path: ['findings', 1],
          value: 'silent',
          allowed: '3 to 15 words of the block that it names',
        },
      },
      {
        name: 'of a source that all may quote is quoted by two words',
        changes: openWith({ quote: 'few posts' }),
        issue: {
          rule: 'quote-too-short',
          file,
          path: ['findings', 0, 'quote'],
          value: 'few posts',
          allowed: '3 to 15 words of the block that it names',
        },
      },
    ],
  },
];
