import { stringify } from 'yaml';

const head = `# Read off the document by new:source: confirm each value at its place, then take these lines out.
# Empty fields are to be filled; what each field means: content/README.md.
`;

const tail = `# What the document does not state, where it is known:
# provider: who ran the service at the time, a name from the authority's record
# restsOn:
#   - findings on which the summary rests
`;

const cycleBelief = '# cycle is the last inspection on record before the visit; another may be missing.\n';

/** YAML in which an empty field stands without a value and dates are quoted, as the house has them. */
export const toRecordYaml = (record: unknown) =>
  stringify(record, { nullStr: '', lineWidth: 0 })
    .replaceAll(/: +$/gmu, ':')
    .replaceAll(/: (\d{4}-\d{2}(?:-\d{2})?)$/gmu, ': "$1"');

/** The text of a new visit's record, with what is believed of it told at its head. */
export function formatVisit(record: Readonly<Record<string, unknown>>, cycle: string | undefined): string {
  return `${head}${cycle === undefined ? '' : cycleBelief}${toRecordYaml(record)}${tail}`;
}

/** Fields in which a record that stands already may lack what its document says, as YAML to copy. */
export function formatAdditions(record: Readonly<Record<string, unknown>>): string {
  const { letter, document: held, places, judgements, sets } = record;
  return toRecordYaml({
    letter,
    document: held,
    places,
    ...(judgements !== undefined && { judgements }),
    ...(sets !== undefined && { sets }),
  }).trimEnd();
}
