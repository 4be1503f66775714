import { getCollection } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';

import { buildCorpus } from './domain/corpus.ts';
import type { Corpus } from './domain/model.ts';

/** The records of one collection by id. */
async function readRecords<K extends CollectionKey>(kind: K): Promise<ReadonlyMap<string, CollectionEntry<K>['data']>> {
  return new Map((await getCollection(kind)).map(({ id, data }) => [id, data]));
}

async function load(): Promise<Corpus> {
  return buildCorpus({
    authorities: await readRecords('authorities'),
    visits: await readRecords('visits'),
    sources: await readRecords('sources'),
    themes: await readRecords('themes'),
    terms: await readRecords('terms'),
    pages: await readRecords('pages'),
    attestations: await readRecords('attestations'),
    worked: await readRecords('worked'),
    registry: await readRecords('registry'),
    aliases: await readRecords('aliases'),
    tombstones: await readRecords('tombstones'),
    corrections: await readRecords('corrections'),
    replies: await readRecords('replies'),
    releases: await readRecords('releases'),
    synonyms: await readRecords('synonyms'),
    codes: await readRecords('codes'),
  });
}

let loaded: Promise<Corpus> | undefined;

/** The corpus that pages and exports are made from; read once a build, afresh on each request in dev. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
