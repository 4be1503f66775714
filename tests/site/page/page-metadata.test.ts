import { loadFromString } from 'html-metadata';
import { describe, expect, it } from 'vitest';

import { getPage, readCorpus } from '../../support/built-site.ts';
import { checkedPages, listCheckedUnder } from '../../support/checked-pages.ts';
import { finding, inspection, own, pair, workedAcross } from '../../support/real-pages.ts';

const release = readCorpus().releases[0]?.date;

const readMetadata = (address: string) => loadFromString(getPage(address).html);

// The reader is the one behind Wikipedia's citations. Which kind of entry follows from what it reads is Zotero's rule,
// in the order of its translator "Embedded Metadata": `citation_technical_report_institution` makes a report; else a
// `DC.type` that names a kind of entry makes that kind; else `citation_title` makes a journal article; else the page
// is a web page. See https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js and RDF.js beside it.
describe('a citation manager reads the page of', () => {
  it.each(own.sources.filter(({ kind }) => kind === 'letter' || kind === 'report'))(
    'a letter or report as a report by its institution: $id',
    async (source) => {
      const { highwirePress, dublinCore, prism } = await readMetadata(`/sources/${source.id}/`);
      expect(highwirePress).toEqual({
        title: source.title,
        author: source.publisher,
        date: source.published.from,
        language: 'en-GB',
        technical_report_institution: source.publisher,
        ...(source.address !== undefined && { public_url: source.address }),
      });
      expect(['Letter', 'Inspection report', 'Report']).toContain(dublinCore?.['type']);
      expect(prism).toBeUndefined();
    },
  );

  it.each(own.sources.filter(({ kind }) => kind === 'article'))(
    'an article as one, with its publication, author and date as far as known: $id',
    async (source) => {
      const { highwirePress, dublinCore, prism } = await readMetadata(`/sources/${source.id}/`);
      expect(highwirePress).toEqual({
        title: source.title,
        language: 'en-GB',
        ...(source.author !== undefined && { author: source.author }),
        ...(source.published.from !== undefined && { date: source.published.from }),
        ...(source.address !== undefined && { public_url: source.address }),
      });
      expect(dublinCore).toEqual({ type: `${source.medium ?? 'newspaper'}Article` });
      expect(prism).toEqual({ publicationName: source.publisher });
    },
  );

  it.each([
    `/compare/${pair[0].id}/${pair[1].slug}/`,
    `/compare/worked/${workedAcross.id}/`,
    `/visits/${inspection.id}/`,
    `/findings/${finding.key}/`,
  ])('our own making as a web page of this site, dated by the release: %s', async (address) => {
    const { highwirePress, dublinCore, openGraph } = await readMetadata(address);
    expect(highwirePress).toEqual({ date: release });
    expect(dublinCore).toBeUndefined();
    expect(openGraph).toMatchObject({ site_name: 'Side by Side', type: 'article' });
  });
});

describe('no page', () => {
  it('but that of a source names a work to a citation manager', () => {
    const naming = checkedPages.filter(
      ({ root }) => root.querySelector('meta[name="citation_title"], meta[name="DC.type"]') !== null,
    );
    expect(naming.map(({ address }) => address).toSorted()).toEqual(
      own.sources.map(({ id }) => `/sources/${id}/`).toSorted(),
    );
  });

  // Where a head gives no date or author, the translator looks for them in the page: an undated article would get a wrong one.
  it('of a source has what the translator takes for a date or an author', () => {
    const misleading = listCheckedUnder('/sources/').filter(
      ({ root }) => root.querySelector('time[datetime], .byline, .bylines, .vcard, .article-byline') !== null,
    );
    expect(misleading.map(({ address }) => address)).toEqual([]);
  });
});
