import { inAuthority, inSource, inTerm, inVisit } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A field that is left empty. */
export const empty1Inputs: readonly BrokenInput[] = [
  {
    name: 'name of an authority',
    edits: inAuthority('name: Northshire\n', 'name:\n'),
    message: `content/authorities/northshire.yaml:1  name  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'gssCode of an authority',
    edits: inAuthority('gssCode: E06000099\n', 'gssCode:\n'),
    message: `content/authorities/northshire.yaml:3  gssCode  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'region of an authority',
    edits: inAuthority('region: North West\n', 'region:\n'),
    message: `content/authorities/northshire.yaml:5  region  bad-value
  The field is empty.
  Allowed: North East, North West, Yorkshire and the Humber, East Midlands, West Midlands, East of England, London, South East, South West.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'checkedTo of an authority',
    edits: inAuthority('checkedTo: "2026-11-01"\n', 'checkedTo:\n'),
    message: `content/authorities/northshire.yaml:8  checkedTo  bad-value
  The field is empty.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'text between quotation marks',
    edits: inAuthority('name: Northshire\n', 'name: ""\n'),
    message: `content/authorities/northshire.yaml:1  name  bad-value
  The value must not be empty; leave the field out instead. Found: "".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'text of blanks alone',
    edits: inAuthority('name: Northshire\n', 'name: "   "\n'),
    message: `content/authorities/northshire.yaml:1  name  bad-value
  The value must not be empty; leave the field out instead. Found: "   ".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'kind of a visit',
    edits: inVisit('kind: monitoring\n', 'kind:\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  kind  bad-value
  The field is empty.
  Allowed: inspection, monitoring, focused, other.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'framework of a visit',
    edits: inVisit('framework: sif\n', 'framework:\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:10  framework  bad-value
  The field is empty.
  Allowed: pre-sif, sif, ilacs.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'letter of a visit',
    edits: inVisit('letter: held\n', 'letter:\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:20  letter  bad-value
  The field is empty.
  Allowed: held, not-held, not-published, withdrawn.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'number of a visit',
    edits: inVisit('number: 1\n', 'number:\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  number  bad-value
  The field is empty.
  Allowed: a number.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'from of a visit',
    edits: inVisit('  from: "2017-06-08"\n', '  from:\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:6  dates.from  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'statement of a visit',
    edits: inVisit('  statement: Known in part.\n', '  statement:\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:19  scope.statement  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'several fields of one visit',
    edits: [
      ...inVisit('framework: sif\n', 'framework:\n'),
      ...inVisit('letter: held\n', 'letter:\n'),
      ...inVisit('number: 1\n', 'number:\n'),
    ],
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  number  unfilled-fields
  3 fields are still empty: number, framework, letter.
  Fill them in, or take out those that are optional: content/README.md says which.

1 fault in 1 file.`,
  },
  {
    name: 'publisher of a source',
    edits: inSource('publisher: Ofsted\n', 'publisher:\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:4  publisher  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'lede of a source',
    edits: inSource('lede: Little has changed.\n', 'lede:\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:11  lede  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'extent of a source',
    edits: inSource('extent: whole\n', 'extent:\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:10  extent  bad-value
  The field is empty.
  Allowed: whole, opening.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
  {
    name: 'the definition of a term',
    edits: inTerm('definition: A check of cases.\n', 'definition:\n'),
    message: `content/glossary/audit.yaml:2  definition  bad-value
  The field is empty.
  Allowed: text.
  Fill it in, or take the field out if it is optional.

1 fault in 1 file.`,
  },
];
