import { maxArticleDigestWords } from '../../../../../../src/domain/integrity/source/placements.ts';
import type { BreakageTable } from '../../breakage.ts';

const id = 'northshire-2016-inspection-ofsted';
const article = 'northshire-2016-monitoring-1-gazette';
const file = `content/sources/${id}.mdx`;
const placed = { id: 'few-posts-filled', line: 10 };
const wordsOf = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

export const placementsCases: readonly BreakageTable[] = [
  {
    subject: 'a digest',
    breakages: [
      {
        name: 'does not place a finding',
        bodies: { [id]: { placements: [] } },
        issue: { rule: 'unplaced-finding', file, path: ['findings', 0, 'id'], value: 'few-posts-filled' },
      },
      {
        name: 'places a finding twice',
        bodies: { [id]: { placements: [placed, { ...placed, line: 14 }] } },
        issue: { rule: 'finding-placed-twice', file, path: [], line: 14, value: 'few-posts-filled' },
      },
      {
        name: 'places a finding that the source does not have',
        bodies: { [id]: { placements: [placed, { id: 'no-such-finding', line: 12 }] } },
        issue: {
          rule: 'unknown-finding',
          file,
          path: [],
          line: 12,
          value: 'no-such-finding',
          allowed: 'few-posts-filled',
        },
      },
      {
        name: 'links a term that the glossary does not have',
        bodies: {
          [id]: {
            terms: [
              { id: 'audit', line: 11 },
              { id: 'ofsted', line: 13 },
            ],
          },
        },
        issue: {
          rule: 'unknown-term',
          file,
          path: [],
          line: 13,
          value: 'ofsted',
          allowed: 'audit, supervision, inadequate, good',
        },
      },
      {
        name: 'of an article has more than 120 words',
        bodies: { [article]: { prose: wordsOf(maxArticleDigestWords + 1) } },
        issue: {
          rule: 'digest-too-long',
          file: `content/sources/${article}.mdx`,
          path: [],
          value: '121 words',
          allowed: 'at most 120 words',
        },
      },
    ],
  },
];
