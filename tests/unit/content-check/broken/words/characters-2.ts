import { inInspection, inSource, inVisit } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A character that text may not hold. */
export const characters2Inputs: readonly BrokenInput[] = [
  {
    name: 'a Greek letter in a Latin word',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The visit of N\u03bfrthshire.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not mix letters of two scripts in one word, as "Nοrthshire" does; type the word anew. Found: "The visit of Nοrthshire.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'an equals sign first',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: =1+1'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not begin with = + - or @, which a spreadsheet would run. Found: "=1+1".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a plus sign first',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: +44 visits'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not begin with = + - or @, which a spreadsheet would run. Found: "+44 visits".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a minus sign first',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "-5 visits"'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not begin with = + - or @, which a spreadsheet would run. Found: "-5 visits".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'an at sign first',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "@SUM(A1)"'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not begin with = + - or @, which a spreadsheet would run. Found: "@SUM(A1)".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a wide equals sign first',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: \uff1d1+1'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not begin with = + - or @, which a spreadsheet would run. Found: "＝1+1".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a tag of HTML',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The <b>first</b> visit.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold markup: it is printed as it stands. Found: "The <b>first</b> visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a script',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The <script>alert(1)</script> visit.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold markup: it is printed as it stands. Found: "The <script>alert(1)</script> visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a link of Markdown',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The [first](https://example.org/) visit.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold markup: it is printed as it stands. Found: "The [first](https://example.org/) visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'bold Markdown',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The **first** visit.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold markup: it is printed as it stands. Found: "The **first** visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'code of Markdown',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The `first` visit.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must not hold markup: it is printed as it stands. Found: "The \`first\` visit.".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a hidden character in an address',
    edits: inInspection('https://example.org/inspection', '"https://example.org/\u202ex"'),
    message: `content/visits/northshire/2016-inspection.yaml:29  evidence[0].address  bad-value
  The value must not hold a space or a hidden character. Found: "https://example.org/\\u202ex".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a soft hyphen in an address',
    edits: inInspection('https://example.org/inspection', '"https://example.org/\u00adx"'),
    message: `content/visits/northshire/2016-inspection.yaml:29  evidence[0].address  bad-value
  The value must not hold a space or a hidden character. Found: "https://example.org/\\u00adx".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a Cyrillic letter in the host of an address',
    edits: inInspection('https://example.org/inspection', '"https://ofst\u0435d.gov.uk/"'),
    message: `content/visits/northshire/2016-inspection.yaml:29  evidence[0].address  bad-value
  The value must have a host on the web, in plain letters: www.example.org. Found: "https://ofstеd.gov.uk/".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a blank in an address',
    edits: inInspection('https://example.org/inspection', '"https://example.org/a b"'),
    message: `content/visits/northshire/2016-inspection.yaml:29  evidence[0].address  bad-value
  The value must not hold a space or a hidden character. Found: "https://example.org/a b".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a semicolon in the name of an inspector',
    edits: inSource(
      'title: Monitoring visit of Northshire\n',
      'title: Monitoring visit of Northshire\ninspectors: ["Jo Smith; Al Poe"]\n',
    ),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:6  inspectors[0]  bad-value
  The value must not hold ; or |, which part the members of a list in the data files. Found: "Jo Smith; Al Poe".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a sign that no id holds',
    edits: inSource('subject: about-caseloads', 'subject: about_caseloads'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:41  findings[2].subject  bad-value
  The value must be kebab-case: lower-case letters and digits joined by single hyphens. Found: "about_caseloads".
  Allowed: about-caseloads.
  Correct the value.

1 fault in 1 file.`,
  },
];
