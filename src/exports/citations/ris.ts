import type { CslItem, CslName, CslType } from './csl.ts';

const risTypes = {
  report: 'RPRT',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  webpage: 'ELEC',
} as const satisfies Record<CslType, string>;

/** `de Vries, Sam`; a body as it writes itself. */
function toName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return name.given === undefined ? family : `${family}, ${name.given}`;
}

const twoDigits = (value: number | undefined) => (value === undefined ? '' : String(value).padStart(2, '0'));

/**
 * One record in RIS, each field whole on one line: `YYYY/MM/DD/` of a date what is known.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function serializeRis(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', risTypes[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', toName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return [...fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])), ''].join('\n');
}
