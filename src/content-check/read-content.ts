import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

import { z } from 'astro/zod';

import type { Bodies, Body } from '../domain/integrity/placements.ts';
import { toRecordFile } from '../domain/issue.ts';
import type { ContentIssue, RecordKind, RecordPath } from '../domain/issue.ts';
import type { ContentRecords } from '../domain/model.ts';
import { attestationSchema } from '../schema/about/attestation.ts';
import { authoritySchema } from '../schema/authority.ts';
import { codeSchema } from '../schema/about/code.ts';
import { correctionSchema, replySchema } from '../schema/about/correction.ts';
import { aliasSchema, tombstoneSchema } from '../schema/about/moved.ts';
import { pageSchema } from '../schema/about/page.ts';
import { registrySchema } from '../schema/about/registry.ts';
import { releaseSchema } from '../schema/about/release.ts';
import { sourceSchema } from '../schema/source.ts';
import { synonymsSchema } from '../schema/about/synonyms.ts';
import { termSchema } from '../schema/about/term.ts';
import { textSchema } from '../schema/text.ts';
import { themeSchema } from '../schema/theme.ts';
import { visitSchema } from '../schema/visit.ts';
import { workedSchema } from '../schema/worked.ts';
import { listFieldsAt } from './field-names.ts';
import { readMdxFile } from './mdx-body.ts';
import { readRecordFile } from './record-file.ts';
import type { RecordFile } from './record-file.ts';
import { toSchemaIssues } from './schema-issues.ts';

const schemas = {
  authorities: authoritySchema,
  visits: visitSchema,
  sources: sourceSchema,
  themes: themeSchema,
  terms: termSchema,
  pages: pageSchema,
  attestations: attestationSchema,
  worked: workedSchema,
  registry: registrySchema,
  aliases: aliasSchema,
  tombstones: tombstoneSchema,
  corrections: correctionSchema,
  replies: replySchema,
  releases: releaseSchema,
  synonyms: synonymsSchema,
  codes: codeSchema,
} as const satisfies Record<RecordKind, z.ZodType>;

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
  readonly files: ReadonlyMap<string, RecordFile>;
  /** Ids of records with faults of their own: what names them dangles only because of those. */
  readonly unreadable: ReadonlySet<string>;
}

interface ReadKind<T> {
  readonly records: ReadonlyMap<string, T>;
  readonly bodies: ReadonlyMap<string, Body>;
}

/**
 * Reads and checks all records against their schemas, with the line of every field.
 * @param root folder that holds `content/`.
 */
export function readContent(root: string): ReadContent {
  const faults: ContentIssue[] = [];
  const files = new Map<string, RecordFile>();
  const unreadable = new Set<string>();

  const listIds = (kind: RecordKind): readonly string[] => {
    const extension = posix.extname(toRecordFile(kind, 'id'));
    const folder = posix.dirname(toRecordFile(kind, 'id'));
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(extension) && !posix.basename(name).startsWith('_'))
      .map((name) => name.slice(0, -extension.length))
      .sort();
  };

  const parseRecord = <T>(file: RecordFile, schema: z.ZodType<T>): T | undefined => {
    files.set(file.file, file);
    faults.push(...file.faults);
    if (file.faults.length > 0) return undefined;
    const parsed = schema.safeParse(file.value, { reportInput: true });
    if (parsed.success) return parsed.data;
    faults.push(...toSchemaIssues(file.file, parsed.error.issues, (at: RecordPath) => listFieldsAt(schema, at)));
    return undefined;
  };

  const readKind = <T>(kind: RecordKind, schema: z.ZodType<T>): ReadKind<T> => {
    const records = new Map<string, T>();
    const bodies = new Map<string, Body>();
    for (const id of listIds(kind)) {
      const path = toRecordFile(kind, id);
      const text = readFileSync(join(root, path), 'utf8');
      let file: RecordFile;
      if (kind === 'sources' || kind === 'themes' || kind === 'pages') {
        const mdx = readMdxFile(path, text, kind);
        faults.push(...mdx.faults);
        if (mdx.frontmatter === undefined && mdx.faults.length > 0) {
          unreadable.add(id);
          continue;
        }
        bodies.set(id, mdx.body);
        file = readRecordFile(path, mdx.frontmatter ?? '', 2);
      } else {
        file = readRecordFile(path, text);
      }
      const record = parseRecord(file, schema);
      if (record === undefined) unreadable.add(id);
      else records.set(id, record);
    }
    return { records, bodies };
  };

  const sources = readKind('sources', schemas.sources);
  const themes = readKind('themes', schemas.themes);
  const pages = readKind('pages', schemas.pages);
  const names = parseRecord(readRecordFile(namesFile, readFileSync(join(root, namesFile), 'utf8')), namesSchema);
  return {
    records: {
      authorities: readKind('authorities', schemas.authorities).records,
      visits: readKind('visits', schemas.visits).records,
      sources: sources.records,
      themes: themes.records,
      terms: readKind('terms', schemas.terms).records,
      pages: pages.records,
      attestations: readKind('attestations', schemas.attestations).records,
      worked: readKind('worked', schemas.worked).records,
      registry: readKind('registry', schemas.registry).records,
      aliases: readKind('aliases', schemas.aliases).records,
      tombstones: readKind('tombstones', schemas.tombstones).records,
      corrections: readKind('corrections', schemas.corrections).records,
      replies: readKind('replies', schemas.replies).records,
      releases: readKind('releases', schemas.releases).records,
      synonyms: readKind('synonyms', schemas.synonyms).records,
      codes: readKind('codes', schemas.codes).records,
    },
    bodies: { sources: sources.bodies, themes: themes.bodies, pages: pages.bodies },
    faults,
    officialNames: names?.names ?? [],
    files,
    unreadable,
  };
}
