import type { Corpus, Finding, Source } from '../../domain/model.ts';
import { getSource } from '../../domain/lookup.ts';
import { oncePerValue } from '../../domain/once.ts';
import { hasOwnFiles } from '../../domain/page/own-files.ts';
import { findSourcePlace } from '../../domain/source/source-place.ts';
import type { CitationFileLink, CitationView } from '../../views/page/citation-view.ts';
import { urls } from '../../views/urls.ts';
import { citationFormats } from './citation-files.ts';
import type { CitedThing } from './citation-files.ts';
import { toCslPage, toCslSource } from './csl.ts';
import type { CitedPage, CslItem } from './csl.ts';
import type { CitedPlace } from './formats.ts';
import { formatAlikeInText, formatAlikeReference } from './patterns.ts';

const styleNames = [
  { style: 'harvard', name: 'Harvard' },
  { style: 'apa', name: 'APA' },
] as const;

const listTexts = (format: (style: 'harvard' | 'apa') => string) =>
  styleNames.map(({ style, name }) => ({ style: name, text: format(style) }));

const listReferences = (item: CslItem) => listTexts((style) => formatAlikeReference(item, style));

const listCodes = (item: CslItem) =>
  citationFormats.map(({ name, language, serialize }) => ({ format: name, language, code: serialize(item) }));

/** A file that stands in the page itself: it is saved without script, and takes no address. */
const toPageFile = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

/** A source, or our page about it, as files to save: those that were published at their address, others out of the page. */
const listFiles = (corpus: Corpus, source: Source, of: CitedThing, item: CslItem): readonly CitationFileLink[] => {
  const isKept = hasOwnFiles(corpus, 'sources', source.id);
  return citationFormats.map(({ name, ending, type, serialize }) => ({
    text: name,
    href: isKept ? urls.citation(source.id, of, ending) : toPageFile(type, serialize(item)),
    name: `${source.id}${of === 'page' ? '-page' : ''}.${ending}`,
  }));
};

/** The same on the page of a finding, which is lighter without them. */
const listFilesElsewhere = (corpus: Corpus, source: Source, item: CslItem): readonly CitationFileLink[] =>
  hasOwnFiles(corpus, 'sources', source.id)
    ? listFiles(corpus, source, 'source', item)
    : [{ text: 'BibTeX, RIS, CSL-JSON', href: urls.citeSource(source.id) }];

/**
 * Where a claim stands, as a citation in the text says it: by the number that the source prints beside it, else by
 * heading and paragraph under it, and a bullet by its page.
 * @returns undefined for what no style has a word for, such as a bullet where no page is known.
 */
export function findCitedPlace(source: Pick<Source, 'outline'>, locator: string | undefined): CitedPlace | undefined {
  if (locator === undefined || locator === 'standfirst') return undefined;
  const { heading, number, isBullet, printed, page } = findSourcePlace(source, locator);
  if (printed !== undefined) return { label: 'paragraph', locator: `${printed}` };
  if (isBullet) return page === undefined ? undefined : { label: 'page', locator: `${page}` };
  return { label: 'paragraph', locator: heading === undefined ? `${number}` : `${number} under “${heading}”` };
}

/** A page of this site, with its code to copy. */
export function buildPageCitation(corpus: Corpus, site: URL, page: CitedPage): CitationView {
  const item = toCslPage(corpus, site, page);
  return { thing: 'this page', references: listReferences(item), inText: [], codes: listCodes(item), files: [] };
}

/** A source in each style and format, whatever place in it is cited. */
const describeSource = oncePerValue((corpus, source: Source) => {
  const item = toCslSource(corpus, source);
  return { item, references: listReferences(item), codes: listCodes(item) };
});

function buildSourceCitation(corpus: Corpus, source: Source, place?: CitedPlace): Omit<CitationView, 'files'> {
  const { item, references, codes } = describeSource(corpus, source);
  return {
    thing: `the ${source.kind}`,
    references,
    inText: listTexts((style) => formatAlikeInText(item, style, place)),
    ...(item.note !== undefined && { dateNote: item.note }),
    codes,
  };
}

/** A source and our page about it, each with code to copy and files to download. */
export function buildSourceCitations(
  corpus: Corpus,
  site: URL,
  source: Source,
  page: CitedPage,
): readonly CitationView[] {
  const { item } = describeSource(corpus, source);
  return [
    { ...buildSourceCitation(corpus, source), files: listFiles(corpus, source, 'source', item) },
    {
      ...buildPageCitation(corpus, site, page),
      files: listFiles(corpus, source, 'page', toCslPage(corpus, site, page)),
    },
  ];
}

/** The place in the source that a finding was taken from, and the finding's own page; code for the latter alone. */
export function buildFindingCitations(
  corpus: Corpus,
  site: URL,
  finding: Finding,
  page: CitedPage,
): readonly CitationView[] {
  const source = getSource(corpus, finding.sourceId);
  const place = findCitedPlace(source, finding.locator);
  const files = listFilesElsewhere(corpus, source, describeSource(corpus, source).item);
  return [{ ...buildSourceCitation(corpus, source, place), codes: [], files }, buildPageCitation(corpus, site, page)];
}
