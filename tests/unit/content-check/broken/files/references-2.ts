import { inSource, inTerm } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A reference that leads astray. */
export const references2Inputs: readonly BrokenInput[] = [
  {
    name: 'a block that the outline does not list',
    edits: inSource('locator: p1\n', 'locator: p7\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:30  findings[0].locator  unknown-block
  Finding "slow-since-inspection" stands in a block that the outline does not list. Found: "p7".
  Allowed: p1, p2.
  Correct the locator, or complete the outline.

content/sources/northshire-2016-monitoring-1-ofsted.mdx:30  findings[0].locator  block-not-in-text
  The prepared text has no such block. Found: "p7".
  The words stand in p1: correct the locator.

2 faults in 1 file.`,
  },
  {
    name: 'a finding that is placed twice',
    edits: inSource('<Finding id="on-caseloads" />', '<Finding id="on-caseloads" />\n\n<Finding id="on-caseloads" />'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:171  finding-placed-twice
  The digest places this finding a second time. Found: "on-caseloads".
  Keep one of the two.

1 fault in 1 file.`,
  },
  {
    name: 'a finding that is not placed',
    edits: inSource('<Finding id="on-caseloads" />\n\n', ''),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:39  findings[2].id  unplaced-finding
  The digest does not place this finding. Found: "on-caseloads".
  Put <Finding id="on-caseloads" /> where it belongs.

1 fault in 1 file.`,
  },
  {
    name: 'a finding that is placed and not listed',
    edits: inSource('<Finding id="on-caseloads" />', '<Finding id="on-caseloads" />\n\n<Finding id="on-nothing" />'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:171  unknown-finding
  The digest places a finding that the frontmatter does not list. Found: "on-nothing".
  Allowed: slow-since-inspection, on-workforce, on-caseloads, on-oversight-supervision, on-assessment, on-multi-agency, on-child-protection, on-front-door, on-plans-recording, on-quality-assurance, on-leadership, on-performance-timeliness, on-care-leavers, on-missing-exploitation, on-permanence-court, on-specialist-services, on-overall-impact.
  Correct the id, or add the finding.

1 fault in 1 file.`,
  },
  {
    name: 'two findings of one id',
    edits: inSource('  - id: on-caseloads\n', '  - id: on-workforce\n'),
    message: `content/attestations/northshire-2016-monitoring-1-ofsted.yaml:8  claims[2].finding  unknown-finding
  The source has no such finding. Found: "on-caseloads".
  Allowed: slow-since-inspection, on-workforce, on-workforce, on-oversight-supervision, on-assessment, on-multi-agency, on-child-protection, on-front-door, on-plans-recording, on-quality-assurance, on-leadership, on-performance-timeliness, on-care-leavers, on-missing-exploitation, on-permanence-court, on-specialist-services, on-overall-impact.
  Correct the id, or leave finding out for a claim that was dropped.

content/sources/northshire-2016-monitoring-1-ofsted.mdx:39  findings[2].id  double-finding
  Another finding of this source has the same id. Found: "on-workforce".
  Give one of the two an id that says what it is.

content/sources/northshire-2016-monitoring-1-ofsted.mdx:169  unknown-finding
  The digest places a finding that the frontmatter does not list. Found: "on-caseloads".
  Allowed: slow-since-inspection, on-workforce, on-workforce, on-oversight-supervision, on-assessment, on-multi-agency, on-child-protection, on-front-door, on-plans-recording, on-quality-assurance, on-leadership, on-performance-timeliness, on-care-leavers, on-missing-exploitation, on-permanence-court, on-specialist-services, on-overall-impact.
  Correct the id, or add the finding.

content/themes/caseloads.mdx:7  example.finding  example-not-of-theme
  There is no such finding. Found: "northshire-2016-monitoring-1-ofsted/on-caseloads".
  Allowed: northshire-2016-monitoring-1-ofsted/on-workforce.
  Name a finding of this theme.

4 faults in 3 files.`,
  },
  {
    name: 'two blocks of one id',
    edits: inSource('      - p2\n', '      - p2\n      - p2\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:13  outline  double-block
  The outline lists this heading or block twice. Found: "p2".
  List each once, under the heading it stands under.

1 fault in 1 file.`,
  },
  {
    name: 'a term that the glossary does not have',
    edits: inSource('<Term id="audit">', '<Term id="audits">'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:163  unknown-term
  There is no such term in content/glossary. Found: "audits".
  Allowed: audit, good, inadequate.
  Correct the id, or add the term.

1 fault in 1 file.`,
  },
  {
    name: 'a term that points to itself',
    edits: inTerm('kind: process\n', 'kind: process\nseeAlso: [audit]\n'),
    message: `content/glossary/audit.yaml:4  seeAlso[0]  unknown-term
  There is no other term of this id in content/glossary. Found: "audit".
  Allowed: good, inadequate.
  Correct the id, or add the term.

1 fault in 1 file.`,
  },
  {
    name: 'a spelling of two terms',
    edits: [{ file: 'content/glossary/check.yaml', text: 'term: audit\ndefinition: A check.\nkind: process\n' }],
    message: `content/glossary/check.yaml:1  aliases  ambiguous-term
  The spelling belongs to "audit" already. Found: "audit".
  Keep it in one of the two.

1 fault in 1 file.`,
  },
  {
    name: 'two authorities of one code and name',
    edits: [
      {
        file: 'content/authorities/southshire.yaml',
        text: 'name: Northshire\nofficialName: Southshire Council\ngssCode: E06000099\nofstedUrn: "80998"\nregion: North West\nkind: unitary\nplace: in the south\ncheckedTo: "2026-11-01"\n',
      },
    ],
    message: `content/authorities/southshire.yaml:1  name  shared-name
  This name is that of "northshire". Found: "Northshire".
  Correct the one that is wrong: no two authorities have one name.

content/authorities/southshire.yaml:3  gssCode  shared-code
  This code is that of "northshire". Found: "E06000099".
  Correct the one that is wrong: no two authorities have one code.

2 faults in 1 file.`,
  },
  {
    name: 'heirs in a circle',
    edits: [
      {
        file: 'content/authorities/old.yaml',
        text: 'name: Old\nofficialName: Old Council\ngssCode: E06000098\nregion: North West\nkind: former\nplace: in the south\ncheckedTo: "2026-11-01"\nsince: "2018-04-01"\nuntil: "2019-03-31"\npredecessors: [older]\nsuccessors: [older]\n',
      },
      {
        file: 'content/authorities/older.yaml',
        text: 'name: Older\nofficialName: Older Council\ngssCode: E06000097\nregion: North West\nkind: former\nplace: in the south\ncheckedTo: "2026-11-01"\nsince: "2019-04-01"\nuntil: "2020-03-31"\npredecessors: [old]\nsuccessors: [old]\n',
      },
    ],
    message: `content/authorities/old.yaml:10  predecessors[0]  succession-out-of-order
  "older" lasted until 2020-03-31, and this authority began on 2018-04-01. Found: "older".
  Allowed: an authority that ended before 2018-04-01.
  Correct one of the two days, or the id.

1 fault in 1 file.`,
  },
  {
    name: 'aliases in a circle',
    edits: [
      {
        file: 'content/aliases/a.yaml',
        text: 'kind: source\nid: one\nto: two\ndate: "2026-11-22"\nwhy: It has a better name.\n',
      },
      {
        file: 'content/aliases/b.yaml',
        text: 'kind: source\nid: two\nto: one\ndate: "2026-11-22"\nwhy: It has a better name.\n',
      },
    ],
    message: `content/aliases/a.yaml:3  to  alias-of-alias
  An alias leads to a record, not to another alias. Found: "two".
  Allowed: one.
  Name the id that the record has now.

content/aliases/b.yaml:3  to  alias-of-alias
  An alias leads to a record, not to another alias. Found: "one".
  Allowed: two.
  Name the id that the record has now.

2 faults in 2 files.`,
  },
  {
    name: 'a theme that is none',
    edits: [
      {
        file: 'content/themes/morale.mdx',
        text: '---\nname: Morale\ndefinition: How staff feel.\nincludes: [one thing]\nexample:\n  finding: northshire-2016-monitoring-1-ofsted/on-workforce\n  why: It fits.\n---\n',
      },
    ],
    message: `content/themes/morale.mdx:2  unknown-theme
  The codebook has no such theme. Found: "morale".
  Allowed: workforce, caseloads, oversight-supervision, assessment, multi-agency, child-protection, front-door, plans-recording, quality-assurance, leadership, performance-timeliness, care-leavers, missing-exploitation, permanence-court, specialist-services, overall-impact.
  Rename or remove the file.

content/themes/morale.mdx:6  example.finding  example-not-of-theme
  That finding is coded workforce. Found: "northshire-2016-monitoring-1-ofsted/on-workforce".
  Allowed: none on record.
  Name a finding of this theme.

2 faults in 1 file.`,
  },
];
