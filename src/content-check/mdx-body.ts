import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';

import type { Body } from '../domain/integrity/rule.ts';
import type { ContentIssue } from '../domain/issue.ts';
import type { MdxKind } from '../schema/record-kinds.ts';
import { findSoftHyphened, hasHiddenCharacter } from '../schema/text.ts';

/** Components that an entry of each kind may use; entries are data, not programs. */
export const allowedComponents = {
  sources: ['Finding', 'Term'],
  themes: ['Term'],
  pages: ['Term', 'Legend', 'Agreement', 'Codebook', 'Meanings', 'CorrectionsLog', 'Quotations'],
} as const satisfies Record<MdxKind, readonly string[]>;

/** An MDX file, taken apart. */
export interface MdxFile {
  /** The YAML between the dashes; undefined where there is none. */
  readonly frontmatter: string | undefined;
  readonly body: Body;
  readonly faults: readonly ContentIssue[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

// A path and no host: "//example.org" would lead away.
const safeAddress = /^(?:https?:\/\/|\/(?!\/)|#)[^\s\p{Cc}\p{Cf}]*$/u;

const codeNodes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']);

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** Takes an MDX file apart and lists the code it holds, each piece a fault. */
export function readMdxFile(file: string, text: string, kind: MdxKind): MdxFile {
  const fault = (rule: string, line: number, value: string, problem: string, action: string) => ({
    rule,
    file,
    path: [],
    line,
    value,
    problem,
    action,
    allowed: allowedComponents[kind].map((name) => `<${name} />`).join(', '),
  });

  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const action = 'Write "less than" for < and avoid { and }: MDX reads both as code.';
    return {
      frontmatter: undefined,
      body: { placements: [], terms: [], prose: '' },
      faults: [fault('mdx-syntax', error.line ?? 1, '', error.reason, action)],
    };
  }

  const faults: ContentIssue[] = [];
  const elements: { readonly name: string; readonly id: string; readonly line: number }[] = [];
  const prose: string[] = [];
  visit(tree, (node, _index, parent) => {
    if (codeNodes.has(node.type)) {
      const value = 'value' in node ? node.value : '';
      faults.push(
        fault(
          'code-in-entry',
          lineOf(node),
          value,
          'An entry holds no code, import, export or HTML.',
          'Remove it, or use a listed component.',
        ),
      );
    }
    if ('url' in node && !safeAddress.test(node.url)) {
      faults.push({
        ...fault(
          'unsafe-address',
          lineOf(node),
          node.url,
          'A link leads neither to a page of this site nor to a web address.',
          'Correct the address, or take the link out.',
        ),
        ...(node.position && { column: node.position.start.column }),
        allowed: 'addresses that begin with https://, http://, / or #',
      });
    }
    if (node.type === 'text' && hasHiddenCharacter(node.value)) {
      faults.push(
        fault(
          'hidden-character',
          lineOf(node),
          findSoftHyphened(node.value) ?? node.value,
          'The text holds a character that is not seen.',
          'Type the words anew.',
        ),
      );
    }
    if (isElement(node)) {
      const name = node.name ?? '<>';
      if (!allowedComponents[kind].some((allowed) => allowed === name)) {
        faults.push(
          fault(
            'unknown-component',
            lineOf(node),
            name,
            'An entry of this kind may not use this component.',
            'Use a listed component.',
          ),
        );
      }
      const isLiteral = node.attributes.every(
        ({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string',
      );
      if (!isLiteral) {
        faults.push(
          fault(
            'code-in-entry',
            lineOf(node),
            name,
            'An attribute holds code.',
            'Write it as plain text in quotation marks.',
          ),
        );
      }
      elements.push({ name, id: readId(node), line: lineOf(node) });
    }
    if (node.type === 'text' && parent?.type !== 'heading') prose.push(node.value);
  });

  const frontmatter = tree.children.find((node) => node.type === 'yaml')?.value;
  const place = (name: string) =>
    elements.filter((element) => element.name === name).map(({ id, line }) => ({ id, line }));
  return { frontmatter, body: { placements: place('Finding'), terms: place('Term'), prose: prose.join(' ') }, faults };
}

function readId(element: Element): string {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'id',
  );
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
