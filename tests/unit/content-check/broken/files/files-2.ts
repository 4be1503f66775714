import type { BrokenInput } from '../broken-input.ts';

/** A file that is none of ours. */
export const files2Inputs: readonly BrokenInput[] = [
  {
    name: 'no ending',
    edits: [{ file: 'content/glossary/case', text: 'term: Case\n' }],
    message: `content/glossary/case:1  stray-file
  No record is read from this file. Found: "case".
  Allowed: content/glossary/<id>.yaml (glossary term).
  Move or rename it, or begin its name with _ to keep it without reading it.

1 fault in 1 file.`,
  },
  {
    name: 'a folder that is none',
    edits: [{ file: 'content/terms/case.yaml', text: 'term: Case\n' }],
    message: `content/terms/case.yaml:1  stray-file
  No record is read from this file. Found: "case.yaml".
  Allowed: content/authorities/<id>.yaml (authority), content/visits/<id>.yaml (visit), content/sources/<id>.mdx (source), content/themes/<id>.mdx (theme), content/subjects/<id>.yaml (subject), content/glossary/<id>.yaml (glossary term), content/pages/<id>.mdx (page), content/attestations/<id>.yaml (attestation), content/proofs/<id>.yaml (proof), content/checks/<id>.yaml (check by a person), content/worked/<id>.yaml (worked comparison), content/registry/<id>.yaml (registry file), content/aliases/<id>.yaml (alias), content/tombstones/<id>.yaml (tombstone), content/corrections/<id>.yaml (correction), content/recodings/<id>.yaml (recoding), content/replies/<id>.yaml (reply), content/releases/<id>.yaml (release), content/synonyms/<id>.yaml (group of synonyms), content/grades/<id>.yaml (meanings of grades), content/codebook/<id>.yaml (coded field).
  Move or rename it, or begin its name with _ to keep it without reading it.

1 fault in 1 file.`,
  },
  {
    name: 'official names that are no list',
    edits: [{ file: 'content/official-names.yaml', text: 'names: Ofsted\n' }],
    message: `content/official-names.yaml:1  names  bad-value
  This must be a list. Found: "Ofsted".
  Allowed: a list.
  Correct the value; quote dates and codes.

1 fault in 1 file.`,
  },
  {
    name: 'official names that are a link elsewhere',
    edits: [{ file: 'content/official-names.yaml', linkTo: '/etc/hostname' }],
    message: `content/official-names.yaml:1  symbolic-link
  This is a link to a file that stands elsewhere; it is not read. Found: "official-names.yaml".
  Put the file itself here.

content/official-names.yaml:1  unreadable-file
  The file cannot be read. Found: "a symbolic link".
  Put the file itself here.

2 faults in 1 file.`,
  },
  {
    name: 'official names without anything',
    edits: [{ file: 'content/official-names.yaml', text: '' }],
    message: `content/official-names.yaml:1  empty-file
  The file is empty.
  Fill it in, or remove it.

1 fault in 1 file.`,
  },
  {
    name: 'a folder in the place of a record',
    edits: [{ file: 'content/glossary/case.yaml/x.txt', text: 'x' }],
    message: `content/glossary/case.yaml/x.txt:1  stray-file
  No record is read from this file. Found: "x.txt".
  Allowed: content/glossary/<id>.yaml (glossary term).
  Move or rename it, or begin its name with _ to keep it without reading it.

1 fault in 1 file.`,
  },
];
