import type { NamedBlock } from '../prepare/block.ts';
import type { Opening } from './opening.ts';
import { found } from './stated.ts';
import type { Reading } from './stated.ts';

/** An authority and every name by which a document may call it. */
export interface KnownAuthority {
  readonly id: string;
  readonly names: readonly string[];
}

/** Folds what differs in print and not in sense: case, `&`, hyphens, apostrophes and full stops. */
const fold = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

interface Name {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
}

/** Authorities that a text names, each once; a name within a longer one is not counted. */
function listNamed(text: string, names: readonly Name[]): readonly Name[] {
  let rest = fold(text);
  const named: Name[] = [];
  for (const each of names) {
    if (!rest.includes(each.folded)) continue;
    rest = rest.replaceAll(each.folded, ' | ');
    if (!named.some(({ id }) => id === each.id)) named.push(each);
  }
  return named;
}

/** A name as a text prints it, which may differ in case, in hyphens and in `&`. */
function findPrinted(text: string, name: string): string {
  const words = fold(name)
    .trim()
    .split(' ')
    .map((word) => (word === 'and' ? '(?:and|&)' : word.replace(/s$/u, "[’']?s")));
  return new RegExp(words.join(String.raw`[^\p{L}\d]+`), 'iu').exec(text)?.[0] ?? name;
}

const printedName =
  /(?:visit (?:to|of)|inspection of) (?:the )?(?<name>\p{Lu}[\p{L}’' -]+?)(?: (?:local authority|council|metropolitan|county|city|borough))* child/iu;

/** The authority's name as the title prints it, whether or not it is a known one. */
export const findPrintedName = ({ title, told }: Pick<Opening, 'title' | 'told'>): string | undefined =>
  [title, told]
    .map((block) => printedName.exec(block?.text ?? '')?.groups?.['name'])
    .find((name) => name !== undefined);

/** Ofsted's own address at the head of its letters, which names a city. */
const ofOfsted = /Piccadilly Gate|ofsted\.gov\.uk|Textphone/iu;

/** Blocks in which a document names its authority, the surest first. */
function listNaming({ title, told, first, isLetter }: Opening): readonly NamedBlock[] {
  const greeting = first.findIndex(({ text }) => /(?:^|\s)Dear\s/u.test(text));
  const dated = first.findIndex(({ text }) => /\bdates?\s*:/iu.test(text));
  const head = isLetter ? [] : first.slice(0, dated === -1 ? 1 : dated);
  const named = [title, ...head, told].filter((block) => block !== undefined);
  if (!isLetter || findPrintedName({ title, told }) !== undefined) return named;
  return [...named, ...first.slice(0, Math.max(greeting, 0)).filter(({ text }) => !ofOfsted.test(text))];
}

/**
 * The authority that the document is about, by the names known.
 *
 * A document that names two in one place is left open: it may be a joint one, or one of them a neighbour.
 */
export function readAuthority(opening: Opening, known: readonly KnownAuthority[]): Reading<string> {
  const names = known
    .flatMap(({ id, names: its }) => its.map((name) => ({ id, name, folded: fold(name) })))
    .sort((a, b) => b.folded.length - a.folded.length);
  for (const block of listNaming(opening)) {
    const named = listNamed(block.text, names);
    const [only, ...others] = named;
    if (others.length > 0) return { why: `one place names ${named.map(({ name }) => name).join(' and ')}` };
    if (only !== undefined) return found(only.id, findPrinted(block.text, only.name), block);
  }
  const printed = findPrintedName(opening);
  return {
    why: printed === undefined ? 'no known name stands in the title or the address' : `“${printed}” is no known name`,
  };
}
