import { describe, expect, it } from 'vitest';

import { getAuthority, getSubject, getTheme } from '../../../../src/domain/lookup.ts';
import type { Corpus } from '../../../../src/domain/model.ts';
import { toSubjectTopic, toThemeTopic } from '../../../../src/domain/theme/topic.ts';
import type { ThemeId } from '../../../../src/schema/vocabulary.ts';
import {
  compareNews,
  listCorrectionNews,
  listNews,
  listNewsOf,
  listTopicNews,
} from '../../../../src/domain/feed/news.ts';
import type { News } from '../../../../src/domain/feed/news.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';
const visit = 'northshire/2016-monitoring-1';

const build = (changes: TestContent = {}) =>
  buildTestCorpus({
    authorities: { southshire: { name: 'Southshire' } },
    visits: { [visit]: {}, 'southshire/2018-focused': { kind: 'focused' } },
    sources: {
      [letter]: {
        findings: [
          buildFindingRecord({ id: 'posts-empty' }),
          buildFindingRecord({ id: 'cases-many', theme: 'caseloads' }),
          buildFindingRecord({ id: 'never-so', status: 'withdrawn' }),
        ],
      },
    },
    registry: {
      '2026-03-01': { visits: [visit] },
      '2026-04-01': { sources: [letter], findings: [`${letter}/posts-empty`] },
    },
    releases: {
      '0.1.0': { date: '2026-03-01', changes: ['First.'] },
      '0.2.0': { date: '2026-05-01', changes: ['More.'] },
    },
    ...changes,
  });

const correction = { date: '2026-06-01', finding: `${letter}/posts-empty`, was: 'Twelve posts.', now: 'Two posts.' };
const reply = {
  date: '2026-07-01',
  authority: 'northshire',
  from: 'Northshire Council',
  findings: [`${letter}/cases-many`],
  summary: 'They are fewer.',
};

const recoding: NonNullable<TestContent['recodings']>[string] = {
  why: 'The codebook was revised.',
  codebook: { from: 1, to: 2 },
  findings: [{ finding: `${letter}/posts-empty`, now: { theme: 'workforce', level: 'weakness', direction: 'worse' } }],
};

const toFacts = (news: News) => {
  const name = {
    visit: () => (news.kind === 'visit' ? news.visit.id : ''),
    source: () => (news.kind === 'source' ? news.source.id : ''),
    correction: () => 'correction',
    recoding: () => 'recoding',
    reply: () => 'reply',
  };
  return [name[news.kind](), news.published, news.updated];
};

describe('news', () => {
  it('are dated by the day on which the registry first has the id', () => {
    expect(listNews(build()).map(toFacts)).toEqual([
      [letter, '2026-04-01', '2026-04-01'],
      [visit, '2026-03-01', '2026-03-01'],
      ['southshire/2018-focused', '2026-05-01', '2026-05-01'],
    ]);
  });

  it('are dated by the newest release where the registry does not have the id yet', () => {
    expect(listNews(build({ registry: {} })).map(({ published }) => published)).toEqual(Array(3).fill('2026-05-01'));
  });

  it('of a source change with a correction of one of its findings, and with a reply', () => {
    const [source] = listNews(build({ corrections: { one: correction } }));
    expect(source).toMatchObject({ kind: 'source', published: '2026-04-01', updated: '2026-06-01' });
    const [answered] = listNews(build({ corrections: { one: correction }, replies: { one: reply } }));
    expect(answered).toMatchObject({ published: '2026-04-01', updated: '2026-07-01' });
  });

  it('never change before they were published', () => {
    const early = { ...correction, date: '2026-01-01' };
    expect(listNews(build({ corrections: { one: early } }))[0]).toMatchObject({ updated: '2026-04-01' });
  });

  it('of an authority leave out those of others', () => {
    const corpus = build({ corrections: { one: correction }, replies: { one: reply } });
    expect(listNewsOf(corpus, getAuthority(corpus, 'northshire')).map(toFacts)).toEqual([
      [letter, '2026-04-01', '2026-07-01'],
      [visit, '2026-03-01', '2026-03-01'],
      ['correction', '2026-06-01', '2026-06-01'],
      ['reply', '2026-07-01', '2026-07-01'],
    ]);
    expect(listNewsOf(corpus, getAuthority(corpus, 'southshire')).map(toFacts)).toEqual([
      ['southshire/2018-focused', '2026-05-01', '2026-05-01'],
    ]);
  });

  it('of corrections are corrections, recodings and replies alone', () => {
    const corpus = build({
      corrections: { one: correction },
      recodings: { '2026-06-15': recoding },
      replies: { one: reply },
    });
    expect(listCorrectionNews(corpus).map(toFacts)).toEqual([
      ['correction', '2026-06-01', '2026-06-01'],
      ['recoding', '2026-06-15', '2026-06-15'],
      ['reply', '2026-07-01', '2026-07-01'],
    ]);
    expect(listCorrectionNews(build())).toEqual([]);
  });

  it('stand newest change first, then by id', () => {
    const items = [
      { id: 'b', updated: '2026-01-01' },
      { id: 'a', updated: '2026-01-01' },
      { id: 'c', updated: '2026-02-01' },
    ];
    expect(items.sort(compareNews).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('news of a theme', () => {
  const listTheme = (corpus: Corpus, theme: ThemeId) => listTopicNews(corpus, toThemeTopic(getTheme(corpus, theme)));

  it('are a source with its findings on the theme that stand', () => {
    const [news, ...others] = listTheme(build(), 'workforce');
    expect(others).toEqual([]);
    expect(news).toMatchObject({ published: '2026-04-01', updated: '2026-04-01' });
    expect(news?.findings.map(({ id }) => id)).toEqual(['posts-empty']);
  });

  it('begin with the first of its findings to be published and change with a later one', () => {
    const findings = [buildFindingRecord({ id: 'posts-empty' }), buildFindingRecord({ id: 'posts-filled' })];
    expect(listTheme(build({ sources: { [letter]: { findings } } }), 'workforce')).toMatchObject([
      { published: '2026-04-01', updated: '2026-05-01' },
    ]);
  });

  it('change with a correction of a finding on the theme, not with one on another', () => {
    const corpus = build({ corrections: { one: correction } });
    expect(listTheme(corpus, 'workforce')).toMatchObject([{ updated: '2026-06-01' }]);
    expect(listTheme(corpus, 'caseloads')).toMatchObject([{ updated: '2026-05-01' }]);
  });

  it('are none where no source speaks of it', () => {
    expect(listTheme(build(), 'assessment')).toEqual([]);
  });
});

describe('news of a subject', () => {
  it('are a source with its findings about the subject alone', () => {
    const corpus = build({
      subjects: { pay: { theme: 'workforce' } },
      sources: { [letter]: { findings: [buildFindingRecord(), buildFindingRecord({ id: 'low', subject: 'pay' })] } },
    });
    expect(
      listTopicNews(corpus, toSubjectTopic(getSubject(corpus, 'pay'))).map(({ findings }) =>
        findings.map(({ id }) => id),
      ),
    ).toEqual([['low']]);
    expect(listTopicNews(corpus, toSubjectTopic(getSubject(corpus, 'about-caseloads')))).toEqual([]);
  });
});
