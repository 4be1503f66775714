/** SHIPS TO THE BROWSER. Finds pages by what they are called and the line that says what is there. */
import { matchesText, toSearchedText } from './text/match-text.ts';
import type { SearchedText } from './text/match-text.ts';
import { holdsPhrase } from './text/query.ts';
import type { Lookup, QueryUnit } from './text/query.ts';
import { judgeAsked, toBreadth } from './rank.ts';
import { listWords, toWordKey } from './text/words.ts';
import type { PageRow } from './files/pages-file.ts';
import type { SearchResult } from './search-result.ts';

// Set beside what a word in a claim counts, about 8.
const nameScore = 8;
const aboutScore = 1.4;

interface SearchedPage {
  readonly row: PageRow;
  readonly names: readonly SearchedText[];
  readonly about: SearchedText;
}

/** What a page is called; a visit's title also names the inspection that opened its cycle, whose year is not the visit's. */
const listNames = ({ kind, title, names = [] }: PageRow): readonly string[] =>
  kind === 'visit' ? names : [title, ...names];

/** The pages that are results of their own. */
export class PageIndex {
  private readonly pages: readonly SearchedPage[];

  constructor(rows: readonly PageRow[]) {
    this.pages = rows.map((row) => ({
      row,
      names: [...listNames(row), ...(row.people ?? [])].map(toSearchedText),
      about: toSearchedText(row.about),
    }));
  }

  /**
   * The pages that answer every part of a query.
   * @param others what stands for the whole query: a page of that name is asked for as well.
   */
  find(query: string, units: readonly QueryUnit[], others: readonly string[]): readonly SearchResult[] {
    const keys = new Set(others.map(toWordKey));
    return this.pages.flatMap(({ row, names, about }) => {
      const scores = units.map((unit) => scorePage(unit, names, about));
      if (scores.includes(0)) return [];
      const called = listNames(row);
      return [
        {
          finding: undefined,
          page: row,
          facets: row.facets ?? {},
          isPrimary: row.isPrimary === true,
          date: row.date,
          score: scores.reduce((sum, score) => sum + score, 0),
          asked:
            judgeAsked(query, called, toBreadth(row.kind)) ||
            (called.some((name) => keys.has(toWordKey(name))) ? 3 : 0),
        },
      ];
    });
  }

  /** Every text by which a page is found. */
  get texts(): readonly string[] {
    return this.pages.flatMap(({ names, about }) => [...names, about].map(({ words }) => words.join(' ')));
  }
}

function scorePage({ lookups, phrase }: QueryUnit, names: readonly SearchedText[], about: SearchedText): number {
  if (phrase !== undefined) {
    const holds = ({ words }: SearchedText) => holdsPhrase([words.join(' ')], phrase);
    return names.some(holds) ? nameScore : holds(about) ? aboutScore : 0;
  }
  return Math.max(
    0,
    ...lookups.map((lookup) => {
      const share = Math.max(0, ...names.filter((name) => matchesText(name, lookup)).map(shareOf(lookup)));
      return lookup.weight * Math.max(nameScore * share, matchesText(about, lookup) ? aboutScore : 0);
    }),
  );
}

/** How much of a name a lookup is: a page is less what was meant, the longer its name goes on. */
const shareOf =
  ({ words }: Lookup) =>
  (name: SearchedText): number =>
    listWords(words).length / name.words.length;
