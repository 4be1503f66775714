import { inInspection, inPage } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A field that is left empty. */
export const empty2Inputs: readonly BrokenInput[] = [
  {
    name: 'the title of a page',
    edits: inPage('title: About\n', 'title:\n'),
    message: `content/pages/about.mdx:2  title  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'a list without members',
    edits: inInspection(
      'evidence:\n  - address: https://example.org/inspection\n    says: The report came out.\n',
      'evidence: []\n',
    ),
    message: `content/visits/northshire/2016-inspection.yaml:28  evidence  bad-value
  The value needs at least one piece, or the document itself: no visit without evidence.
  Correct the value.

1 fault in 1 file.`,
  },
];
