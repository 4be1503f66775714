import { inInspection, inSource } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A value that is wrong. */
export const wrongSourceInputs: readonly BrokenInput[] = [
  {
    name: 'in an inspection: a grade that is not the one printed',
    edits: inInspection('grade: inadequate', 'grade: good'),
    message: `content/visits/northshire/2016-inspection.yaml:22  judgements[0].asPrinted  grade-not-as-printed
  The grade is "good", and the words printed say "Inadequate". Found: "Inadequate".
  Allowed: inadequate.
  Correct the one that is wrong.

1 fault in 1 file.`,
  },
  {
    name: 'in an inspection: a grade that is not listed',
    edits: inInspection('grade: inadequate', 'grade: poor'),
    message: `content/visits/northshire/2016-inspection.yaml:21  judgements[0].grade  bad-value
  This is not one of the values the codebook lists. Found: "poor".
  Allowed: outstanding, good, requires-improvement, adequate, inadequate, not-given.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in an inspection: an area that is not listed',
    edits: inInspection('area: overall', 'area: finance'),
    message: `content/visits/northshire/2016-inspection.yaml:20  judgements[0].area  bad-value
  This is not one of the values the codebook lists. Found: "finance".
  Allowed: overall, leadership, help-protection, in-care, adoption, care-leavers, safeguarding-board.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in an inspection: a recommendation without its number',
    edits: inInspection('id: r01', 'id: first'),
    message: `content/visits/northshire/2016-inspection.yaml:24  recommendations[0].id  bad-value
  The value must be r and two digits, such as r01. Found: "first".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an inspection: published before it was made',
    edits: inInspection('from: "2016-12-09"', 'from: "2016-01-09"'),
    message: `content/visits/northshire/2016-inspection.yaml:6  published  published-before-visit
  It came out before the visit began. Found: "2016-01-09".
  Allowed: 2016-09-12 or later.
  Correct one of the two dates.

1 fault in 1 file.`,
  },
  {
    name: 'in an inspection: a cycle of an inspection',
    edits: inInspection('kind: inspection\n', 'kind: inspection\ncycle: 2012-inspection\n'),
    message: `content/visits/northshire/2016-inspection.yaml:2  cycle  inspection-with-cycle
  An inspection opens a cycle and belongs to no other. Found: "2012-inspection".
  Leave cycle out.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a kind that is not listed',
    edits: inSource('kind: letter', 'kind: rumour'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:3  kind  bad-value
  This is not one of the values the codebook lists. Found: "rumour".
  Allowed: letter, report, article, statement.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a level that is not listed',
    edits: inSource('level: not-stated', 'level: poor'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:24  findings[0].level  bad-value
  This is not one of the values the codebook lists. Found: "poor".
  Allowed: strength, mixed, weakness, serious, not-stated.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a finding said by a journalist in a letter',
    edits: inSource(
      '    since: last-inspection\n    saidBy: inspectors',
      '    since: last-inspection\n    saidBy: journalist',
    ),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:27  findings[0].saidBy  speaker-not-in-source
  Finding "slow-since-inspection" is said by a journalist, but the source is a letter. Found: "journalist".
  Allowed: inspectors, authority.
  Name the speaker.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a change since a point, and no change',
    edits: inSource('    direction: unchanged\n', '    direction: not-stated\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:26  findings[0].since  bad-value
  The value must be left out when direction is not-stated. Found: "last-inspection".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a date of change that no field asks for',
    edits: inSource('    since: last-inspection\n', '    since: last-inspection\n    sinceDate: "2016"\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:27  findings[0].sinceDate  bad-value
  The value goes with since: date, and only with it. Found: "2016".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a quotation of one word',
    edits: inSource('quote: only limited progress', 'quote: only'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:29  findings[0].quote  bad-value
  The value must be at least 2 words. Found: "only".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a quotation that does not stand there',
    edits: inSource('quote: only limited progress', 'quote: only slight progress'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:29  findings[0].quote  quote-not-in-source
  The words do not stand in block p1 of the source. Found: "only slight progress".
  The words stand in no block: copy them exactly, or drop the quotation.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a summary in the present tense',
    edits: inSource('Things had moved slowly.', 'Things are slow.'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:28  findings[0].summary  present-tense
  A summary tells in the past tense what was found at the visit. Found: "are".
  Put the sentence into the past tense.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: a summary that is no sentence',
    edits: inSource('Things had moved slowly.', 'things had moved slowly'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:28  findings[0].summary  no-sentence
  A summary is one whole sentence. Found: "things had moved slowly".
  Allowed: a capital, a figure or a quotation mark first, and a full stop last.
  Write it as a sentence.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: an id that the page has for itself',
    edits: inSource('  - id: slow-since-inspection', '  - id: cite'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:20  findings[0].id  bad-value
  The value is a place of every source's page: main, cite. Found: "cite".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a source: an id in capitals',
    edits: inSource('  - id: slow-since-inspection', '  - id: Slow'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:20  findings[0].id  bad-value
  The value must be kebab-case: lower-case letters and digits joined by single hyphens. Found: "Slow".
  Correct the value.

1 fault in 1 file.`,
  },
];
