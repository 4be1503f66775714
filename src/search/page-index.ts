/** SHIPS TO THE BROWSER. Finds pages by what they are called and the line that says what is there. */
import { matchesText, toSearchedText } from './text/match-text.ts';
import type { SearchedText } from './text/match-text.ts';
import { holdsPhrase } from './text/query.ts';
import type { Lookup, QueryUnit } from './text/query.ts';
import { judgeAsked, toBreadth } from './rank.ts';
import { isNumber, listWords, toWordKey } from './text/words.ts';
import { listAboutTexts } from './files/pages-file.ts';
import type { PageRow } from './files/pages-file.ts';
import type { Asked } from './rank.ts';
import type { PageResult } from './search-result.ts';

// Set beside what a word in a claim counts, about 8.
const nameScore = 8;
const aboutScore = 1.4;
/** A page that only says the words somewhere. */
const proseScore = 0.5;

interface SearchedPage {
  readonly row: PageRow;
  readonly names: readonly SearchedText[];
  readonly about: readonly SearchedText[];
}

const toPageResult = (row: PageRow, score: number, asked: Asked, without: readonly string[] = []): PageResult => ({
  finding: undefined,
  page: row,
  facets: row.facets ?? {},
  isPrimary: row.isPrimary === true,
  isByOthers: false,
  date: row.date,
  score,
  asked,
  without,
});

/** What a page is called; a visit's title also names the inspection that opened its cycle, whose year is not the visit's. */
const listNames = ({ kind, title, names = [] }: PageRow): readonly string[] =>
  kind === 'visit' ? names : [title, ...names];

/** The words of all that a page is called. */
export const listNameWords = ({ title, names = [] }: PageRow): readonly string[] =>
  [title, ...names].flatMap((name) => toWordKey(name).split(' '));

/** Whether what is found is of one of the councils that a query names, or of none in particular. */
export const isOf = (councils: readonly PageRow[], found?: Pick<PageRow, 'facets'>): boolean =>
  councils.length === 0 ||
  found?.facets?.authority === undefined ||
  councils.some(({ facets }) => facets?.authority === found.facets?.authority);

/** The pages that are results of their own. */
export class PageIndex {
  private readonly pages: readonly SearchedPage[];

  constructor(rows: readonly PageRow[]) {
    this.pages = rows.map((row) => ({
      row,
      names: [...listNames(row), ...(row.people ?? [])].map(toSearchedText),
      about: listAboutTexts(row).map(toSearchedText),
    }));
  }

  /**
   * The pages that answer every part of a query by their names and the lines that say what is there.
   * @param others what stands for the whole query: a page of that name is asked for as well.
   */
  find(query: string, units: readonly QueryUnit[], others: readonly string[]): readonly PageResult[] {
    const keys = new Set(others.map(toWordKey));
    return this.pages.flatMap(({ row, names, about }) => {
      const scores = units.map((unit) => scorePage(unit, names, about));
      if (scores.includes(0)) return [];
      const called = listNames(row);
      const asked =
        judgeAsked(query, called, toBreadth(row.kind)) || (called.some((name) => keys.has(toWordKey(name))) ? 3 : 0);
      return [
        toPageResult(
          row,
          scores.reduce((sum, score) => sum + score, 0),
          asked,
        ),
      ];
    });
  }

  /** Councils whose names a query holds, whatever else it asks for. */
  listNamed(query: string): readonly PageRow[] {
    const key = ` ${toWordKey(query)} `;
    return this.pages.flatMap(({ row, names }) =>
      row.kind === 'authority' && names.some((name) => key.includes(name.key)) ? [row] : [],
    );
  }

  /** Whether a page is found by who wrote or signed what it is about. */
  isFoundByPerson(units: readonly QueryUnit[]): boolean {
    return this.pages.some(({ row: { people = [] } }) =>
      people.some((person) =>
        units.every(({ lookups }) => lookups.some((lookup) => matchesText(toSearchedText(person), lookup))),
      ),
    );
  }

  /** The pages of visits and of judgements that bear one of some grades and hold the numbers asked for. */
  listGraded(query: string, grades: readonly string[]): readonly PageRow[] {
    const lookups = grades.map((words) => ({ words, isPhrase: true, weight: 1 }));
    const numbers = listWords(query).filter(isNumber);
    return this.pages.flatMap(({ row, names, about }) => {
      if (row.kind !== 'judgements' && row.kind !== 'visit') return [];
      const held = new Set([...names, ...about].flatMap(({ words }) => words));
      const isGraded = about.some((line) => lookups.some((lookup) => matchesText(line, lookup)));
      return isGraded && numbers.every((number) => held.has(number)) ? [row] : [];
    });
  }

  /** Pages of a kind as they are asked for whatever their names hold; a number asked for that none of their texts has is said. */
  listAsked(query: string, isAsked: (row: PageRow) => boolean, asked: Asked): readonly PageResult[] {
    const numbers = listWords(query).filter(isNumber);
    return this.pages.flatMap(({ row, names, about }) => {
      if (!isAsked(row)) return [];
      const held = new Set([...names, ...about].flatMap(({ words }) => words));
      return [
        toPageResult(
          row,
          nameScore,
          asked,
          numbers.filter((number) => !held.has(number)),
        ),
      ];
    });
  }

  /** A page by its place in the file, as it is found by what it says. */
  toProseResult(place: number): PageResult | undefined {
    const row = this.pages[place]?.row;
    return row && toPageResult(row, proseScore, 0);
  }

  /** Every text by which a page is found. */
  get texts(): readonly string[] {
    return this.pages.flatMap(({ row }) => [
      row.title,
      ...(row.names ?? []),
      ...(row.people ?? []),
      ...listAboutTexts(row),
    ]);
  }
}

function scorePage(
  { lookups, phrase }: QueryUnit,
  names: readonly SearchedText[],
  about: readonly SearchedText[],
): number {
  if (phrase !== undefined) {
    const holds = ({ words }: SearchedText) => holdsPhrase([words.join(' ')], phrase);
    return names.some(holds) ? nameScore : about.some(holds) ? aboutScore : 0;
  }
  return Math.max(
    0,
    ...lookups.map((lookup) => {
      const share = Math.max(0, ...names.filter((name) => matchesText(name, lookup)).map(shareOf(lookup)));
      return (
        lookup.weight * Math.max(nameScore * share, about.some((line) => matchesText(line, lookup)) ? aboutScore : 0)
      );
    }),
  );
}

/** How much of a name a lookup is: a page is less what was meant, the longer its name goes on. */
const shareOf =
  ({ words }: Lookup) =>
  (name: SearchedText): number =>
    listWords(words).length / name.words.length;
