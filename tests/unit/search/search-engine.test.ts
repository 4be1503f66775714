import { describe, expect, it } from 'vitest';

import { toResultName } from '../../../src/search/search-result.ts';
import { buildEngine, buildProse, findings } from './search-corpus.ts';

const engine = buildEngine();
const listNames = async (query: string) => (await engine.find(query)).results.map(toResultName).toSorted();
const listFindings = async (query: string) => (await listNames(query)).filter((name) => name.startsWith('finding:'));
const isFinding = (name: string) => name.startsWith('finding:');
const listFull = async (query: string) =>
  (await engine.find(query)).results.filter(({ without }) => without.length === 0).map(toResultName);
const listLacking = async (query: string) =>
  (await engine.find(query)).results
    .filter(({ without }) => without.length > 0)
    .map((result) => [toResultName(result), ...result.without]);
const scoreOf = async (query: string, key: string) =>
  (await engine.find(query)).results.find(({ finding }) => finding?.key === key)?.score ?? 0;

describe('the search', () => {
  it('finds a claim by its words, and a page by what it is called', async () => {
    expect(await listNames('caseloads')).toEqual(['finding:letter/too-many-cases', 'page:/themes/caseloads/']);
    expect(await listNames('chronology')).toEqual(['finding:article/chronologies-good', 'page:/glossary/#chronology']);
  });

  it('finds a finding by its theme, its authority, its team, its mark and the month of its visit', async () => {
    expect(await listFindings('northshire')).toHaveLength(findings.length);
    expect(await listFindings('duty teams')).toEqual(['finding:letter/locums']);
    expect(await listFindings('strength')).toEqual(['finding:article/chronologies-good']);
    expect(await listFindings('january 2018')).toEqual([
      'finding:article/chronologies-good',
      'finding:article/council-says-better',
    ]);
  });

  it('finds a finding by its subject, also by other names of that, and the subject itself', async () => {
    const found = ['finding:article/council-says-better', 'page:/subjects/staff-turnover/'];
    expect(await listNames('departures')).toEqual(found);
    expect(await listNames('attrition')).toEqual(found);
  });

  it('counts a finding whose subject is asked for by name for more than one of the theme', async () => {
    expect(await scoreOf('departures', 'article/council-says-better')).toBeGreaterThan(
      await scoreOf('workforce', 'article/council-says-better'),
    );
  });

  it("finds others' claims by what they are coded as", async () => {
    expect(await listFindings('improved')).toEqual(['finding:article/council-says-better']);
  });

  it('takes several words for all of them', async () => {
    expect(await listFindings('supervision monthly')).toEqual(['finding:article/council-says-better']);
    expect((await listFull('supervision drift')).filter(isFinding)).toEqual([]);
  });

  it('takes words that editors let stand for one another for each other', async () => {
    expect(await listFindings('agency staff')).toEqual(['finding:letter/locums']);
  });

  it('keeps to quoted words exactly', async () => {
    expect(await listFindings('"deeply flawed"')).toEqual(['finding:letter/locums']);
    expect(await listFindings('"flawed deeply"')).toEqual([]);
    expect(await listFindings('"chronology"')).toEqual([]);
  });

  it('counts a claim that holds the words in a row for more', async () => {
    expect(await scoreOf('social workers', 'letter/too-many-cases')).toBeGreaterThan(
      await scoreOf('workers social', 'letter/too-many-cases'),
    );
  });

  it('holds every finding where nothing is asked', async () => {
    const { results, lookups } = await engine.find('');
    expect(results.map(({ finding }) => finding?.key)).toEqual(findings.map(({ key }) => key));
    expect(lookups).toEqual([]);
  });

  it('takes a word that nothing holds for the nearest, and says so', async () => {
    const { results, corrections } = await engine.find('supervison');
    expect(corrections).toEqual({ done: [{ typed: 'supervison', used: 'supervision' }], offered: [] });
    expect(results.map(toResultName)).toContain('finding:article/council-says-better');
  });

  it('offers shorter and nearer words that find something, the most particular first', () => {
    const offers = engine.suggest('supervision drift monthly');
    expect(offers).toContain('supervision monthly');
    expect(offers).not.toContain('supervision drift');
    expect(engine.suggest('zyxwvut')).toEqual([]);
  });
});

describe('a search for more than one finding holds', () => {
  it('says what each answer lacks, a page of that name first', async () => {
    expect(await listFull('chronologies drift')).toEqual([]);
    expect(await listLacking('chronologies drift')).toEqual([
      ['page:/glossary/#chronology', 'drift'],
      ['finding:article/chronologies-good', 'drift'],
      ['finding:letter/locums', 'chronologies'],
    ]);
  });

  it('never leaves out words in quotation marks, nor a number where something has it', async () => {
    expect(await listLacking('"deeply flawed" chronologies')).toEqual([['finding:letter/locums', 'chronologies']]);
    expect(await listLacking('"no such words" chronologies')).toEqual([]);
    expect((await listLacking('supervision 2018')).flat()).not.toContain('2018');
    expect((await listLacking('supervision 2031')).flat()).toContain('2031');
  });

  it('asks what pages say where little answers, and only there', async () => {
    const asked = buildEngine(buildProse('vacancies', 0));
    const [first] = (await buildEngine().find('northshire')).results.slice(-1);
    expect(first).toBeDefined();
    expect((await asked.find('vacancies')).results.map(toResultName)).toEqual([
      'finding:letter/locums',
      'page:/authorities/northshire/',
    ]);
  });
});

describe('a figure', () => {
  it.each(['1250', '1,250', '1250 days', 'vacancies 1250'])('is found with its words: %s', async (query) => {
    expect(await listFull(query)).toEqual(['finding:letter/locums']);
  });

  it.each(['125', '12', '1.250'])('is not found by a part of it: %s', async (query) => {
    expect(await listNames(query)).toEqual([]);
  });
});

describe('a search for a council', () => {
  it('is answered first by its page, which says the last judgement and the latest visit', async () => {
    const [page] = (await engine.find('northshire council')).results.filter(({ asked }) => asked === 4);
    const row = page?.finding === undefined ? page?.page : undefined;
    expect([row?.url, row?.latest]).toEqual([
      '/authorities/northshire/',
      'Monitoring visit, January 2018, no grade given',
    ]);
  });

  it.each(['is northshire good', 'northshire ofsted rating', 'northshire grade'])(
    'and its grade is answered by its judgements: %s',
    async (query) => {
      const { results, isJudging } = await engine.find(query);
      expect(isJudging).toBe(true);
      const names = results.map(toResultName);
      expect(names).toContain('page:/authorities/northshire/');
      expect(names).toContain('page:/authorities/northshire/#judgements');
    },
  );

  it('says so where its page does not have the year asked for', async () => {
    expect(await listLacking('northshire 2031')).toContainEqual(['page:/authorities/northshire/', '2031']);
  });

  it('has no answer that lacks the council', async () => {
    expect(await listLacking('southshire drift')).toContainEqual(['finding:letter/locums', 'southshire']);
    const ofBoth = buildEngine(undefined, [
      {
        kind: 'authority',
        url: '/authorities/southshire/',
        title: 'Southshire',
        about: '',
        facets: { authority: 'southshire' },
      },
    ]);
    const names = (await ofBoth.find('southshire drift')).results.map(toResultName);
    expect(names).toEqual(['page:/authorities/southshire/']);
  });
});
