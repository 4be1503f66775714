import { getCollection } from 'astro:content';

import { buildCorpus } from './domain/corpus.ts';
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

/** The corpus that pages and exports are made from; read once a build, afresh on each request in dev. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
