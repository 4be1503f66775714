import { describe, expect, it } from 'vitest';

import { builtPages, readCorpus, toPlainText } from '../support/built-site.ts';
import { readSearchFragments } from './search-fragments.ts';

const corpus = readCorpus();
const fragments = readSearchFragments();
const ofFindings = fragments.filter(({ meta }) => meta['result'] !== undefined);
const ofPages = fragments.filter(({ meta }) => meta['result'] === undefined);

describe('the search index', () => {
  it('has one record for each finding', () => {
    expect(ofFindings.map(({ meta }) => meta['result']).toSorted()).toEqual(
      corpus.findings.map(({ key }) => `finding:${key}`).toSorted(),
    );
  });

  it('has one record for each page that is to be found, and no other', () => {
    const searchable = [...builtPages.values()].filter(({ main }) => main.hasAttribute('data-pagefind-body'));
    expect(ofPages.map(({ url }) => url).toSorted()).toEqual(searchable.map(({ address }) => address).toSorted());
    expect(ofPages.map(({ url }) => url)).not.toContain('/404.html');
    expect(ofPages.map(({ url }) => url)).not.toContain('/search/');
  });

  it('leads from each finding to its place in its source', () => {
    const faulty = ofFindings.filter(({ url, meta }) => {
      const [path = '', id = ''] = url.split('#');
      const place = builtPages.get(path)?.root.querySelector(`[id="${id}"]`);
      return `finding:${place?.getAttribute('data-finding') ?? ''}` !== meta['result'];
    });
    expect(faulty.map(({ url }) => url)).toEqual([]);
  });

  it('holds, with each finding, its authority, visit with date, theme, speaker and mark', () => {
    const faulty = ofFindings.filter(({ meta }) => {
      const finding = corpus.findings.find(({ key }) => `finding:${key}` === meta['result']);
      const theme = corpus.themes.find(({ id }) => id === finding?.theme);
      const authority = corpus.authorities.find(({ id }) => id === finding?.authorityId);
      return (
        meta['title'] !== finding?.summary ||
        meta['theme'] !== theme?.name ||
        meta['authority'] !== authority?.name ||
        meta['saidBy'] !== finding?.saidBy ||
        !/\b(19|20)\d\d$/u.test(meta['visit'] ?? '') ||
        (meta['mark'] ?? '') === '' ||
        (meta['speaker'] ?? '') === ''
      );
    });
    expect(faulty.map(({ meta }) => meta['result'])).toEqual([]);
  });

  it('holds nothing of what surrounds every page', () => {
    const home = builtPages.get('/');
    const furniture = ['header', '.independent', 'body > footer p', '.skip']
      .map((selector) => home?.root.querySelector(selector))
      .flatMap((element) => (element === null || element === undefined ? [] : toPlainText(element)));
    expect(furniture).toHaveLength(4);
    const phrases = furniture.flatMap((text) => [text, text.slice(0, 30)]);
    expect(
      fragments.filter(({ content }) => phrases.some((phrase) => content.includes(phrase))).map(({ url }) => url),
    ).toEqual([]);
  });

  it("leaves findings to their own records: no page's record repeats one", () => {
    const summaries = corpus.findings.map(({ summary }) => summary);
    const repeating = ofPages.filter(({ content }) => summaries.some((summary) => content.includes(summary)));
    expect(repeating.map(({ url }) => url)).toEqual([]);
  });
});
