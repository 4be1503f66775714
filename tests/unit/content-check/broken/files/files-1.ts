import { termFile } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A file that is none of ours. */
export const files1Inputs: readonly BrokenInput[] = [
  {
    name: 'nothing in it',
    edits: [{ file: termFile, text: '' }],
    message: `content/glossary/audit.yaml:1  empty-file
  The file is empty.
  Fill it in, or remove it.

1 fault in 1 file.`,
  },
  {
    name: 'blanks alone',
    edits: [{ file: termFile, text: ' \n\n' }],
    message: `content/glossary/audit.yaml:1  empty-file
  The file is empty.
  Fill it in, or remove it.

1 fault in 1 file.`,
  },
  {
    name: 'bytes that are not UTF-8',
    edits: [{ file: termFile, bytes: Uint8Array.from([0x74, 0x65, 0x72, 0x6d, 0x3a, 0x20, 0xe9, 0x0a]) }],
    message: `content/glossary/audit.yaml:1  not-utf
  The file is not text in UTF-8.
  Save it as UTF-8 in your editor.

1 fault in 1 file.`,
  },
  {
    name: 'UTF-16',
    edits: [{ file: termFile, bytes: Uint8Array.from([0xff, 0xfe, 0x74, 0x00]) }],
    message: `content/glossary/audit.yaml:1  not-utf
  The file is not text in UTF-8.
  Save it as UTF-8 in your editor.

1 fault in 1 file.`,
  },
  {
    name: 'a picture',
    edits: [{ file: termFile, bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }],
    message: `content/glossary/audit.yaml:1  not-utf
  The file is not text in UTF-8.
  Save it as UTF-8 in your editor.

1 fault in 1 file.`,
  },
  {
    name: 'lines that end as on Windows',
    edits: [{ file: termFile, text: 'term: Audit\r\ndefinition: A check of cases.\r\nkind: process\r\n' }],
    message: '',
  },
  {
    name: 'a fault below lines that end as on Windows',
    edits: [{ file: termFile, text: 'term: Audit\r\ndefinition: A check of cases.\r\nkind: slang\r\n' }],
    message: `content/glossary/audit.yaml:3  kind  bad-value
  This is not one of the values the codebook lists. Found: "slang".
  Allowed: law, process, people, place, framework, visit, grade, document.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'a byte order mark before it',
    edits: [{ file: termFile, text: '\ufeffterm: Audit\ndefinition: A check of cases.\nkind: process\n' }],
    message: '',
  },
  {
    name: 'a symbolic link to a record',
    edits: [{ file: 'content/glossary/check.yaml', linkTo: 'audit.yaml' }],
    message: `content/glossary/check.yaml:1  symbolic-link
  This is a link to a file that stands elsewhere; it is not read. Found: "check.yaml".
  Put the file itself here.

1 fault in 1 file.`,
  },
  {
    name: 'a symbolic link that leads out',
    edits: [{ file: 'content/glossary/check.yaml', linkTo: '/etc/hostname' }],
    message: `content/glossary/check.yaml:1  symbolic-link
  This is a link to a file that stands elsewhere; it is not read. Found: "check.yaml".
  Put the file itself here.

1 fault in 1 file.`,
  },
  {
    name: 'a symbolic link that leads nowhere',
    edits: [{ file: 'content/glossary/check.yaml', linkTo: 'nowhere.yaml' }],
    message: `content/glossary/check.yaml:1  symbolic-link
  This is a link to a file that stands elsewhere; it is not read. Found: "check.yaml".
  Put the file itself here.

1 fault in 1 file.`,
  },
  {
    name: 'a symbolic link to its own folder',
    edits: [{ file: 'content/glossary/more', linkTo: '.' }],
    message: `content/glossary/more:1  symbolic-link
  This is a link to a file that stands elsewhere; it is not read. Found: "more".
  Put the file itself here.

1 fault in 1 file.`,
  },
  {
    name: 'a name in capitals',
    edits: [{ file: 'content/glossary/Case.yaml', text: 'term: Case\ndefinition: A case.\nkind: process\n' }],
    message: `content/glossary/Case.yaml:1  bad-id
  The name of the file is no id of such a record. Found: "Case".
  Allowed: kebab-case: lower-case letters and digits joined by single hyphens.
  Rename the file.

1 fault in 1 file.`,
  },
  {
    name: 'a name with a blank',
    edits: [{ file: 'content/glossary/case note.yaml', text: 'term: Case\ndefinition: A case.\nkind: process\n' }],
    message: `content/glossary/case note.yaml:1  bad-id
  The name of the file is no id of such a record. Found: "case note".
  Allowed: kebab-case: lower-case letters and digits joined by single hyphens.
  Rename the file.

1 fault in 1 file.`,
  },
  {
    name: 'a name with a hidden character',
    edits: [{ file: 'content/glossary/case\u200bnote.yaml', text: 'term: Case\ndefinition: A case.\nkind: process\n' }],
    message: `content/glossary/case\\u200bnote.yaml:1  bad-id
  The name of the file is no id of such a record. Found: "case\\u200bnote".
  Allowed: kebab-case: lower-case letters and digits joined by single hyphens.
  Rename the file.

1 fault in 1 file.`,
  },
  {
    name: 'a visit that says another number in its name',
    edits: [
      {
        file: 'content/visits/northshire/2016-monitoring-2.yaml',
        text: 'kind: monitoring\ncycle: 2016-inspection\nnumber: 3\ndates: {precision: day, from: "2017-09-08"}\npublished: {precision: day, from: "2017-10-06"}\nframework: sif\nscope: {basis: unknown, themes: []}\nletter: not-held\nevidence: [{address: "https://example.org/", says: So.}]\n',
      },
    ],
    message: `content/visits/northshire/2016-monitoring-2.yaml:1  id-says-otherwise
  The id does not say what the record says: its kind, its year or cycle, its number. Found: "2016-monitoring-2".
  Allowed: 2016-monitoring-2, by the year of the inspection and the number, or 2016-monitoring-2017-06 by the month.
  Rename the file, or correct the record; an id that was published gets an alias.

1 fault in 1 file.`,
  },
  {
    name: 'another ending',
    edits: [{ file: 'content/glossary/case.yml', text: 'term: Case\n' }],
    message: `content/glossary/case.yml:1  stray-file
  No record is read from this file. Found: "case.yml".
  Allowed: content/glossary/<id>.yaml (glossary term).
  Move or rename it, or begin its name with _ to keep it without reading it.

1 fault in 1 file.`,
  },
  {
    name: 'an ending in capitals',
    edits: [{ file: 'content/glossary/case.YAML', text: 'term: Case\n' }],
    message: `content/glossary/case.YAML:1  stray-file
  No record is read from this file. Found: "case.YAML".
  Allowed: content/glossary/<id>.yaml (glossary term).
  Move or rename it, or begin its name with _ to keep it without reading it.

1 fault in 1 file.`,
  },
];
