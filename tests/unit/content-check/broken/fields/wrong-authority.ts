import { inAuthority } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A value that is wrong. */
export const wrongAuthorityInputs: readonly BrokenInput[] = [
  {
    name: 'in an authority: a code of another country',
    edits: inAuthority('gssCode: E06000099', 'gssCode: W06000099'),
    message: `content/authorities/northshire.yaml:3  gssCode  bad-value
  The value must be E and eight digits, such as E08000008. Found: "W06000099".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a number that is not quoted',
    edits: inAuthority('"80999"', '80999'),
    message: `content/authorities/northshire.yaml:4  ofstedUrn  bad-value
  This must be text. Found: "80999".
  Allowed: text.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a region that England does not have',
    edits: inAuthority('region: North West', 'region: Wessex'),
    message: `content/authorities/northshire.yaml:5  region  bad-value
  This is not one of the values the codebook lists. Found: "Wessex".
  Allowed: North East, North West, Yorkshire and the Humber, East Midlands, West Midlands, East of England, London, South East, South West.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a kind that is not listed',
    edits: inAuthority('kind: unitary', 'kind: parish'),
    message: `content/authorities/northshire.yaml:6  kind  bad-value
  This is not one of the values the codebook lists. Found: "parish".
  Allowed: metropolitan district, unitary, county, london borough, city of london, isles of scilly, former.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a month for a day',
    edits: inAuthority('"2026-11-01"', '"2026-11"'),
    message: `content/authorities/northshire.yaml:8  checkedTo  bad-value
  The value must be a full day, "YYYY-MM-DD". Found: "2026-11".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a day that is not quoted',
    edits: inAuthority('"2026-11-01"', '2026-11-01'),
    message: `content/authorities/northshire.yaml:8  checkedTo  bad-value
  The value must be a full day, "YYYY-MM-DD", or one for each of inspection, focused and monitoring. Found: "2026-11-01 (unquoted)".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a provider of no kind on the list',
    edits: inAuthority('kind: council', 'kind: charity'),
    message: `content/authorities/northshire.yaml:11  providers[0].kind  bad-value
  This is not one of the values the codebook lists. Found: "charity".
  Allowed: council, trust, company.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a list for a text',
    edits: inAuthority('name: Northshire\n', 'name: [Northshire]\n'),
    message: `content/authorities/northshire.yaml:1  name  bad-value
  This must be text.
  Allowed: text.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: an object for a text',
    edits: inAuthority('place: unitary authority in the north', 'place: {north: true}'),
    message: `content/authorities/northshire.yaml:7  place  bad-value
  This must be text.
  Allowed: text.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a former authority without its end',
    edits: inAuthority('kind: unitary', 'kind: former'),
    message: `content/authorities/northshire.yaml:1  until  bad-value
  The value must be given where the kind is former, and only there.
  Correct the value.

content/authorities/northshire.yaml:1  successors  bad-value
  The value must be given where the kind is former, and only there.
  Correct the value.

2 faults in 1 file.`,
  },
  {
    name: 'in an authority: an address that is none',
    edits: inAuthority('providers:', 'ofstedPage: reports.ofsted.gov.uk\nproviders:'),
    message: `content/authorities/northshire.yaml:9  ofstedPage  bad-value
  The value must be a web address beginning with https:// or http://. Found: "reports.ofsted.gov.uk".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: an address of a file',
    edits: inAuthority('providers:', 'ofstedPage: file:///etc/passwd\nproviders:'),
    message: `content/authorities/northshire.yaml:9  ofstedPage  bad-value
  The value must be a web address beginning with https:// or http://. Found: "file:///etc/passwd".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: an address with a password',
    edits: inAuthority('providers:', 'ofstedPage: https://me:secret@example.org/\nproviders:'),
    message: `content/authorities/northshire.yaml:9  ofstedPage  bad-value
  The value must not hold a name or password before the host. Found: "https://me:secret@example.org/".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: an address of this machine',
    edits: inAuthority('providers:', 'ofstedPage: http://localhost:8080/\nproviders:'),
    message: `content/authorities/northshire.yaml:9  ofstedPage  bad-value
  The value must have a host on the web, in plain letters: www.example.org. Found: "http://localhost:8080/".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in an authority: a field misspelt',
    edits: inAuthority('place: unitary', 'plaice: unitary'),
    message: `content/authorities/northshire.yaml:1  place  missing-field
  A field that must be there is missing.
  Allowed: text.
  Add the field.

content/authorities/northshire.yaml:7  plaice  unknown-field
  There is no field "plaice" here. Found: "unitary authority in the north".
  Allowed: name, officialName, gssCode, formerCodes, ofstedUrn, region, kind, place, formerNames, alsoCalled, since, until, predecessors, successors, statisticalNeighbours, ofstedPage, checkedTo, providers, interventions, notes.
  Correct the name, or remove the field.

2 faults in 1 file.`,
  },
];
