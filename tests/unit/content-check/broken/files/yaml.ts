import { inSource, inVisit, pageFile, termFile } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** What is not YAML. */
export const yamlInputs: readonly BrokenInput[] = [
  {
    name: 'a bracket without its end',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: [The first visit'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:12  yaml-syntax
  This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'a quotation mark without its end',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: "The first visit'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:26  yaml-syntax
  This is not YAML: Missing closing "quote
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'text with a colon',
    edits: inVisit('summary: The first visit of the cycle.', 'summary: The first: a visit'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  yaml-syntax
  This is not YAML: Nested mappings are not allowed in compact mappings
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'a field given twice',
    edits: inVisit('number: 1\n', 'number: 1\nnumber: 2\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:4  yaml-syntax
  This is not YAML: Map keys must be unique
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'a tab before a field',
    edits: inVisit('  statement: Known in part.', '\tstatement: Known in part.'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:19  yaml-syntax
  This is not YAML: Tabs are not allowed as indentation
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'a field that stands too far in',
    edits: inVisit('letter: held\n', '   letter: held\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:19  yaml-syntax
  This is not YAML: Nested mappings are not allowed in compact mappings
  Mend the line; quote text that holds a colon, and dates.

content/visits/northshire/2016-monitoring-1.yaml:19  yaml-syntax
  This is not YAML: Implicit keys need to be on a single line
  Mend the line; quote text that holds a colon, and dates.

2 faults in 1 file.`,
  },
  {
    name: 'a value that stands for another',
    edits: inVisit('number: 1\n', 'number: &n 1\nnumberNote: *n\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  yaml-alias
  A record says everything where it stands: no value stands for another. Found: "&n".
  Write the value itself; quote text that begins with & or *.

content/visits/northshire/2016-monitoring-1.yaml:4  yaml-alias
  A record says everything where it stands: no value stands for another. Found: "*n".
  Write the value itself; quote text that begins with & or *.

2 faults in 1 file.`,
  },
  {
    name: 'a value that stands for itself',
    edits: inVisit('restsOn:\n', 'notes: &n [*n]\nrestsOn:\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:12  yaml-alias
  A record says everything where it stands: no value stands for another. Found: "&n".
  Write the value itself; quote text that begins with & or *.

content/visits/northshire/2016-monitoring-1.yaml:12  yaml-alias
  A record says everything where it stands: no value stands for another. Found: "*n".
  Write the value itself; quote text that begins with & or *.

2 faults in 1 file.`,
  },
  {
    name: 'a value that stands for nothing',
    edits: inVisit('number: 1\n', 'number: *n\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  yaml-alias
  A record says everything where it stands: no value stands for another. Found: "*n".
  Write the value itself; quote text that begins with & or *.

1 fault in 1 file.`,
  },
  {
    name: 'a tag of a program',
    edits: inVisit('number: 1\n', 'number: !!js/function "function(){}"\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  yaml-syntax
  This is not YAML: Unresolved tag: tag:yaml.org,2002:js/function
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'two documents in one file',
    edits: inVisit('letter: held\n', 'letter: held\n---\nletter: held\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:21  yaml-syntax
  This is not YAML: Source contains multiple documents; please use YAML.parseAllDocuments()
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'a list for a record',
    edits: [{ file: termFile, text: '- term: Audit\n' }],
    message: `content/glossary/audit.yaml:1  bad-value
  This must be a group of fields.
  Allowed: a group of fields.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'one word for a record',
    edits: [{ file: termFile, text: 'Audit\n' }],
    message: `content/glossary/audit.yaml:1  bad-value
  This must be a group of fields.
  Allowed: a group of fields.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'a field of the language',
    edits: inVisit('number: 1\n', 'number: 1\n__proto__: {letter: held}\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:4  __proto__  unknown-field
  There is no field "__proto__" here.
  Allowed: kind, cycle, number, numberNote, dates, published, framework, variant, summary, restsOn, provider, scope, letter, letterNote, document, places, inferred, judgements, recommendations, sets, recommendationsLookedAt, evidence, accounts, notes, sameVisitAs.
  Correct the name, or remove the field.

1 fault in 1 file.`,
  },
  {
    name: 'text with a colon, at the top of an entry',
    edits: inSource('lede: Little has changed.', 'lede: Little: has changed.'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:11  yaml-syntax
  This is not YAML: Nested mappings are not allowed in compact mappings
  Mend the line; quote text that holds a colon, and dates.

1 fault in 1 file.`,
  },
  {
    name: 'an entry without its top',
    edits: [{ file: pageFile, text: 'Words alone.\n' }],
    message: `content/pages/about.mdx:2  bad-value
  This must be a group of fields.
  Allowed: a group of fields.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'an entry whose top has no end',
    edits: [{ file: pageFile, text: '---\ntitle: About\n' }],
    message: `content/pages/about.mdx:2  bad-value
  This must be a group of fields.
  Allowed: a group of fields.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
];
