import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';

import type { Body } from '../domain/integrity/rule.ts';
import type { ContentIssue } from '../domain/issue.ts';
import type { MdxKind } from '../schema/record-kinds.ts';
import { addressSchema, findSoftHyphened, hasHiddenCharacter } from '../schema/text.ts';
import { allowedComponents, isElement, listBadAttributes, readId, toWords } from './mdx-elements.ts';

/** An MDX file, taken apart. */
export interface MdxFile {
  /** The YAML between the dashes; undefined where there is none. */
  readonly frontmatter: string | undefined;
  readonly body: Body;
  readonly faults: readonly ContentIssue[];
}

/** The top of an entry between its lines of dashes; the parser of Markdown would read it sign by sign. */
const top = /^---[ \t]*\r?\n(?:([^]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u;

const parser = unified().use(remarkParse).use(remarkMdx);

// A path and no host: "//example.org" would lead away.
const safeAddress = /^(?:https?:\/\/|\/(?!\/)|#)[^\s\p{Cc}\p{Cf}]*$/u;

/** Whether a link may lead there: to a place of this site, or to a web address without a password or a borrowed host. */
const isSafe = (address: string) =>
  safeAddress.test(address) && (!/^https?:/u.test(address) || addressSchema.safeParse(address).success);

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

  const [head = '', frontmatter = head === '' ? undefined : ''] = top.exec(text) ?? [];
  // What is taken away leaves its lines, so that those of the body keep their numbers.
  const rest = head.replace(/[^\n]/gu, '') + text.slice(head.length);
  let tree: Root;
  try {
    tree = parser.parse(rest);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const action = 'Write "less than" for < and avoid { and }: MDX reads both as code.';
    return {
      frontmatter: undefined,
      body: { placements: [], terms: [], headings: [], prose: '', paragraphs: [] },
      faults: [
        {
          rule: 'mdx-syntax',
          file,
          path: [],
          line: error.line ?? 1,
          problem: `This is not MDX: ${error.reason}.`,
          action,
        },
      ],
    };
  }

  const faults: ContentIssue[] = [];
  const elements: { readonly name: string; readonly id: string; readonly line: number }[] = [];
  const prose: string[] = [];
  const headings: Body['headings'][number][] = [];
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
    if ('url' in node && !isSafe(node.url)) {
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
    if ((node.type === 'image' && /^https?:/u.test(node.url)) || node.type === 'imageReference') {
      faults.push({
        ...fault(
          'picture-from-elsewhere',
          lineOf(node),
          node.type === 'image' ? node.url : (node.label ?? ''),
          'An entry shows no picture of another site.',
          'Take it out, or lead to it with a link.',
        ),
        ...(node.position && { column: node.position.start.column }),
        allowed: 'pictures of this site, whose address begins with /',
      });
    }
    if (node.type === 'heading') headings.push({ text: toWords(node), line: lineOf(node) });
    if (node.type === 'text' && hasHiddenCharacter(node.value)) {
      faults.push({
        rule: 'hidden-character',
        file,
        path: [],
        line: lineOf(node),
        value: findSoftHyphened(node.value) ?? node.value,
        problem: 'The text holds a character that is not seen.',
        action: 'Type the words anew.',
      });
    }
    if (isElement(node)) {
      const name = node.name ?? '<>';
      const isAllowed = allowedComponents[kind].some((allowed) => allowed === name);
      if (!isAllowed) {
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
      for (const { text: attribute, problem, allowed, action } of isAllowed ? listBadAttributes(node) : []) {
        faults.push({ ...fault('unknown-attribute', lineOf(node), attribute, problem, action), allowed });
      }
      // What code would make of an id nobody knows.
      if (isLiteral) elements.push({ name, id: readId(node), line: lineOf(node) });
    }
    if (node.type === 'text' && parent?.type !== 'heading') prose.push(node.value);
  });

  const place = (name: string) =>
    elements.filter((element) => element.name === name).map(({ id, line }) => ({ id, line }));
  return {
    frontmatter,
    body: {
      placements: place('Finding'),
      terms: place('Term'),
      headings,
      prose: prose.join(' '),
      paragraphs: tree.children
        .filter((node) => node.type !== 'heading' && !isElement(node))
        .map((node) => ({ text: toWords(node), line: lineOf(node) })),
    },
    faults,
  };
}
