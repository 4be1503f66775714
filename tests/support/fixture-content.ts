import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { codedFieldNames, codedFields, themeIds } from '../../src/schema/vocabulary.ts';

const toTheme = (id: string) => `---
name: ${id}
definition: What the theme covers.
includes:
  - one thing
example:
  finding: northshire-2016-monitoring-1-ofsted/on-${id}
  why: It is about the theme.
---

What the theme shows.
`;

const toSubject = (theme: string, place: number) => `theme: ${theme}
name: About ${theme}
order: ${place + 1}
definition: What the subject covers.
includes:
  - one thing
example: One claim.
`;

const toFinding = (theme: string) => `  - id: on-${theme}
    theme: ${theme}
    subject: about-${theme}
    level: weakness
    direction: not-stated
    saidBy: inspectors
    summary: Inspectors found ${theme} wanting.
    locator: p2
`;

const letter = `---
visit: northshire/2016-monitoring-1
kind: letter
publisher: Ofsted
title: Monitoring visit of Northshire
published:
  precision: day
  from: "2017-07-06"
rights: Crown copyright.
extent: whole
lede: Little has changed.
preparedText: northshire/letter.txt
outline:
  - id: h1
    heading: Monitoring visit of Northshire
    blocks:
      - p1
      - p2
findings:
  - id: slow-since-inspection
    visit: northshire/2016-inspection
    theme: overall-impact
    subject: about-overall-impact
    level: not-stated
    direction: unchanged
    since: last-inspection
    saidBy: inspectors
    summary: Things had moved slowly.
    quote: only limited progress
    locator: p1
${themeIds.map(toFinding).join('')}---

## What inspectors saw

One team learns from each <Term id="audit">audit</Term>.

<Finding id="slow-since-inspection" />

${themeIds.map((theme) => `<Finding id="on-${theme}" />\n`).join('\n')}`;

const preparedLetter = `publisher: Ofsted
kind: letter


## [h1] Monitoring visit of Northshire

[p1] Inspectors visited the council in June. The council has made only limited progress in the past year.

[p2] Too few posts are filled. Caseloads remain “far too high for most of the staff”, and leaders know it.
`;

