import { describe, expect, it } from 'vitest';

import { getPage, readCorpus, toPlainText } from '../../support/built-site.ts';

const corpus = readCorpus();
const attribution = 'Contains public sector information licensed under the Open Government Licence v3.0.';

describe('the page of a source', () => {
  it.each(corpus.sources)('states whose the words of $id are', ({ id, rights }) => {
    expect(toPlainText(getPage(`/sources/${id}/`).main)).toContain(rights);
  });
});

describe('a source under the Open Government Licence', () => {
  const open = corpus.sources.filter(({ rights }) => rights.includes('Open Government'));

  it('carries the attribution as the licence words it', () => {
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ rights }) => !rights.includes(attribution)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the licences page', () => {
  const { main } = getPage('/about/licences/');
  const text = toPlainText(main);

  it('says what is ours and under which terms, that quotations are not, and what others ask for', () => {
    for (const words of ['CC BY 4.0', 'MIT licence', 'Quotations', attribution, 'up to January 2016', 'Source Serif 4'])
      expect(text, words).toContain(words);
  });

  it.each([
    'https://creativecommons.org/licenses/by/4.0/',
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    '/data/datapackage.json',
  ])('leads to %s', (href) => {
    expect(main.querySelector(`a[href="${href}"]`)).not.toBeNull();
  });
});
