import type { z } from 'astro/zod';

import { attestationSchema } from './about/attestation.ts';
import { checkSchema } from './about/check.ts';
import { codeSchema } from './about/code.ts';
import { correctionSchema, replySchema } from './about/correction.ts';
import { aliasSchema, tombstoneSchema } from './about/moved.ts';
import { pageSchema } from './about/page.ts';
import { proofSchema } from './about/proof.ts';
import { recodingSchema } from './about/recoding.ts';
import { registrySchema } from './about/registry.ts';
import { releaseSchema } from './about/release.ts';
import { synonymsSchema } from './about/synonyms.ts';
import { termSchema } from './about/term.ts';
import { authoritySchema } from './authority.ts';
import { gradeMeaningsSchema } from './grade-meanings.ts';
import { sourceSchema } from './source.ts';
import { subjectSchema } from './subject.ts';
import { themeSchema } from './theme.ts';
import { visitSchema } from './visit.ts';
import { workedSchema } from './worked.ts';

const table = {
  authorities: { folder: 'authorities', extension: 'yaml', name: 'authority', schema: authoritySchema },
  visits: { folder: 'visits', extension: 'yaml', name: 'visit', schema: visitSchema },
  sources: { folder: 'sources', extension: 'mdx', name: 'source', schema: sourceSchema },
  themes: { folder: 'themes', extension: 'mdx', name: 'theme', schema: themeSchema },
  subjects: { folder: 'subjects', extension: 'yaml', name: 'subject', schema: subjectSchema },
  terms: { folder: 'glossary', extension: 'yaml', name: 'glossary term', schema: termSchema },
  pages: { folder: 'pages', extension: 'mdx', name: 'page', schema: pageSchema },
  attestations: { folder: 'attestations', extension: 'yaml', name: 'attestation', schema: attestationSchema },
  proofs: { folder: 'proofs', extension: 'yaml', name: 'proof', schema: proofSchema },
  checks: { folder: 'checks', extension: 'yaml', name: 'check by a person', schema: checkSchema },
  worked: { folder: 'worked', extension: 'yaml', name: 'worked comparison', schema: workedSchema },
  registry: { folder: 'registry', extension: 'yaml', name: 'registry file', schema: registrySchema },
  aliases: { folder: 'aliases', extension: 'yaml', name: 'alias', schema: aliasSchema },
  tombstones: { folder: 'tombstones', extension: 'yaml', name: 'tombstone', schema: tombstoneSchema },
  corrections: { folder: 'corrections', extension: 'yaml', name: 'correction', schema: correctionSchema },
  recodings: { folder: 'recodings', extension: 'yaml', name: 'recoding', schema: recodingSchema },
  replies: { folder: 'replies', extension: 'yaml', name: 'reply', schema: replySchema },
  releases: { folder: 'releases', extension: 'yaml', name: 'release', schema: releaseSchema },
  synonyms: { folder: 'synonyms', extension: 'yaml', name: 'group of synonyms', schema: synonymsSchema },
  gradeMeanings: { folder: 'grades', extension: 'yaml', name: 'meanings of grades', schema: gradeMeaningsSchema },
  codes: { folder: 'codebook', extension: 'yaml', name: 'coded field', schema: codeSchema },
} as const;

/** What a record of each kind holds. */
export type RecordsByKind = { readonly [Kind in keyof typeof table]: z.output<(typeof table)[Kind]['schema']> };

/** What an author writes of a record of each kind. */
export type InputsByKind = { readonly [Kind in keyof typeof table]: z.input<(typeof table)[Kind]['schema']> };

/** A kind of record in `content/`. */
export type RecordKind = keyof RecordsByKind;

/** A kind whose records have a body besides their fields. */
export type MdxKind = {
  [Kind in RecordKind]: (typeof table)[Kind]['extension'] extends 'mdx' ? Kind : never;
}[RecordKind];

interface KindOf<T> {
  /** Folder of `content/` in which every file is one record, named by its id. */
  readonly folder: string;
  readonly extension: 'yaml' | 'mdx';
  /** What one record is called in messages. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

/** The kinds of record: all who read, check or join records go through this table. */
export const recordKinds: { readonly [Kind in RecordKind]: KindOf<RecordsByKind[Kind]> } = table;

/** Every kind, in the order of the table. */
export const listRecordKinds = (): readonly RecordKind[] =>
  // TypeScript types the keys of any object as text.
  Object.keys(table) as RecordKind[];

/** A value for each kind, made one by one; that `make` gives each its own type, the caller vouches for. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what there is a value of
export function mapRecordKinds<Values extends Readonly<Record<RecordKind, unknown>>>(
  make: (kind: RecordKind) => unknown,
): Values {
  // TypeScript cannot say of a loop that each value is that of its key.
  return Object.fromEntries(listRecordKinds().map((kind) => [kind, make(kind)])) as Values;
}

/** Whether records of a kind have a body. */
export const isMdxKind = (kind: RecordKind): kind is MdxKind => table[kind].extension === 'mdx';

/** The kinds whose records have a body. */
export const mdxKinds: readonly MdxKind[] = listRecordKinds().filter(isMdxKind);
