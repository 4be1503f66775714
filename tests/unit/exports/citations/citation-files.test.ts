import { expect, it } from 'vitest';

import { listCitationFiles } from '../../../../src/exports/citations/citation-files.ts';
import { buildTestCorpus } from '../../../support/records.ts';

it('gives a source and our page about it a file in each format, under addresses of their own', () => {
  const corpus = buildTestCorpus({ sources: { letter: { title: 'The letter' } } });
  const files = listCitationFiles(corpus, new URL('https://example.org'), () => 'The page of the letter');
  expect(files.map(({ address: { source, of, ending } }) => `${source}/${of}.${ending}`)).toEqual([
    'letter/source.bib',
    'letter/source.ris',
    'letter/source.json',
    'letter/page.bib',
    'letter/page.ris',
    'letter/page.json',
  ]);
  const of = (thing: string) => files.filter(({ address }) => address.of === thing).map(({ text }) => text);
  expect(of('source').every((text) => text.includes('The letter') && !text.includes('The page of'))).toBe(true);
  expect(of('page').every((text) => text.includes('The page of the letter'))).toBe(true);
});
