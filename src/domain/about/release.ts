import type { Corpus } from '../model.ts';

/** The version of the data. @throws {Error} if no release is on record. */
export function getRelease(corpus: Pick<Corpus, 'releases'>): Corpus['releases'][number] {
  const [newest] = corpus.releases;
  if (newest === undefined) throw new Error('There is no release in content/releases: the data has no version.');
  return newest;
}
