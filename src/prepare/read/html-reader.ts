import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

import type { Block, BlockKind } from '../block.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set(
  'script style noscript template svg nav aside form button select iframe object video audio head'.split(' '),
);
const whole = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, BlockKind] => [tag, 'heading']),
  ['li', 'item'],
  ['tr', 'row'],
]);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr font'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => 'tagName' in node;
const findAttribute = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
const childrenOf = (node: Node | DefaultTreeAdapterTypes.Document): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

const isHidden = (element: Element) =>
  findAttribute(element, 'hidden') !== undefined || findAttribute(element, 'aria-hidden') === 'true';

/** The first element of a name, in the order of the page. */
function findElement(node: Node | DefaultTreeAdapterTypes.Document, tag: string): Element | undefined {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    const found = child.tagName === tag ? child : findElement(child, tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Gathers the text of a page into blocks, element by element. */
class Walker {
  readonly blocks: Block[] = [];
  private text = '';
  private readonly isWholePage: boolean;

  constructor(isWholePage: boolean) {
    this.isWholePage = isWholePage;
  }

  /** Takes what stands within an element; `kind` is what its text is. */
  walk(node: Node, kind: BlockKind, printed?: number): void {
    if (node.nodeName === '#text' && 'value' in node) this.text += node.value;
    if (!isElement(node) || this.isLeftOut(node)) return;
    const { tagName } = node;
    if (tagName === 'br' || tagName === 'td' || tagName === 'th') this.text += tagName === 'br' ? ' ' : '\u0000';
    if (inline.has(tagName) || tagName === 'br') {
      for (const child of childrenOf(node)) this.walk(child, kind, printed);
      return;
    }
    this.walkBlock(node, kind, printed);
  }

  /** Ends the block whose text was gathered. */
  flush(kind: BlockKind, printed?: number): void {
    const cells = this.text.split('\u0000').map((cell) =>
      cell
        .replace(/\u00ad/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
    const text = cells.filter((cell) => cell !== '').join(' | ');
    this.text = '';
    if (text !== '') this.blocks.push({ kind, text, page: undefined, lastPage: undefined, printed });
  }

  private walkBlock(node: Element, kind: BlockKind, printed: number | undefined): void {
    const isInWhole = kind !== 'paragraph' && kind !== 'standfirst';
    const own = whole.get(node.tagName);
    // A paragraph within an item, a cell or a heading is part of it; a list within an item is not.
    if (isInWhole && own === undefined && node.tagName !== 'ul' && node.tagName !== 'ol') {
      this.text += ' ';
      for (const child of childrenOf(node)) this.walk(child, kind, printed);
      this.text += ' ';
      return;
    }
    this.flush(kind, printed);
    const isStandfirst = /standfirst/iu.test(findAttribute(node, 'class') ?? '');
    const inner = own ?? (isStandfirst ? 'standfirst' : isInWhole ? 'paragraph' : kind);
    let number = Number(findAttribute(node, 'start') ?? 1);
    for (const child of childrenOf(node)) {
      const isNumbered = node.tagName === 'ol' && isElement(child) && child.tagName === 'li';
      this.walk(child, inner, isNumbered && Number.isInteger(number) ? number : undefined);
      if (isNumbered) number += 1;
    }
    this.flush(inner, own === undefined ? undefined : printed);
  }

  private isLeftOut(element: Element): boolean {
    const { tagName } = element;
    return skipped.has(tagName) || isHidden(element) || (this.isWholePage && ['header', 'footer'].includes(tagName));
  }
}

/**
 * Blocks of a web page: of its `main`, else of its `article`, else of all of it but header and footer.
 *
 * Read as browsers read it, so that an element left open is closed where they close it.
 */
export function readHtml(raw: string): readonly Block[] {
  const page = parse(raw.replace(/^\ufeff/u, ''));
  const part = findElement(page, 'main') ?? findElement(page, 'article');
  const root = part ?? findElement(page, 'body');
  const walker = new Walker(part === undefined);
  for (const child of root === undefined ? [] : childrenOf(root)) walker.walk(child, 'paragraph');
  walker.flush('paragraph');
  return walker.blocks;
}
