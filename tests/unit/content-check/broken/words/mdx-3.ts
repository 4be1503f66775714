import { inPage } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** An entry that is more than text. */
export const mdx3Inputs: readonly BrokenInput[] = [
  {
    name: 'a soft hyphen',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'The co\u00adordination.'),
    message: `content/pages/about.mdx:7  hidden-character
  The text holds a character that is not seen. Found: "coordination".
  Type the words anew.

1 fault in 1 file.`,
  },
  {
    name: 'a zero-width space',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'The co\u200bordination.'),
    message: `content/pages/about.mdx:7  hidden-character
  The text holds a character that is not seen. Found: "The co\\u200bordination.".
  Type the words anew.

1 fault in 1 file.`,
  },
  {
    name: 'a bullet of a PDF',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '\uf0b7 One thing.'),
    message: `content/pages/about.mdx:7  hidden-character
  The text holds a character that is not seen. Found: "\\uf0b7 One thing.".
  Type the words anew.

1 fault in 1 file.`,
  },
];
