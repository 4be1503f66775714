import { inVisit } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A field that is missing. */
export const missingVisitInputs: readonly BrokenInput[] = [
  {
    name: 'a visit without kind',
    edits: inVisit('kind: monitoring\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  kind  missing-field
  A field that must be there is missing.
  Allowed: inspection, monitoring, focused, other.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without framework',
    edits: inVisit('framework: sif\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  framework  missing-field
  A field that must be there is missing.
  Allowed: pre-sif, sif, ilacs.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without letter',
    edits: inVisit('letter: held\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  letter  missing-field
  A field that must be there is missing.
  Allowed: held, not-held, not-published, withdrawn.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without basis',
    edits: inVisit('  basis: partial\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:15  scope.basis  missing-field
  A field that must be there is missing.
  Allowed: known, partial, unknown.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without themes',
    edits: inVisit('  themes:\n    - workforce\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:15  scope.themes  missing-field
  A field that must be there is missing.
  Allowed: a list.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without evidence',
    edits: inVisit(
      'evidence:\n  - source: northshire-2016-monitoring-1-ofsted\n    says: The letter tells of it.\n',
      '',
    ),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  evidence  bad-value
  The value needs at least one piece, or the document itself: no visit without evidence.
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without dates',
    edits: inVisit('dates:\n  precision: day\n  from: "2017-06-08"\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  dates  missing-field
  A field that must be there is missing.
  Allowed: a group of fields.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without published',
    edits: inVisit('published:\n  precision: day\n  from: "2017-07-06"\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:1  published  missing-field
  A field that must be there is missing.
  Allowed: a group of fields.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without the day of its dates',
    edits: inVisit('  from: "2017-06-08"\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:4  dates.from  bad-value
  The value is required when the precision is day.
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a visit without what its evidence says',
    edits: inVisit('    says: The letter tells of it.\n', ''),
    message: `content/visits/northshire/2016-monitoring-1.yaml:24  evidence[0]  bad-value
  The value must hold \`says\` and exactly one of \`address\`, \`source\` or \`impliedBy\`.
  Correct the value.

1 fault in 1 file.`,
  },
];
