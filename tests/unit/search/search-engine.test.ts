import { describe, expect, it } from 'vitest';

import { toResultName } from '../../../src/search/search-result.ts';
import { buildEngine, findings } from './search-corpus.ts';

const engine = buildEngine();
const listNames = async (query: string) => (await engine.find(query)).results.map(toResultName).toSorted();
const listFindings = async (query: string) => (await listNames(query)).filter((name) => name.startsWith('finding:'));
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
    expect(await listFindings('supervision drift')).toEqual([]);
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
    expect(corrections).toEqual([{ typed: 'supervison', used: 'supervision' }]);
    expect(results.map(toResultName)).toContain('finding:article/council-says-better');
  });

  it('offers shorter and nearer words that find something, the most particular first', async () => {
    expect(await listFindings('supervision drift monthly')).toEqual([]);
    const offers = await engine.suggest('supervision drift monthly');
    expect(offers).toContain('supervision monthly');
    expect(offers).not.toContain('supervision drift');
    expect(await engine.suggest('zyxwvut')).toEqual([]);
  });
});
