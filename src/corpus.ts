import { getCollection } from 'astro:content';

import { buildCorpus } from './domain/corpus.ts';
import type { Corpus } from './domain/model.ts';

const toMap = <T>(entries: readonly { readonly id: string; readonly data: T }[]): ReadonlyMap<string, T> =>
  new Map(entries.map(({ id, data }) => [id, data]));

async function load(): Promise<Corpus> {
  const [authorities, visits, sources, themes, terms, pages, attestations, worked] = await Promise.all([
    getCollection('authorities'),
    getCollection('visits'),
    getCollection('sources'),
    getCollection('themes'),
    getCollection('terms'),
    getCollection('pages'),
    getCollection('attestations'),
    getCollection('worked'),
  ]);
  return buildCorpus({
    authorities: toMap(authorities),
    visits: toMap(visits),
    sources: toMap(sources),
    themes: toMap(themes),
    terms: toMap(terms),
    pages: toMap(pages),
    attestations: toMap(attestations),
    worked: toMap(worked),
  });
}

let loaded: Promise<Corpus> | undefined;

/** The corpus that pages and exports are made from; read once a build, afresh on each request in dev. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
