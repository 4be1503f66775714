import { inPage } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** An entry that is more than text. */
export const mdx2Inputs: readonly BrokenInput[] = [
  {
    name: 'a tag without its end',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'See <Term id="audit">audits.'),
    message: `content/pages/about.mdx:7  mdx-syntax
  This is not MDX: Expected a closing tag for \`<Term>\` (7:5-7:22) before the end of \`paragraph\`.
  Write "less than" for < and avoid { and }: MDX reads both as code.

1 fault in 1 file.`,
  },
  {
    name: 'a less-than sign',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'Costs <5 pounds'),
    message: `content/pages/about.mdx:7  mdx-syntax
  This is not MDX: Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`.
  Write "less than" for < and avoid { and }: MDX reads both as code.

1 fault in 1 file.`,
  },
  {
    name: 'a brace',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', 'Costs } pounds'),
    message: '',
  },
  {
    name: 'a link to a script',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](javascript:alert(1))'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "javascript:alert(1)".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link to a script, spelt otherwise',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](JaVaScRiPt:alert(1))'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "JaVaScRiPt:alert(1)".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link to a script, in entities',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](javascript&colon;alert(1))'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "javascript:alert(1)".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link to data',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](data:text/html,x)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "data:text/html,x".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link to mail',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](mailto:a@example.org)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "mailto:a@example.org".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link to another host in short',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](//example.org/)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "//example.org/".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link to a file beside it',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](other.mdx)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "other.mdx".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link with a password',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](https://me:secret@example.org/)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "https://me:secret@example.org/".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link to a host in letters of another script',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](https://ofst\u0435d.gov.uk/)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "https://ofstеd.gov.uk/".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a link with a hidden character',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x](https://example.org/\u202ex)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "https://example.org/\\u202ex".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a reference to a script',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '[x][y]\n\n[y]: javascript:alert(1)'),
    message: `content/pages/about.mdx:9:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "javascript:alert(1)".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a picture of another site',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '![x](https://example.org/x.png)'),
    message: `content/pages/about.mdx:7:1  picture-from-elsewhere
  An entry shows no picture of another site. Found: "https://example.org/x.png".
  Allowed: pictures of this site, whose address begins with /.
  Take it out, or lead to it with a link.

1 fault in 1 file.`,
  },
  {
    name: 'a picture of data',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '![x](data:image/png;base64,AA)'),
    message: `content/pages/about.mdx:7:1  unsafe-address
  A link leads neither to a page of this site nor to a web address. Found: "data:image/png;base64,AA".
  Allowed: addresses that begin with https://, http://, / or #.
  Correct the address, or take the link out.

1 fault in 1 file.`,
  },
  {
    name: 'a picture by reference',
    edits: inPage('An <Term id="audit">audit</Term> is a check.', '![x][y]\n\n[y]: https://example.org/x.png'),
    message: `content/pages/about.mdx:7:1  picture-from-elsewhere
  An entry shows no picture of another site. Found: "y".
  Allowed: pictures of this site, whose address begins with /.
  Take it out, or lead to it with a link.

1 fault in 1 file.`,
  },
];
