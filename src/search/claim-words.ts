/** SHIPS TO THE BROWSER. Which claims answer: each word of the claims, with the findings that hold it. */
import { toSearchedText } from './text/match-text.ts';
import type { SearchedText } from './text/match-text.ts';
import type { Lookup } from './text/query.ts';
import { answersWord, listWords, toSingular } from './text/words.ts';

/** The places that are in every one of some sets. */
function intersect([first, ...others]: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set([...(first ?? [])].filter((place) => others.every((other) => other.has(place))));
}

/** The words of all claims, taken apart once. */
export class ClaimWords {
  private readonly claims: readonly (readonly SearchedText[])[];
  private readonly lengths: readonly number[];
  /** Findings that hold a word, by the word: their places in the file. */
  private readonly placesOf = new Map<string, Set<number>>();
  private readonly answers = new Map<string, ReadonlySet<number>>();

  /** @param claims the texts of each claim: words in a row stand within one of them. */
  constructor(claims: readonly (readonly string[])[]) {
    this.claims = claims.map((texts) => texts.map(toSearchedText));
    this.lengths = this.claims.map((texts) => texts.reduce((sum, { words }) => sum + words.length, 0));
    this.claims.forEach((texts, place) => {
      for (const word of texts.flatMap(({ words, joined }) => [...words, ...joined])) {
        const places = this.placesOf.get(word) ?? new Set();
        this.placesOf.set(word, places.add(place));
      }
    });
  }

  /** The claims that answer a lookup, by the finding's place in the file. */
  find({ words, isPhrase }: Pick<Lookup, 'words' | 'isPhrase'>): ReadonlySet<number> {
    const name = isPhrase ? `"${words}"` : words;
    const answer = this.answers.get(name) ?? this.match(listWords(words), isPhrase);
    this.answers.set(name, answer);
    return answer;
  }

  /** How many words a claim has. */
  countWords(place: number): number {
    return this.lengths[place] ?? 0;
  }

  private match(asked: readonly string[], isPhrase: boolean): ReadonlySet<number> {
    const answers = isPhrase
      ? (word: string, one: string) => toSingular(word) === toSingular(one)
      : (word: string, one: string) => answersWord(word, one);
    const all = intersect(asked.map((one) => this.listHolders((word) => answers(word, one))));
    if (!isPhrase || asked.length < 2) return all;
    const row = ` ${asked.map(toSingular).join(' ')} `;
    return new Set([...all].filter((place) => this.claims[place]?.some(({ key }) => key.includes(row))));
  }

  private listHolders(answers: (word: string) => boolean): ReadonlySet<number> {
    return new Set([...this.placesOf].flatMap(([word, places]) => (answers(word) ? [...places] : [])));
  }
}
