import { inVisit } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A character that text may not hold. */
export const characters1Inputs: readonly BrokenInput[] = [
  {
    name: 'a null',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u0000visit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u0000visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a tab',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\tvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\tvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'an escape',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u001bvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u001bvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a delete',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u007fvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u007fvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a right-to-left override',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u202evisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u202evisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a right-to-left isolate',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u2067visit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u2067visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'an Arabic letter mark',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u061cvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u061cvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a zero-width space',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u200bvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u200bvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a zero-width joiner',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u200dvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u200dvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a byte order mark',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\ufeffvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\ufeffvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a Hangul filler',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u3164visit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u3164visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a variation selector',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\ufe0fvisit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\ufe0fvisit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a tag',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\U000E0041visit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u{e0041}visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a line separator',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first\\u2028visit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold control, bidirectional or zero-width characters. Found: "The first\\u2028visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a soft hyphen, whose word is named',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: Co\u00adordination was weak.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold a soft hyphen, as in "Coordination". Found: "Co\\u00adordination was weak.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a bullet of a PDF',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "\uf0b7 The first visit."'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold a private-use character, which a PDF's own font gives for a bullet. Found: "\\uf0b7 The first visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'bytes that could not be read',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The f\ufffdrst visit.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold a character that could not be read; copy the words anew. Found: "The f�rst visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a Cyrillic letter in a Latin word',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The \u043efsted visit.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not mix letters of two scripts in one word, as "оfsted" does; type the word anew. Found: "The оfsted visit.".
  Correct the value.

1 fault in 1 file.`,
  },
];
