import type { CslItem } from './csl.ts';
import { formatInText, formatReference } from './formats.ts';
import type { CitationStyle, CitedPlace } from './formats.ts';

/** Stand for a title and a number while a style is asked for its pattern; no entry has them. */
const titleHolder = 'Xqzjtitle';
const numberHolder = '98765432';

/** Every style turns the straight apostrophe of a word; a quotation mark it turns by what stands around. */
const turnApostrophes = (title: string) => title.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
/** Titles that every style then prints as they stand: no mark that it may turn or drop, and a letter or digit at the end. */
const printedAsItStands = /^[\p{L}\p{N} ,;:.()–—’£%/-]*[\p{L}\p{N}]$/u;
/** What may be joined or parted anew by a style: dots before another mark, spaces and hyphens beside one another. */
const mayBeChanged = /[,;:.]\s*[,;:.]| {2}| -|- |^[\s,;:.]/u;

const patterns = new Map<string, string>();

function getPattern(key: readonly unknown[], make: () => string): string {
  const name = JSON.stringify(key);
  const pattern = patterns.get(name) ?? make();
  patterns.set(name, pattern);
  return pattern;
}

/**
 * The entry of a list of references for one of many things that differ in title and address alone, such as pages of
 * this site: the style is asked once for the pattern of all. What comes out is what the style gives for the thing itself.
 */
export function formatAlikeReference({ id, title, URL, ...shared }: CslItem, style: CitationStyle): string {
  const printed = turnApostrophes(title);
  if (URL === undefined || !printedAsItStands.test(printed) || mayBeChanged.test(printed))
    return formatReference({ id, title, ...(URL !== undefined && { URL }), ...shared }, style);
  const addressHolder = 'https://address.example/';
  return getPattern([style, shared], () =>
    formatReference({ id: 'x', title: titleHolder, URL: addressHolder, ...shared }, style),
  )
    .replace(titleHolder, () => printed)
    .replace(addressHolder, () => URL);
}

/** A citation in the text, from the pattern of all places of one source that differ in their number alone. */
export function formatAlikeInText(item: CslItem, style: CitationStyle, place?: CitedPlace): string {
  const [, number, rest = ''] = /^(\d+)(.*)$/u.exec(place?.locator ?? '') ?? [];
  if (place === undefined || number === undefined) return formatInText(item, style, place);
  // Who and when: a title stands in for a missing author.
  const { id, author, issued } = item;
  const cited = author === undefined ? item : { ...item, id: 'x', title: titleHolder };
  return getPattern([style, author === undefined ? id : [author, issued], place.label, rest], () =>
    formatInText(cited, style, { ...place, locator: `${numberHolder}${rest}` }),
  ).replace(numberHolder, number);
}
