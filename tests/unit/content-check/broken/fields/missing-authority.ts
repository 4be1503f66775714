import { inAuthority, inTerm } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A field that is missing. */
export const missingAuthorityInputs: readonly BrokenInput[] = [
  {
    name: 'an authority without name',
    edits: inAuthority('name: Northshire\n', ''),
    message: `content/authorities/northshire.yaml:1  name  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'an authority without officialName',
    edits: inAuthority('officialName: Northshire Council\n', ''),
    message: `content/authorities/northshire.yaml:1  officialName  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'an authority without gssCode',
    edits: inAuthority('gssCode: E06000099\n', ''),
    message: `content/authorities/northshire.yaml:1  gssCode  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'an authority without ofstedUrn',
    edits: inAuthority('ofstedUrn: "80999"\n', ''),
    message: `content/authorities/northshire.yaml:1  ofstedUrn  bad-value
  The value is required, unless the authority is a former one.
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'an authority without region',
    edits: inAuthority('region: North West\n', ''),
    message: `content/authorities/northshire.yaml:1  region  missing-field
  A field that must be there is missing.
  Allowed: North East, North West, Yorkshire and the Humber, East Midlands, West Midlands, East of England, London, South East, South West.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'an authority without kind',
    edits: inAuthority('kind: unitary\n', ''),
    message: `content/authorities/northshire.yaml:1  kind  missing-field
  A field that must be there is missing.
  Allowed: metropolitan district, unitary, county, london borough, city of london, isles of scilly, former.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'an authority without place',
    edits: inAuthority('place: unitary authority in the north\n', ''),
    message: `content/authorities/northshire.yaml:1  place  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'an authority without checkedTo',
    edits: inAuthority('checkedTo: "2026-11-01"\n', ''),
    message: `content/authorities/northshire.yaml:1  checkedTo  bad-value
  The value must be a full day, "YYYY-MM-DD", or one for each of inspection, focused and monitoring.
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a glossary term without term',
    edits: inTerm('term: Audit\n', ''),
    message: `content/glossary/audit.yaml:1  term  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a glossary term without definition',
    edits: inTerm('definition: A check of cases.\n', ''),
    message: `content/glossary/audit.yaml:1  definition  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

1 fault in 1 file.`,
  },
  {
    name: 'a glossary term without kind',
    edits: inTerm('kind: process\n', ''),
    message: `content/glossary/audit.yaml:1  kind  missing-field
  A field that must be there is missing.
  Allowed: law, process, people, place, framework, visit, grade, document.
  Add the field.

1 fault in 1 file.`,
  },
];
