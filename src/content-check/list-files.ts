import { existsSync, readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, posix } from 'node:path';

import { toRecordFile } from '../domain/issue.ts';
import type { ContentIssue } from '../domain/issue.ts';
import { listRecordKinds, recordKinds } from '../schema/record-kinds.ts';
import type { RecordKind } from '../schema/record-kinds.ts';

/** Files of `content/` that are no records, but stand at its top for those who read it. */
const otherFiles: ReadonlySet<string> = new Set(['README.md', 'LICENCE.md', 'official-names.yaml']);

/** Whatever stands below a folder and is no folder itself, from there, with slashes; links are not followed. */
function listEntries(folder: string, below = ''): readonly { readonly name: string; readonly entry: Dirent }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = posix.join(below, entry.name);
    return entry.isDirectory() ? listEntries(join(folder, entry.name), name) : [{ name, entry }];
  });
}

const listNames = (folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] =>
  listEntries(folder)
    .filter(({ entry }) => isWanted(entry))
    .map(({ name }) => name)
    .filter((name) => !/^[._]/u.test(posix.basename(name)))
    .sort();

/** Files below a folder, from there, with slashes; empty where there is no such folder. */
const listFiles = (folder: string): readonly string[] => listNames(folder, (entry) => entry.isFile());

/** Ids of the records of a kind, by the names of their files. */
export function listRecordIds(root: string, kind: RecordKind): readonly string[] {
  const { folder, extension } = recordKinds[kind];
  return listFiles(join(root, 'content', folder))
    .filter((name) => name.endsWith(`.${extension}`))
    .map((name) => name.slice(0, -extension.length - 1));
}

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const idPatterns = new Map<RecordKind, RegExp>([
  ['visits', new RegExp(`^${kebab}/\\d{4}-${kebab}$`, 'u')],
  ['releases', /^\d+\.\d+\.\d+$/u],
  ['codes', /^[a-z]+(?:[A-Z][a-z]+)*$/u],
]);
const allowedIds = new Map<RecordKind, string>([
  ['visits', 'an authority in kebab-case, a slash, a year and kebab-case, such as tameside/2016-monitoring-2'],
  ['releases', 'three numbers joined by full stops, such as 0.1.0'],
  ['codes', 'the name of a coded field'],
]);

/** Records whose file bears a name that is no id: ids are parts of addresses, and stay. */
export function listBadIds(kind: RecordKind, ids: readonly string[]): readonly ContentIssue[] {
  const pattern = idPatterns.get(kind) ?? new RegExp(`^${kebab}$`, 'u');
  return ids
    .filter((id) => !pattern.test(id))
    .map((id) => ({
      rule: 'bad-id',
      file: toRecordFile(kind, id),
      path: [],
      value: id,
      problem: 'The name of the file is no id of such a record.',
      allowed: allowedIds.get(kind) ?? 'kebab-case: lower-case letters and digits joined by single hyphens',
      action: 'Rename the file.',
    }));
}

/** Links to files elsewhere: what they lead to is not in the project, and is not read. */
export function listSymbolicLinks(root: string): readonly ContentIssue[] {
  return listNames(join(root, 'content'), (entry) => entry.isSymbolicLink()).map((name) => ({
    rule: 'symbolic-link',
    file: `content/${name}`,
    path: [],
    value: posix.basename(name),
    problem: 'This is a link to a file that stands elsewhere; it is not read.',
    action: 'Put the file itself here.',
  }));
}

/** The kind whose folder a file stands in; all of them where it stands in none. */
function listKindsBeside(name: string): readonly RecordKind[] {
  const own = listRecordKinds().filter((kind) => name.startsWith(`${recordKinds[kind].folder}/`));
  return own.length > 0 ? own : listRecordKinds();
}

/** Files of `content/` that no kind of record reads, so that what they say would be passed over in silence. */
export function listStrayFiles(root: string): readonly ContentIssue[] {
  const isRead = (name: string) =>
    listRecordKinds().some((kind) => {
      const { folder, extension } = recordKinds[kind];
      return name.startsWith(`${folder}/`) && name.endsWith(`.${extension}`);
    });
  return listFiles(join(root, 'content'))
    .filter((name) => !otherFiles.has(name) && !isRead(name))
    .map((name) => ({
      rule: 'stray-file',
      file: `content/${name}`,
      path: [],
      value: posix.basename(name),
      problem: 'No record is read from this file.',
      allowed: listKindsBeside(name)
        .map((kind) => `${toRecordFile(kind, '<id>')} (${recordKinds[kind].name})`)
        .join(', '),
      action: 'Move or rename it, or begin its name with _ to keep it without reading it.',
    }));
}
