/** Files of `content/` from which no record is read. */
export const strayFiles = [
  { file: 'content/visits/northshire/2016-monitoring-2.yml', text: 'kind: monitoring\n', why: 'the ending is another' },
  { file: 'content/sources/a-letter.md', text: 'kind: monitoring\n', why: 'the kind has another ending' },
  {
    file: 'content/visit/northshire/2016-monitoring-2.yaml',
    text: 'kind: monitoring\n',
    why: 'there is no such folder',
  },
  { file: 'content/tameside.yaml', text: 'kind: monitoring\n', why: 'it stands in no folder' },
];

const authority = `name: Southshire
officialName: Southshire Council
gssCode: E06000098
ofstedUrn: "80998"
region: North West
kind: unitary
place: unitary authority in the south
checkedTo: "2026-11-01"
providers:
  - name: Southshire Council
    kind: council
`;

/** Files whose name is no id. */
export const misnamedFiles = [
  { file: 'content/authorities/North Shire.yaml', value: 'North Shire', text: authority },
  { file: 'content/authorities/southShire.yaml', value: 'southShire', text: authority },
  { file: 'content/authorities/south/shire.yaml', value: 'south/shire', text: authority },
  {
    file: 'content/glossary/case_audit.yaml',
    value: 'case_audit',
    text: 'term: Case\ndefinition: A case.\nkind: process\n',
  },
];
