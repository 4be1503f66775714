import type { Source } from '../domain/model.ts';

const outerQuotes = /^['"\u2018\u201c](.*)['"\u2019\u201d]$/u;

/** A heading without quotation marks that enclose the whole of it. */
const trimQuotes = (heading: string) => outerQuotes.exec(heading)?.[1] ?? heading;

/** A report numbers its paragraphs; what it does not number is found by its page. */
function formatReportPlace(locator: string, sectionPage: number | undefined): string {
  const [, pageOrNumber = ''] = /^[ph](\d+)/u.exec(locator) ?? [];
  if (locator.startsWith('h')) return `page ${pageOrNumber}`;
  return `paragraph ${pageOrNumber}${sectionPage === undefined ? '' : ` (section from page ${sectionPage})`}`;
}

/**
 * Where a claim stands, as a reader would look it up: heading and paragraph under it.
 *
 * `Under “Evaluation of progress”, paragraph 1`; `Opening, paragraph 3` before the first heading; the page too, for a PDF.
 */
export function formatLocator(source: Pick<Source, 'outline' | 'kind'>, locator: string): string {
  if (locator === 'standfirst') return 'Standfirst';
  const section = source.outline.find(({ blocks }) => blocks.includes(locator));
  const isBullet = locator.includes('.b');
  const alike = section?.blocks.filter((block) => block !== 'standfirst' && block.includes('.b') === isBullet) ?? [];
  const number = alike.indexOf(locator) + 1;
  const place = section?.heading === undefined ? 'Opening' : `Under “${trimQuotes(section.heading)}”`;
  if (source.kind === 'report') return `${place}, ${formatReportPlace(locator, section?.page)}`;
  const page = section?.page === undefined ? '' : `, page ${section.page}`;
  return `${place}, ${isBullet ? 'bullet' : 'paragraph'} ${number}${page}`;
}