/** The smallest sound project: files of `content/` and one prepared text, by path from its top. */
const soundFiles: Readonly<Record<string, string>> = {
  'texts/northshire/letter.txt': preparedLetter,
  'content/official-names.yaml': 'names:\n  - Monitoring visit\n',
  'content/authorities/northshire.yaml': `name: Northshire
officialName: Northshire Council
gssCode: E06000099
ofstedUrn: "80999"
region: North West
kind: unitary
place: unitary authority in the north
checkedTo: "2026-11-01"
providers:
  - name: Northshire Council
    kind: council
`,
  'content/visits/northshire/2016-inspection.yaml': `kind: inspection
dates:
  precision: day
  from: "2016-09-12"
  to: "2016-10-06"
published:
  precision: day
  from: "2016-12-09"
framework: sif
summary: The first inspection under this framework.
restsOn:
  - northshire-2016-monitoring-1-ofsted/slow-since-inspection
provider: Northshire Council
scope:
  basis: unknown
  themes: []
  statement: Not known.
letter: not-held
judgements:
  - area: overall
    grade: inadequate
    asPrinted: Inadequate
recommendations:
  - id: r01
    summary: Fill the posts.
    theme: workforce
    subject: about-workforce
evidence:
  - address: https://example.org/inspection
    says: The report came out.
`,
  'content/visits/northshire/2016-monitoring-1.yaml': `kind: monitoring
cycle: 2016-inspection
number: 1
dates:
  precision: day
  from: "2017-06-08"
published:
  precision: day
  from: "2017-07-06"
framework: sif
summary: The first visit of the cycle.
restsOn:
  - northshire-2016-monitoring-1-ofsted/on-workforce
provider: Northshire Council
scope:
  basis: partial
  themes:
    - workforce
  statement: Known in part.
letter: held
recommendationsLookedAt:
  - recommendation: r01
evidence:
  - source: northshire-2016-monitoring-1-ofsted
    says: The letter tells of it.
`,
  'content/sources/northshire-2016-monitoring-1-ofsted.mdx': letter,
  'content/glossary/inadequate.yaml': 'term: Inadequate\ndefinition: A grade.\nkind: grade\n',
  'content/glossary/good.yaml': 'term: Good\ndefinition: A grade.\nkind: grade\n',
  'content/glossary/audit.yaml': 'term: Audit\ndefinition: A check of cases.\nkind: process\n',
  'content/pages/about.mdx': `---
title: About
description: What the site is.
order: 1
---

An <Term id="audit">audit</Term> is a check.
`,
  'content/attestations/northshire-2016-monitoring-1-ofsted.yaml': `coders: language model
checkedByPerson: false
codedOn: "2026-11-20"
codebook: 2
claims:
${['slow-since-inspection', ...themeIds.map((theme) => `on-${theme}`)].map((id) => `  - finding: ${id}\n`).join('')}`,
  'content/releases/0.1.0.yaml': `date: "2026-11-22"
changes:
  - First version.
`,
  'content/worked/progress.yaml': `question: How far have things moved?
themes:
  - overall-impact
visits:
  - northshire/2016-inspection
  - northshire/2016-monitoring-1
note: Read each claim for whom it covers.
limits: It shows no trend.
restsOn:
  - northshire-2016-monitoring-1-ofsted/on-overall-impact
order: 1
`,
  ...Object.fromEntries(themeIds.map((id) => [`content/themes/${id}.mdx`, toTheme(id)])),
  ...Object.fromEntries(themeIds.map((id, place) => [`content/subjects/about-${id}.yaml`, toSubject(id, place)])),
  ...Object.fromEntries(
    codedFieldNames.map((field) => [
      `content/codebook/${field}.yaml`,
      `title: ${field}\ndefinition: What the field says.\nvalues:\n${codedFields[field]
        .map((value) => `  - value: ${value}\n    means: What it means.\n`)
        .join('')}`,
    ]),
  ),
};

/** A change to one file of the project: text replaced, or a file put in place of what was there. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly bytes: Uint8Array }
  /** A symbolic link, to a path from its own folder. */
  | { readonly file: string; readonly linkTo: string };

function applyEdit(files: Readonly<Record<string, string>>, edit: Edit): Readonly<Record<string, string>> {
  if ('text' in edit) return { ...files, [edit.file]: edit.text };
  if (!('replace' in edit)) return files;
  const parts = (files[edit.file] ?? '').split(edit.replace);
  if (parts.length !== 2)
    throw new Error(`"${edit.replace}" stands ${parts.length - 1} times in ${edit.file}, not once.`);
  return { ...files, [edit.file]: parts.join(edit.by) };
}

/** A project on disk, for checks that read one. */
export interface FixtureProject {
  readonly root: string;
  /** Says where the prepared texts are. */
  readonly environment: NodeJS.ProcessEnv;
  /**
   * 1-based line of the only line of a file that holds a text.
   * @throws {Error} if there is none, or more than one.
   */
  readonly getLine: (file: string, text: string) => number;
  readonly remove: () => void;
}

/** Writes the sound project, with edits, into a new temporary folder. */
export function writeFixtureProject(edits: readonly Edit[] = []): FixtureProject {
  const root = mkdtempSync(join(tmpdir(), 'side-by-side-'));
  for (const [file, text] of Object.entries(edits.reduce(applyEdit, soundFiles))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const edit of edits) {
    mkdirSync(dirname(join(root, edit.file)), { recursive: true });
    if ('bytes' in edit) writeFileSync(join(root, edit.file), edit.bytes);
    if ('linkTo' in edit) {
      rmSync(join(root, edit.file), { force: true });
      symlinkSync(edit.linkTo, join(root, edit.file));
    }
  }
  return {
    root,
    environment: { PREPARED_TEXTS: join(root, 'texts') },
    getLine: (file, text) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
      const [line] = found;
      if (line === undefined || found.length > 1)
        throw new Error(`"${text}" stands on ${found.length} lines of ${file}, not one.`);
      return line;
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
