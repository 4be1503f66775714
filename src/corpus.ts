import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionEntry, CollectionKey } from 'astro:content';

import { buildCorpus } from './domain/corpus.ts';
import { UnknownIdError } from './domain/lookup.ts';
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
