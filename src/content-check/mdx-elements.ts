import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

import type { MdxKind } from '../schema/record-kinds.ts';
import { idSchema } from '../schema/text.ts';
import { codedFieldNames } from '../schema/vocabulary.ts';

/** Attributes that a component may have: text that its own rules judge, or a value of a closed list. */
const allowedAttributes: Readonly<Record<string, Readonly<Record<string, readonly string[] | 'id'>>>> = {
  Finding: { id: 'id' },
  Term: { id: 'id' },
  Meanings: { field: codedFieldNames },
};

/** Components that an entry of each kind may use; entries are data, not programs. */
export const allowedComponents = {
  sources: ['Finding', 'Term'],
  themes: ['Term'],
  pages: ['Term', 'Legend', 'Agreement', 'Checks', 'Reading', 'Codebook', 'Meanings', 'CorrectionsLog', 'Quotations'],
} as const satisfies Record<MdxKind, readonly string[]>;

/** A component in an entry. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component. */
export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The id that a component names; empty where it names none. */
export function readId(element: Element): string {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'id',
  );
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

/** An attribute that a component does not have, or with a value that it may not hold. */
export interface BadAttribute {
  /** As it is written: `class="big"`. */
  readonly text: string;
  readonly problem: string;
  readonly allowed: string;
  readonly action: string;
}

/** The literal attributes of a component that are none of its own, or hold what they may not. */
export function listBadAttributes(element: Element): readonly BadAttribute[] {
  const name = element.name ?? '';
  const known = allowedAttributes[name] ?? {};
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const text = `${attribute.name}="${attribute.value}"`;
    const values = known[attribute.name];
    if (values === undefined) {
      const allowed = Object.keys(known).join(', ') || 'no attribute';
      return [{ text, problem: `<${name}> has no such attribute.`, allowed, action: 'Take the attribute out.' }];
    }
    // Whether an id leads anywhere, and whether it is empty, is seen to where the records are known.
    const { value } = attribute;
    const isGood = values === 'id' ? value === '' || idSchema.safeParse(value).success : values.includes(value);
    if (isGood) return [];
    const allowed = values === 'id' ? 'an id: lower-case words joined by hyphens' : values.join(', ');
    return [{ text, problem: `<${name}> has no such ${attribute.name}.`, allowed, action: 'Correct the value.' }];
  });
}

/** The words of a node, whatever they stand in. */
export const toWords = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(toWords).join('') : '';
