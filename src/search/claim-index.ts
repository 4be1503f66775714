/** SHIPS TO THE BROWSER. What Pagefind finds among the claims of findings. */
import type { Lookup } from './text/query.ts';

/** What we use of Pagefind's search script, which is written beside the site when it is built. */
export interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly {
      /** Names the record; `/search/findings.json` says which finding it is. */
      readonly id: string;
      readonly score: number;
      /** 0-based places, among the words of the record, of the words found. */
      readonly words: readonly number[];
    }[];
  }>;
}

/** How well a claim answers, and where: 0-based places among its words. */
export interface ClaimMatch {
  readonly score: number;
  readonly places: readonly number[];
}

export interface ClaimFinder {
  /** The claims that answer a lookup, by the finding's place in the file. */
  find: (lookup: Lookup) => Promise<ReadonlyMap<number, ClaimMatch>>;
}

/** Pagefind's index of claims, asked once for each lookup. */
export class ClaimIndex implements ClaimFinder {
  private readonly placeOf: ReadonlyMap<string, number>;
  private readonly answers = new Map<string, Promise<ReadonlyMap<number, ClaimMatch>>>();
  private readonly load: () => Promise<Pagefind>;
  private pagefind: Promise<Pagefind> | undefined;

  /**
   * @param ids Pagefind's ids of the findings, in the order of the file that results are drawn from.
   * @param load loads Pagefind's script; called when the first question is put.
   */
  constructor(ids: readonly string[], load: () => Promise<Pagefind>) {
    this.load = load;
    this.placeOf = new Map(ids.map((id, place) => [`en_${id}`, place]));
  }

  find({ words, isPhrase }: Lookup): Promise<ReadonlyMap<number, ClaimMatch>> {
    const query = isPhrase ? `"${words}"` : words;
    const answer = this.answers.get(query) ?? this.ask(query);
    this.answers.set(query, answer);
    // A question that could not be put, for want of a network, is put again the next time.
    answer.catch(() => this.answers.delete(query));
    return answer;
  }

  private async ask(query: string): Promise<ReadonlyMap<number, ClaimMatch>> {
    this.pagefind ??= this.load();
    this.pagefind.catch(() => (this.pagefind = undefined));
    const { results } = await (await this.pagefind).search(query);
    return new Map(
      results.flatMap(({ id, score, words }) => {
        const place = this.placeOf.get(id);
        return place === undefined ? [] : [[place, { score, places: words }] as const];
      }),
    );
  }
}
