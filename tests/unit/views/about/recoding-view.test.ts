import { describe, expect, it } from 'vitest';

import { listLogEntries } from '../../../../src/views/about/corrections-log-view.ts';
import { buildRecodingView } from '../../../../src/views/about/recoding-view.ts';
import { buildFeedOfCorrections } from '../../../../src/views/feed/feed-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const content = {
  visits: { 'northshire/2016-monitoring-1': {} },
  themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads' } },
  sources: {
    letter: {
      findings: [
        buildFindingRecord({ id: 'posts', summary: 'A third of posts were empty.', status: 'corrected' }),
        buildFindingRecord({ id: 'pay', summary: 'Pay was raised.' }),
      ],
    },
  },
  recodings: {
    '2026-12-01': {
      why: 'The codebook was revised.',
      codebook: { from: 1, to: 2 },
      findings: [
        {
          finding: 'letter/posts',
          was: { theme: 'caseloads', level: 'weakness', direction: 'worse' },
          now: { theme: 'workforce', level: 'weakness', direction: 'not-stated' },
        },
        { finding: 'letter/pay', now: { theme: 'workforce', level: 'not-stated', direction: 'not-stated' } },
        { finding: 'letter/doubled', was: { theme: 'workforce', level: 'not-stated', direction: 'early-signs' } },
      ],
    },
  },
  corrections: {
    posts: { date: '2026-12-01', finding: 'letter/posts', was: 'It said half.', now: 'It says a third.' },
  },
} satisfies TestContent;
const corpus = buildTestCorpus(content);
const [recoding] = corpus.recodings;
if (recoding === undefined) throw new Error('There is no recoding.');

const texts = [
  'The codebook was revised.',
  'Coded by revision 2 of the codebook; before, by revision 1.',
  'Findings: 1 with other codes, 1 new, 1 gone.',
];

describe('a recoding', () => {
  it('is told with the day, why, the codebook and how many findings it changed', () => {
    expect(buildRecodingView(corpus, recoding)).toMatchObject({
      id: 'recoded-2026-12-01',
      lead: 'Recoded on 1 December 2026',
      texts,
      tableTitle: 'Codes before and since 1 December 2026',
      file: { href: '/data/recodings.csv' },
    });
  });

  it('says how each finding was coded and is now, in the words of the pages', () => {
    expect(buildRecodingView(corpus, recoding).rows).toEqual([
      {
        finding: { text: 'A third of posts were empty.', href: '/findings/letter/posts/' },
        was: 'Caseloads: Weakness, Worse',
        now: 'Workforce: Weakness',
      },
      {
        finding: { text: 'Pay was raised.', href: '/findings/letter/pay/' },
        was: 'New',
        now: 'Workforce: Context',
      },
      {
        finding: { text: 'letter/doubled', href: '/findings/letter/doubled/' },
        was: 'Workforce: Early signs',
        now: 'Gone',
      },
    ]);
  });

  it('leaves out what did not happen, and says that the codebook stayed where it did', () => {
    const [, codebook, counts] = buildRecodingView(corpus, {
      ...recoding,
      codebook: { from: 2, to: 2 },
      findings: recoding.findings.slice(0, 1),
    }).texts;
    expect([codebook, counts]).toEqual([
      'Coded by revision 2 of the codebook, as before.',
      'Findings: 1 with other codes.',
    ]);
  });

  it('is one entry of the log, after the corrections of its day', () => {
    expect(listLogEntries(corpus).map(({ kind }) => kind)).toEqual(['correction', 'recoding']);
  });

  it('is one entry of the feed of corrections, which leads to its place in the log', () => {
    const entries = buildFeedOfCorrections(corpus).entries.filter(({ id }) => id.includes('recodings/'));
    expect(entries).toEqual([
      {
        id: 'tag:side-by-side.example,2026:recodings/2026-12-01',
        title: 'Recoded: findings that were published before',
        path: '/about/corrections/#recoded-2026-12-01',
        published: '2026-12-01',
        updated: '2026-12-01',
        paragraphs: texts,
        claims: [],
      },
    ]);
  });
});
