import { readMdxFile } from '../../../../src/content-check/mdx-body.ts';
import type { MdxFile } from '../../../../src/content-check/mdx-body.ts';
import type { MdxKind } from '../../../../src/schema/record-kinds.ts';

/** Reads an entry with a frontmatter of three lines and one line between. */
export const readEntry = (body: string, kind: MdxKind = 'sources'): MdxFile =>
  readMdxFile('content/sources/a-letter.mdx', `---\nvisit: northshire/2016-inspection\n---\n\n${body}\n`, kind);

/** Something in an entry that is a program, not data. */
export interface CodeCase {
  readonly name: string;
  readonly body: string;
  readonly rule: string;
  readonly value: string;
  readonly kind?: MdxKind;
  readonly allowed?: string;
}

export const codeCases: readonly CodeCase[] = [
  {
    name: 'an import',
    body: "import Card from './Card.astro';",
    rule: 'code-in-entry',
    value: "import Card from './Card.astro';",
  },
  { name: 'an export', body: 'export const rank = 1;', rule: 'code-in-entry', value: 'export const rank = 1;' },
  { name: 'an expression on its own', body: '{1 + 1}', rule: 'code-in-entry', value: '1 + 1' },
  { name: 'an expression in a sentence', body: 'There are {1 + 1} of them.', rule: 'code-in-entry', value: '1 + 1' },
  { name: 'HTML', body: '<div>Words</div>', rule: 'unknown-component', value: 'div' },
  { name: 'HTML in a sentence', body: 'Words in <b>bold</b>.', rule: 'unknown-component', value: 'b' },
  { name: 'a script', body: '<script src="https://example.org/a.js" />', rule: 'unknown-component', value: 'script' },
  { name: 'a fragment', body: '<>Words</>', rule: 'unknown-component', value: '<>' },
  { name: 'another component', body: '<Card />', rule: 'unknown-component', value: 'Card' },
  { name: 'an expression as attribute', body: '<Finding id={one} />', rule: 'code-in-entry', value: 'Finding' },
  { name: 'attributes spread from code', body: '<Finding {...one} />', rule: 'code-in-entry', value: 'Finding' },
  { name: 'an attribute without value', body: '<Finding id />', rule: 'code-in-entry', value: 'Finding' },
  {
    name: 'a finding in a theme',
    body: '<Finding id="one" />',
    rule: 'unknown-component',
    value: 'Finding',
    kind: 'themes',
    allowed: '<Term />',
  },
  {
    name: 'a finding in a page',
    body: '<Finding id="one" />',
    rule: 'unknown-component',
    value: 'Finding',
    kind: 'pages',
    allowed:
      '<Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />',
  },
];

/** An entry that is not MDX, with the line on which it ceases to be. */
export const syntaxCases = [
  { name: 'a component without its end', body: 'Some words.\n\nSee <Term id="audit">audits.', line: 7 },
  { name: 'a comment', body: '<!-- To do -->', line: 5 },
  { name: 'a tag of no name', body: 'Costs <5 pounds', line: 5 },
];

/** An address that a page may not lead to, with the column at which it stands. */
export const addressCases = [
  { name: 'a script', body: 'See [x](javascript:alert(1)).', value: 'javascript:alert(1)', column: 5 },
  {
    name: 'a picture of another kind',
    body: '![x](data:image/png;base64,AA)',
    value: 'data:image/png;base64,AA',
    column: 1,
  },
  { name: 'another host in short', body: 'An [x](//example.org/).', value: '//example.org/', column: 4 },
  { name: 'an address of a reference', body: '[x]: vbscript:a', value: 'vbscript:a', column: 1 },
  {
    name: 'a hidden character',
    body: '[x](https://example.org/\u202ex)',
    value: 'https://example.org/\u202ex',
    column: 1,
  },
  { name: 'a file beside it', body: '[x](other.mdx)', value: 'other.mdx', column: 1 },
];

/** Text with a character that nobody sees. */
export const hiddenCases = [
  { name: 'a soft hyphen, with the word', body: 'The co\u00adordination.', value: 'coordination' },
  { name: 'a zero-width space', body: 'The co\u200bordination.', value: 'The co\u200bordination.' },
];
