import { stringify } from 'yaml';

import type { DocumentFacts } from '../../src/reading/read-document.ts';

const head = `# Read off the document by new:source: confirm each value at its place, then take these lines out.
# Empty fields are to be filled; what each field means: content/README.md.
`;
/** What the record itself has no field to say of a value that no word of the document states. */
const listBeliefs = ({ variant }: DocumentFacts, cycle: string | undefined): readonly string[] => [
  ...(variant?.inferred === undefined ? [] : [`# variant is believed: ${variant.inferred}`]),
  ...(cycle === undefined
    ? []
    : ['# cycle is the last inspection on record before the visit; another may be missing.']),
];

const tail = `# What the document does not state, where it is known:
# provider: who ran the service at the time, a name from the authority's record
# restsOn:
#   - findings on which the summary rests
`;

/** YAML in which an empty field stands without a value and dates are quoted, as the house has them. */
const toYaml = (record: unknown) =>
  stringify(record, { nullStr: '', lineWidth: 0 })
    .replaceAll(/: +$/gmu, ':')
    .replaceAll(/: (\d{4}-\d{2}(?:-\d{2})?)$/gmu, ': "$1"');

/** The text of a new visit's record, with what is believed of it told at its head. */
export function formatVisit(
  record: Readonly<Record<string, unknown>>,
  facts: DocumentFacts,
  cycle: string | undefined,
): string {
  const beliefs = listBeliefs(facts, cycle).map((line) => `${line}\n`);
  return `${head}${beliefs.join('')}${toYaml(record)}${tail}`;
}

/** Fields in which a record that stands already may lack what its document says, as YAML to copy. */
export function formatAdditions(record: Readonly<Record<string, unknown>>): string {
  const { letter, document: held, places, judgements, sets } = record;
  return toYaml({
    letter,
    document: held,
    places,
    ...(judgements !== undefined && { judgements }),
    ...(sets !== undefined && { sets }),
  }).trimEnd();
}
