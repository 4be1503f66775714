import { inPage } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** An entry that is more than text. */
export const mdx1Inputs: readonly BrokenInput[] = [
  {
    name: 'an import',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', "import Card from './Card.astro';"),
    message: `content/pages/about.mdx:7  code-in-entry
  An entry holds no code, import, export or HTML. Found: "import Card from './Card.astro';".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Remove it, or use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'an export',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'export const rank = 1;'),
    message: `content/pages/about.mdx:7  code-in-entry
  An entry holds no code, import, export or HTML. Found: "export const rank = 1;".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Remove it, or use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'an expression',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'There are {1 + 1} of them.'),
    message: `content/pages/about.mdx:7  code-in-entry
  An entry holds no code, import, export or HTML. Found: "1 + 1".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Remove it, or use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a comment of a program',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'Words {/* aside */} here.'),
    message: `content/pages/about.mdx:7  code-in-entry
  An entry holds no code, import, export or HTML. Found: "/* aside */".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Remove it, or use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'an expression as attribute',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<Term id={one}>x</Term>'),
    message: `content/pages/about.mdx:7  code-in-entry
  An attribute holds code. Found: "Term".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Write it as plain text in quotation marks.

1 fault in 1 file.`,
  },
  {
    name: 'attributes from code',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<Term {...one}>x</Term>'),
    message: `content/pages/about.mdx:7  code-in-entry
  An attribute holds code. Found: "Term".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Write it as plain text in quotation marks.

1 fault in 1 file.`,
  },
  {
    name: 'an attribute that it does not have',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<Term id="audit" class="big">x</Term>'),
    message: `content/pages/about.mdx:7  unknown-attribute
  <Term> has no such attribute. Found: "class=\\"big\\"".
  Allowed: id.
  Take the attribute out.

1 fault in 1 file.`,
  },
  {
    name: 'an event',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<Term id="audit" onclick="alert(1)">x</Term>'),
    message: `content/pages/about.mdx:7  unknown-attribute
  <Term> has no such attribute. Found: "onclick=\\"alert(1)\\"".
  Allowed: id.
  Take the attribute out.

1 fault in 1 file.`,
  },
  {
    name: 'a value that an attribute may not have',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<Meanings field="grade" />'),
    message: `content/pages/about.mdx:7  unknown-attribute
  <Meanings> has no such field. Found: "field=\\"grade\\"".
  Allowed: level, direction, since, quantifier, saidBy, status.
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'HTML',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'Words in <b>bold</b>.'),
    message: `content/pages/about.mdx:7  unknown-component
  An entry of this kind may not use this component. Found: "b".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a script',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<script src="https://example.org/a.js" />'),
    message: `content/pages/about.mdx:7  unknown-component
  An entry of this kind may not use this component. Found: "script".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a frame',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<iframe src="https://example.org/" />'),
    message: `content/pages/about.mdx:7  unknown-component
  An entry of this kind may not use this component. Found: "iframe".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a style',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<style>x</style>'),
    message: `content/pages/about.mdx:7  unknown-component
  An entry of this kind may not use this component. Found: "style".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a fragment',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<>Words</>'),
    message: `content/pages/about.mdx:7  unknown-component
  An entry of this kind may not use this component. Found: "<>".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a component of another kind of entry',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<Finding id="one" />'),
    message: `content/pages/about.mdx:7  unknown-component
  An entry of this kind may not use this component. Found: "Finding".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a component that does not exist',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<Card />'),
    message: `content/pages/about.mdx:7  unknown-component
  An entry of this kind may not use this component. Found: "Card".
  Allowed: <Term />, <Legend />, <Agreement />, <Checks />, <Reading />, <Codebook />, <Meanings />, <CorrectionsLog />, <Quotations />.
  Use a listed component.

1 fault in 1 file.`,
  },
  {
    name: 'a comment of HTML',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '<!-- To do -->'),
    message: `content/pages/about.mdx:7  mdx-syntax
  This is not MDX: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`).
  Write "less than" for < and avoid { and }: MDX reads both as code.

1 fault in 1 file.`,
  },
];
