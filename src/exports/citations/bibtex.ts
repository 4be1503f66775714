import type { CslItem, CslName, CslType } from './csl.ts';

/** Signs that TeX takes for its own, and how they are written so that they are printed. */
const texSigns: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text of any script, as it stands, but for what TeX would take for a command. */
const toTex = (text: string) => text.replace(/[&%$#_{}~^\\<>]/gu, (sign) => texSigns[sign] ?? sign);

/** A title whose capitals stay: styles put all words but the first into small letters, unless they stand in braces. */
const toTitle = (title: string) =>
  title
    .split(/(\s+)/u)
    .map((word, index) => (/\p{Lu}/u.test(index === 0 ? word.slice(1) : word) ? `{${toTex(word)}}` : toTex(word)))
    .join('');

/** `de Vries, Sam`; a body in braces of its own, so that it is not taken apart. */
function toName(name: CslName): string {
  if ('literal' in name) return `{${toTex(name.literal)}}`;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return toTex(name.given === undefined ? family : `${family}, ${name.given}`);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const entryTypes = {
  report: { type: 'techreport', publisher: 'institution', container: 'series' },
  'article-newspaper': { type: 'article', publisher: 'publisher', container: 'journal' },
  'article-magazine': { type: 'article', publisher: 'publisher', container: 'journal' },
  webpage: { type: 'misc', publisher: 'publisher', container: 'howpublished' },
} as const satisfies Record<CslType, object>;

/** What would end the field stands for itself in an address in no other way. */
const toAddress = (address: string) => address.replace(/[{}\\]/gu, encodeURIComponent);

/**
 * One entry for BibTeX and what reads it, in UTF-8.
 *
 * The month is one of the abbreviations that every style defines, without braces, as the manual asks; the day has a field
 * of its own, which BibTeX passes over and biblatex and citation managers read.
 * @see https://ctan.org/pkg/bibtex
 */
export function serializeBibtex(item: CslItem): string {
  const { type, publisher, container } = entryTypes[item.type];
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const inBraces = (text: string | undefined) => (text === undefined ? undefined : `{${toTex(text)}}`);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author && `{${item.author.map(toName).join(' and ')}}`],
    ['title', `{${toTitle(item.title)}}`],
    [container, inBraces(item['container-title'])],
    [publisher, inBraces(item.publisher)],
    ['type', inBraces(item.genre)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', item.URL && `{${toAddress(item.URL)}}`],
    ['note', inBraces(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},`]));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}
