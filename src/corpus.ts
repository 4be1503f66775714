import { getCollection, getEntry, render } from 'astro:content';

import { buildCorpus } from './domain/corpus.ts';
import { UnknownIdError } from './domain/lookup.ts';
import type { Corpus } from './domain/model.ts';
import { listRecordKinds } from './schema/record-kinds.ts';

async function load(): Promise<Corpus> {
  const kinds = await Promise.all(
    listRecordKinds().map(
      async (kind) => [kind, new Map((await getCollection(kind)).map(({ id, data }) => [id, data]))] as const,
    ),
  );
  return buildCorpus(Object.fromEntries(kinds));
}

let loaded: Promise<Corpus> | undefined;

/**
 * The corpus that pages and exports are made from; read once a build, afresh on each call in dev.
 *
 * A page that gets a record from its paths gets the corpus from there too: views tell records apart by identity.
 */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** What an author wrote below the fields of a record, ready to draw. @throws {UnknownIdError} if there is no such record. */
export async function renderBody(kind: 'sources' | 'themes' | 'pages', id: string) {
  const entry = await getEntry(kind, id);
  if (entry === undefined) throw new UnknownIdError(kind, id);
  return render(entry);
}
