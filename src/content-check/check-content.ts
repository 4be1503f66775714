import { checkIntegrity } from '../domain/integrity/check-integrity.ts';
import { buildCorpus } from '../domain/corpus.ts';
import { splitPairId } from '../domain/comparison/pairs.ts';
import { splitId } from '../domain/ids.ts';
import { toRecordFile } from '../domain/issue.ts';
import type { ContentIssue } from '../domain/issue.ts';
import { listUnregistered } from '../domain/page/unregistered.ts';
import { registryKinds } from '../schema/vocabulary.ts';
import type { RegistryKind } from '../schema/vocabulary.ts';
import { findPreparedTexts, readPreparedText } from './prepared-texts.ts';
import { proveAgainstTexts } from './proof/prove-texts.ts';
import { readContent } from './read-content.ts';
import type { ReadContent } from './read-content.ts';
import { nameSubjects } from './subject-choices.ts';

/** A fault with the line and the value filled in from the file. */
export type LocatedIssue = ContentIssue & { readonly line: number };

/** What a run of all content checks found. */
export interface ContentReport {
  readonly content: ReadContent;
  /** By file, then line. */
  readonly issues: readonly LocatedIssue[];
  /** Ids that no file of the registry holds yet and sources nobody attests: of no account before a release, which refuses them. */
  readonly unfinished: readonly LocatedIssue[];
  /** Sources whose words were checked against their text; empty where no texts are at hand. */
  readonly provedSources: readonly string[];
  /** Sources that name a prepared text and have no proof yet. */
  readonly unprovedSources: readonly string[];
}

/** Ids that are new since the last release, each as a fault of the record that bears it. */
function listUnregisteredIssues({ records }: ReadContent): readonly ContentIssue[] {
  const corpus = buildCorpus(records);
  const ids = listUnregistered(corpus);
  const toFile = {
    authority: (id) => toRecordFile('authorities', id),
    visit: (id) => toRecordFile('visits', id),
    source: (id) => toRecordFile('sources', id),
    finding: (id) => toRecordFile('sources', splitId(id).outer),
    theme: (id) => toRecordFile('themes', id),
    subject: (id) => toRecordFile('subjects', id),
    pair: (id) => toRecordFile('visits', splitPairId(id)[1]),
  } as const satisfies Record<RegistryKind, (id: string) => string>;
  return registryKinds.flatMap((kind) =>
    ids[kind].map((id) => ({
      rule: 'unregistered-id',
      file: toFile[kind](id),
      path: [],
      value: id,
      problem: `The id of this ${kind} stands in no file of content/registry.`,
      action: 'Run npm run register.',
    })),
  );
}

/** Sources of whose findings nothing says who coded them. */
const listUnattestedIssues = ({ records: { sources, attestations } }: ReadContent): readonly ContentIssue[] =>
  [...sources]
    .filter(([id, { findings }]) => findings.length > 0 && !attestations.has(id))
    .map(([id]) => ({
      rule: 'not-attested',
      file: toRecordFile('sources', id),
      path: ['findings'],
      value: id,
      problem: 'Nothing says who coded these findings.',
      action: `Copy docs/templates/attestation.yaml to ${toRecordFile('attestations', id)}.`,
    }));

/** Runs every content check and gathers all faults of all files. */
export function checkContent(root: string, environment: NodeJS.ProcessEnv): ContentReport {
  const content = readContent(root);
  const folders = findPreparedTexts(root, environment) ?? [];
  const proved = proveAgainstTexts(content, (name) => readPreparedText(folders, name));
  const { sources, proofs } = content.records;
  const issues = [
    ...content.faults.map((fault) => nameSubjects(fault, content)),
    ...checkIntegrity(content.records, content.bodies).filter((issue) => !isCascade(issue, content)),
    ...proved.issues.filter((issue) => !isCascade(issue, content)),
  ];
  return {
    content,
    issues: issues.map((issue) => locate(issue, content)).sort(compareIssues),
    unfinished: [...listUnregisteredIssues(content), ...listUnattestedIssues(content)].map((issue) =>
      locate(issue, content),
    ),
    provedSources: [...proved.texts.keys()],
    unprovedSources: [...sources]
      .filter(([id, { preparedText }]) => preparedText !== undefined && !proofs.has(id))
      .map(([id]) => id),
  };
}

/** `content/visits/tameside/2016-inspection.yaml` as `tameside/2016-inspection`. */
const toVisitId = (file: string) => /^content\/visits\/(.+)\.yaml$/u.exec(file)?.[1] ?? '';

/** The visit that an unreadable source says it tells of, as far as its file can be made out. */
function readToldVisit(id: string, { files, records }: ReadContent): string | undefined {
  const told = files.get(toRecordFile('sources', id))?.toText(['visit']);
  return told ?? [...records.visits.keys()].find((visit) => id.startsWith(`${visit.replace('/', '-')}-`));
}

/** Whether an id is a visit's of the authority that a visit's or source's file is about. */
function isVisitBeside(id: string, file: string): boolean {
  const { outer: authority, own } = splitId(id);
  return own !== '' && (file.includes(`/${authority}/`) || file.includes(`/${authority}-`));
}

/** Whether a fault between records is only the shadow of a record that could not be read. */
function isCascade({ file, rule, value = '' }: ContentIssue, content: ReadContent): boolean {
  return [...content.unreadable].some((id) => {
    if (value === id || value.startsWith(`${id}/`)) return true;
    if (file === toRecordFile('attestations', id) || file === toRecordFile('proofs', id)) return true;
    // What an id leads to now may be said in the file that cannot be read.
    if (rule === 'lost-id')
      return (
        splitPairId(value).includes(id) ||
        (['aliases', 'tombstones'] as const).some((kind) => content.files.has(toRecordFile(kind, id)))
      );
    if (rule === 'letter-status') return readToldVisit(id, content) === toVisitId(file);
    // Any source may hold a finding about any visit.
    if (rule === 'visit-without-findings') return content.files.has(toRecordFile('sources', id));
    return (rule === 'unknown-cycle' || rule === 'unknown-recommendation') && isVisitBeside(id, file);
  });
}

function locate(issue: ContentIssue, { files }: ReadContent): LocatedIssue {
  const file = files.get(issue.file);
  const value = issue.value ?? file?.toText(issue.path);
  const line = issue.line ?? file?.toLine(issue.path) ?? 1;
  return value === undefined ? { ...issue, line } : { ...issue, line, value };
}

const compareIssues = (a: LocatedIssue, b: LocatedIssue) =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
