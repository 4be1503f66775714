import { z } from 'astro/zod';

import type { Bodies, Body } from '../domain/integrity/rule.ts';
import { toRecordFile } from '../domain/issue.ts';
import type { ContentIssue, RecordPath } from '../domain/issue.ts';
import type { ContentRecords } from '../domain/model.ts';
import { isMdxKind, mapRecordKinds, recordKinds } from '../schema/record-kinds.ts';
import type { MdxKind, RecordKind, RecordsByKind } from '../schema/record-kinds.ts';
import { textSchema } from '../schema/text.ts';
import { listFieldsAt } from './field-names.ts';
import { listBadIds, listRecordIds, listStrayFiles, listSymbolicLinks } from './list-files.ts';
import { readMdxFile } from './mdx-body.ts';
import { readText } from './read-text.ts';
import { readFieldFile } from './field-file.ts';
import type { FieldFile } from './field-file.ts';
import { toRecordIssues } from './schema-issues.ts';

const namesFile = 'content/official-names.yaml';
const namesSchema = z.strictObject({ names: z.array(textSchema) });

/** Everything in `content/`, read from disk; records that failed their schema are left out of `records` and stand in `faults`. */
export interface ReadContent {
  readonly records: ContentRecords;
  readonly bodies: Bodies;
  readonly faults: readonly ContentIssue[];
  /** Official names and statutory terms, exempt from the six-word rule. */
  readonly officialNames: readonly string[];
  /** Files by path, to find the line of a field. */
  readonly files: ReadonlyMap<string, FieldFile>;
  /** Ids of records with faults of their own: what names them dangles only because of those. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Reads and checks all records against their schemas, with the line of every field.
 * @param root folder that holds `content/`.
 */
export function readContent(root: string): ReadContent {
  const faults: ContentIssue[] = [...listStrayFiles(root), ...listSymbolicLinks(root)];
  const files = new Map<string, FieldFile>();
  const unreadable = new Set<string>();
  const bodies: Readonly<Record<MdxKind, Map<string, Body>>> = {
    sources: new Map(),
    themes: new Map(),
    pages: new Map(),
  };

  const parseRecord = <T>(file: FieldFile, schema: z.ZodType<T>): T | undefined => {
    files.set(file.file, file);
    faults.push(...file.faults);
    if (file.faults.length > 0) return undefined;
    const parsed = schema.safeParse(file.value, { reportInput: true });
    if (parsed.success) return parsed.data;
    faults.push(
      ...toRecordIssues(file.file, file.value, parsed.error.issues, (at: RecordPath) => listFieldsAt(schema, at)),
    );
    return undefined;
  };

  /** The fields of a file; undefined where it cannot be taken apart. */
  const readFields = (kind: RecordKind, id: string): FieldFile | undefined => {
    const path = toRecordFile(kind, id);
    const read = readText(root, path);
    if ('fault' in read) {
      faults.push(read.fault);
      return undefined;
    }
    const { text } = read;
    if (!isMdxKind(kind)) return readFieldFile(path, text);
    const mdx = readMdxFile(path, text, kind);
    faults.push(...mdx.faults);
    if (mdx.frontmatter === undefined && mdx.faults.length > 0) return undefined;
    bodies[kind].set(id, mdx.body);
    return readFieldFile(path, mdx.frontmatter ?? '', 2);
  };

  const readKind = <Kind extends RecordKind>(kind: Kind): ReadonlyMap<string, RecordsByKind[Kind]> => {
    const records = new Map<string, RecordsByKind[Kind]>();
    const ids = listRecordIds(root, kind);
    faults.push(...listBadIds(kind, ids));
    for (const id of ids) {
      const file = readFields(kind, id);
      const record = file && parseRecord(file, recordKinds[kind].schema);
      if (record === undefined) unreadable.add(id);
      else records.set(id, record);
    }
    return records;
  };

  const records = mapRecordKinds<ContentRecords>((kind) => readKind(kind));
  const namesText = readText(root, namesFile);
  if ('fault' in namesText) faults.push(namesText.fault);
  const names = 'fault' in namesText ? undefined : parseRecord(readFieldFile(namesFile, namesText.text), namesSchema);
  return { records, bodies, faults, officialNames: names?.names ?? [], files, unreadable };
}
