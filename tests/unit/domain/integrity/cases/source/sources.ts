import { buildFindingRecord } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const id = 'northshire-2016-inspection-ofsted';
const file = `content/sources/${id}.mdx`;
const tenWords = 'one two three four five six seven eight nine ten';

export const sourcesCases: readonly BreakageTable[] = [
  {
    subject: 'a source',
    breakages: [
      {
        name: 'tells of a visit that is not on record',
        changes: { sources: { 'new-account': { kind: 'article', visit: 'northshire/2016-monitoring-9' } } },
        issue: {
          rule: 'unknown-visit',
          file: 'content/sources/new-account.mdx',
          path: ['visit'],
          value: 'northshire/2016-monitoring-9',
          allowed: 'northshire/2016-inspection, northshire/2016-monitoring-1',
        },
      },
      {
        name: 'lists one heading twice',
        changes: {
          sources: {
            [id]: {
              outline: [
                { id: 'h1', blocks: ['p1'] },
                { id: 'h1', blocks: ['p2'] },
              ],
            },
          },
        },
        issue: { rule: 'double-block', file, path: ['outline'], value: 'h1' },
      },
      {
        name: 'lists one block under two headings',
        changes: {
          sources: {
            [id]: {
              outline: [
                { id: 'h0', blocks: ['p1'] },
                { id: 'h1', blocks: ['p2', 'p1'] },
              ],
            },
          },
        },
        issue: { rule: 'double-block', file, path: ['outline'], value: 'p1' },
      },
      {
        name: 'gives a page of a block that does not stand under the heading',
        changes: { sources: { [id]: { outline: [{ id: 'h1', blocks: ['p1'], page: 1, pages: { p1: 2, p9: 2 } }] } } },
        issue: { rule: 'place-of-no-block', file, path: ['outline', 0, 'pages', 'p9'], value: 'p9', allowed: 'p1' },
      },
      {
        name: 'gives the printed number of a block that does not stand under the heading',
        changes: { sources: { [id]: { outline: [{ id: 'h1', blocks: ['p1'], numbers: { h1: 2 } }] } } },
        issue: { rule: 'place-of-no-block', file, path: ['outline', 0, 'numbers', 'h1'], value: 'h1', allowed: 'p1' },
      },
      {
        name: 'is quoted at more than 200 words in all',
        changes: {
          sources: {
            [id]: {
              findings: [
                ...Array.from({ length: 20 }, (_, index) =>
                  buildFindingRecord({ id: `quoted-${index}`, quote: tenWords }),
                ),
                buildFindingRecord({ id: 'one-more', quote: 'and more' }),
              ],
            },
          },
        },
        issue: {
          rule: 'too-much-quoted',
          file,
          path: ['findings'],
          value: '202 words',
          allowed: 'at most 200 words together',
        },
      },
    ],
  },
];
