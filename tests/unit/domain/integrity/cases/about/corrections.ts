import { buildFindingRecord } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

const source = 'northshire-2016-inspection-ofsted';
const finding = `${source}/few-posts-filled`;
const correction = { date: '2027-05-03', finding, was: 'It said half.', now: 'It says a third.' };
const reply = { date: '2027-06-04', authority: 'northshire', from: 'Northshire Council', findings: [finding] };
const withStatus = (status: 'corrected' | 'withdrawn') => ({
  [source]: { findings: [buildFindingRecord({ id: 'few-posts-filled', recommendations: ['r01'], status })] },
});

export const correctionsCases: readonly BreakageTable[] = [
  {
    subject: 'a correction',
    breakages: [
      {
        name: 'is of a finding that is not there',
        changes: { corrections: { posts: { ...correction, finding: `${source}/no-posts-filled` } } },
        issue: {
          rule: 'unknown-finding',
          file: 'content/corrections/posts.yaml',
          path: ['finding'],
          value: `${source}/no-posts-filled`,
          allowed: finding,
        },
      },
      {
        name: 'is of a finding that does not say so',
        changes: { corrections: { posts: correction } },
        issue: {
          rule: 'correction-without-status',
          file: 'content/corrections/posts.yaml',
          path: ['finding'],
          value: finding,
          allowed: 'corrected, withdrawn',
        },
      },
      {
        name: 'is missing for a finding that was withdrawn',
        changes: { sources: withStatus('withdrawn') },
        issue: {
          rule: 'status-without-correction',
          file: `content/sources/${source}.mdx`,
          path: ['findings', 0, 'status'],
          value: 'withdrawn',
        },
      },
    ],
  },
  {
    subject: 'a reply',
    breakages: [
      {
        name: 'is by an authority that is not there',
        changes: {
          replies: {
            posts: { ...reply, authority: 'eastshire', summary: 'They are filled.', findings: [`${source}/gone`] },
          },
          tombstones: {
            gone: {
              kind: 'finding',
              id: `${source}/gone`,
              was: 'A claim.',
              date: '2027-05-03',
              why: 'It was doubled.',
            },
          },
        },
        issue: {
          rule: 'unknown-authority',
          file: 'content/replies/posts.yaml',
          path: ['authority'],
          value: 'eastshire',
          allowed: 'northshire',
        },
      },
      {
        name: 'answers a finding that is not there',
        changes: {
          replies: {
            posts: { ...reply, summary: 'They are filled.', findings: [finding, `${source}/no-posts-filled`] },
          },
        },
        issue: {
          rule: 'unknown-finding',
          file: 'content/replies/posts.yaml',
          path: ['findings', 1],
          value: `${source}/no-posts-filled`,
          allowed: finding,
        },
      },
      {
        name: 'answers a finding about another authority',
        changes: {
          authorities: { eastshire: { name: 'Eastshire' } },
          replies: { posts: { ...reply, authority: 'eastshire', summary: 'They are filled.' } },
        },
        issue: {
          rule: 'reply-to-another',
          file: 'content/replies/posts.yaml',
          path: ['findings', 0],
          value: finding,
          allowed: finding,
        },
      },
    ],
  },
];
