import { describe, expect, it } from 'vitest';

import { listLogEntries } from '../../../../src/views/about/corrections-log-view.ts';
import { buildFindingView } from '../../../../src/views/finding/finding-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  visits: { 'northshire/2016-monitoring-1': {} },
  sources: {
    letter: {
      findings: [
        buildFindingRecord({ id: 'posts', summary: 'A third of posts are empty.', status: 'corrected' }),
        buildFindingRecord({ id: 'pay', summary: 'Pay is low.', status: 'withdrawn' }),
        buildFindingRecord({ id: 'calm', summary: 'All is calm.' }),
      ],
    },
  },
  corrections: {
    pay: { date: '2027-05-09', finding: 'letter/pay', was: 'The letter says no such thing.', now: 'It was withdrawn.' },
    first: { date: '2027-05-03', finding: 'letter/pay', was: 'The place was wrong.', now: 'It is paragraph 2.' },
    posts: { date: '2027-06-04', finding: 'letter/posts', was: 'It said half.', now: 'It says a third.' },
    gone: { date: '2027-04-01', finding: 'letter/doubled', was: 'It was doubled.', now: 'It went.' },
  },
  replies: {
    posts: {
      date: '2027-06-04',
      authority: 'northshire',
      from: 'Northshire Council',
      findings: ['letter/posts', 'letter/pay'],
      summary: 'The posts were filled by May.',
      address: 'https://example.org/reply',
    },
  },
} satisfies TestContent);

const getView = (id: string) => {
  const finding = corpus.findings.find((candidate) => candidate.id === id);
  if (finding === undefined) throw new Error(`There is no ${id}.`);
  return buildFindingView(corpus, finding);
};

describe('a finding', () => {
  it('has its corrections, newest first; the newest of one that was withdrawn says so', () => {
    expect(getView('posts').corrections).toEqual([
      { lead: 'Corrected on 4 June 2027', was: 'It said half.', now: 'It says a third.' },
    ]);
    expect(getView('pay').corrections.map(({ lead }) => lead)).toEqual([
      'Withdrawn on 9 May 2027',
      'Corrected on 3 May 2027',
    ]);
    expect(getView('calm').corrections).toEqual([]);
  });

  it('has the replies that answer it, with who replied and when', () => {
    const reply = {
      lead: 'Northshire Council replied on 4 June 2027',
      summary: 'The posts were filled by May.',
      original: { text: 'The reply itself', href: 'https://example.org/reply' },
    };
    expect(getView('posts').replies).toEqual([reply]);
    expect(getView('pay').replies).toEqual([reply]);
    expect(getView('calm').replies).toEqual([]);
  });
});

describe('the log', () => {
  it('has every correction and reply, newest first, with the findings they are about', () => {
    expect(listLogEntries(corpus)).toEqual([
      {
        kind: 'correction',
        lead: 'Corrected on 4 June 2027',
        texts: ['It said half.', 'It says a third.'],
        findings: [{ text: 'A third of posts are empty.', href: '/findings/letter/posts/' }],
      },
      {
        kind: 'reply',
        lead: 'Northshire Council replied on 4 June 2027',
        texts: ['The posts were filled by May.'],
        findings: [
          { text: 'A third of posts are empty.', href: '/findings/letter/posts/' },
          { text: 'Pay is low.', href: '/findings/letter/pay/' },
        ],
        original: { text: 'The reply itself', href: 'https://example.org/reply' },
      },
      {
        kind: 'correction',
        lead: 'Withdrawn on 9 May 2027',
        texts: ['The letter says no such thing.', 'It was withdrawn.'],
        findings: [{ text: 'Pay is low.', href: '/findings/letter/pay/' }],
      },
      {
        kind: 'correction',
        lead: 'Corrected on 3 May 2027',
        texts: ['The place was wrong.', 'It is paragraph 2.'],
        findings: [{ text: 'Pay is low.', href: '/findings/letter/pay/' }],
      },
      {
        kind: 'correction',
        lead: 'Withdrawn on 1 April 2027',
        texts: ['It was doubled.', 'It went.'],
        findings: [{ text: 'letter/doubled', href: '/findings/letter/doubled/' }],
      },
    ]);
  });

  it('is empty where nothing was put right or answered', () => {
    expect(listLogEntries(buildTestCorpus())).toEqual([]);
  });
});
