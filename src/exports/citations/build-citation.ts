import type { Corpus, Finding, Source } from '../../domain/model.ts';
import { getSource } from '../../domain/lookup.ts';
import { oncePerValue } from '../../domain/once.ts';
import { findSourcePlace } from '../../domain/source/source-place.ts';
import type { CitationView } from '../../views/page/citation-view.ts';
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

const listFiles = (source: Source, of: CitedThing) =>
  citationFormats.map(({ name, ending }) => ({ text: name, href: urls.citation(source.id, of, ending) }));

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

function buildSourceCitation(corpus: Corpus, source: Source, place?: CitedPlace): CitationView {
  const { item, references, codes } = describeSource(corpus, source);
  return {
    thing: `the ${source.kind}`,
    references,
    inText: listTexts((style) => formatAlikeInText(item, style, place)),
    ...(item.note !== undefined && { dateNote: item.note }),
    codes,
    files: listFiles(source, 'source'),
  };
}

/** A source and our page about it, each with code to copy and files to download. */
export function buildSourceCitations(
  corpus: Corpus,
  site: URL,
  source: Source,
  page: CitedPage,
): readonly CitationView[] {
  return [
    buildSourceCitation(corpus, source),
    { ...buildPageCitation(corpus, site, page), files: listFiles(source, 'page') },
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
  return [{ ...buildSourceCitation(corpus, source, place), codes: [] }, buildPageCitation(corpus, site, page)];
}
