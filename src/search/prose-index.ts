/** SHIPS TO THE BROWSER. What Pagefind finds in the texts of pages, where their names and the findings say too little. */
import type { Lookup, QueryUnit } from './text/query.ts';
import { isEmptyWord, listJoinedWords, listWords, toRoot } from './text/words.ts';

/** What we use of Pagefind's search script, which is written beside the site when it is built. */
export interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (query: string) => Promise<{
    /** `id` names the record; `/search/pages.json` says which page it is. */
    readonly results: readonly { readonly id: string }[];
  }>;
}

/** Finds pages by what they say. */
export interface ProseFinder {
  /** The pages whose texts answer a lookup, by their place in the file of pages. */
  find: (lookup: Pick<Lookup, 'words'>) => Promise<ReadonlySet<number>>;
}

/** Pagefind's language: none that it knows, for its own endings of words would be a heavier script. */
export const proseLanguage = 'und';

/** A word as Pagefind is given it, at build and when it is asked: without its ending; it would take `17.5` for `175`. */
const toAskedWord = (word: string): string => toRoot(word).replaceAll('.', 'point');

/** A text as Pagefind keeps it: each word once that tells something, for it is asked for words and shows nothing. */
export const toProseRecord = (text: string): string =>
  [
    ...new Set([...listWords(text), ...listJoinedWords(text)].filter((word) => !isEmptyWord(word)).map(toAskedWord)),
  ].join(' ');

/** Pagefind's index of pages, asked once for each word. */
export class ProseIndex implements ProseFinder {
  private readonly placeOf: ReadonlyMap<string, number>;
  private readonly answers = new Map<string, Promise<ReadonlySet<number>>>();
  private readonly load: () => Promise<Pagefind>;
  private pagefind: Promise<Pagefind> | undefined;

  /**
   * @param ids Pagefind's ids of the pages, in the order of the file of pages.
   * @param load loads Pagefind's script; called when the first question is put.
   */
  constructor(ids: readonly string[], load: () => Promise<Pagefind>) {
    this.load = load;
    this.placeOf = new Map(ids.map((id, place) => [`${proseLanguage}_${id}`, place]));
  }

  async find({ words }: Pick<Lookup, 'words'>): Promise<ReadonlySet<number>> {
    const asked = listWords(words).filter((word) => !isEmptyWord(word));
    const [first, ...others] = await Promise.all(asked.map((word) => this.findWord(toAskedWord(word))));
    return new Set([...(first ?? [])].filter((place) => others.every((other) => other.has(place))));
  }

  private findWord(word: string): Promise<ReadonlySet<number>> {
    const answer = this.answers.get(word) ?? this.ask(word);
    this.answers.set(word, answer);
    // A question that could not be put, for want of a network, is put again the next time.
    answer.catch(() => this.answers.delete(word));
    return answer;
  }

  private async ask(word: string): Promise<ReadonlySet<number>> {
    this.pagefind ??= this.load();
    this.pagefind.catch(() => (this.pagefind = undefined));
    // In quotation marks: it would take a word that it does not have for a shorter one with which it begins.
    const { results } = await (await this.pagefind).search(`"${word}"`);
    return new Set(
      results.flatMap(({ id }) => {
        const place = this.placeOf.get(id);
        return place === undefined ? [] : [place];
      }),
    );
  }
}

/** The pages whose texts answer every part of a query; none for words in quotation marks, whose order Pagefind does not know. */
export async function findInProse(prose: ProseFinder, units: readonly QueryUnit[]): Promise<ReadonlySet<number>> {
  if (units.some(({ phrase }) => phrase !== undefined)) return new Set();
  const [first, ...others] = await Promise.all(
    units.map(async ({ lookups }) => {
      const answers = await Promise.all(lookups.map((lookup) => prose.find(lookup)));
      return new Set(answers.flatMap((places) => [...places]));
    }),
  );
  return new Set([...(first ?? [])].filter((place) => others.every((other) => other.has(place))));
}
