/** SHIPS TO THE BROWSER. Finds what answers a query: claims by their words, names and labels by what the two files hold. */
import { buildThesaurus, parseQuery } from './text/query.ts';
import type { QueryUnit, Thesaurus } from './text/query.ts';
import { buildVocabulary } from './text/vocabulary.ts';
import type { Vocabulary } from './text/vocabulary.ts';
import { toAskedName, toWordKey } from './text/words.ts';
import { asksNumber, FindingIndex } from './finding-index.ts';
import type { UnitMatches } from './finding-index.ts';
import { listSearchFindings } from './files/findings-file.ts';
import type { SearchFinding, FindingsFile } from './files/findings-file.ts';
import { listSynonyms } from './files/pages-file.ts';
import type { PageRow, PagesFile } from './files/pages-file.ts';
import { isPassedOver, readAsking } from './judging.ts';
import type { Asking } from './judging.ts';
import { isOf, listNameWords, PageIndex } from './page-index.ts';
import { listPartial, mayLack } from './partial.ts';
import { findInProse } from './prose-index.ts';
import type { ProseFinder } from './prose-index.ts';
import { noAnswer, toFindingResult } from './search-result.ts';
import type { Answer, FindingResult, PageResult, SearchResult } from './search-result.ts';
import { applyCorrections, listCorrections, listLikeQueries } from './suggestions.ts';
import type { Corrections } from './suggestions.ts';
import { urls } from '../views/urls.ts';

/** So few full answers are helped out: by what pages say at length, and by what lacks a word. */
const fewAnswers = 3;
const maxSuggestions = 6;

/** What is known of a query when what lacks words is looked for. */
interface Found {
  readonly units: readonly QueryUnit[];
  /** The findings that answer each unit. */
  readonly matches: readonly UnitMatches[];
  readonly answers: readonly SearchResult[];
  /** The councils that it names: what is of others is no answer to a part of it. */
  readonly named: readonly PageRow[];
}

/** All that can be found, with the ways to find it. */
export class SearchEngine {
  readonly findings: readonly SearchFinding[];
  private readonly index: FindingIndex;
  private readonly pages: PageIndex;
  private readonly thesaurus: Thesaurus;
  private readonly prose: ProseFinder;
  private vocabulary: Vocabulary | undefined;

  constructor(findings: FindingsFile, pages: Omit<PagesFile, 'ids'>, prose: ProseFinder) {
    this.findings = listSearchFindings(findings);
    this.index = new FindingIndex(this.findings, pages.pages);
    this.pages = new PageIndex(pages.pages);
    this.thesaurus = buildThesaurus(listSynonyms(pages));
    this.prose = prose;
  }

  /** What answers a query, or every finding for an empty one; an unknown word is taken for the one that it can only mean. */
  async find(query: string): Promise<Answer> {
    if (query === '') return { ...noAnswer, results: this.findings.map((finding) => toFindingResult(finding, 0)) };
    const corrections = listCorrections(query, this.parse(query), this.words);
    return this.answer(applyCorrections(query, corrections.done), corrections);
  }

  /** Shorter or nearer queries that do find something, for one that finds nothing: the most particular first. */
  suggest(query: string): readonly string[] {
    return listLikeQueries(query, this.words)
      .map((text) => ({ text, count: this.listFull(text, this.parse(text)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, maxSuggestions)
      .map(({ text }) => text);
  }

  private parse(query: string): readonly QueryUnit[] {
    return parseQuery(query, this.thesaurus, this.words);
  }

  private async answer(query: string, corrections: Corrections): Promise<Answer> {
    const units = this.parse(query);
    if (units.length === 0) return noAnswer;
    const matches = units.map((unit) => this.index.match(unit));
    const named = this.pages.listNamed(query);
    const asking = readAsking(query, new Set(named.flatMap(listNameWords)));
    const pages = this.findPages(query, units, named, asking);
    const full = [...this.collect(query, units, matches, pages), ...pages];
    const prose = full.length < fewAnswers && !asking.isPlain ? await this.findProse(units, pages) : [];
    const answers = [...full, ...prose];
    const partial =
      answers.length < fewAnswers && !asking.isPlain ? this.listPartial({ units, matches, answers, named }) : [];
    return {
      results: [...answers, ...partial],
      lookups: units.flatMap((unit) => unit.lookups),
      corrections,
      isJudging: asking.isJudging,
    };
  }

  /** The findings and pages that answer a query by themselves. */
  private listFull(query: string, units: readonly QueryUnit[]): readonly SearchResult[] {
    if (units.length === 0) return [];
    const pages = this.pages.find(query, units, []);
    const matches = units.map((unit) => this.index.match(unit));
    return [...this.collect(query, units, matches, pages), ...pages];
  }

  private collect(
    query: string,
    units: readonly QueryUnit[],
    matches: readonly UnitMatches[],
    pages: readonly PageResult[],
  ): readonly FindingResult[] {
    const asked = new Set(pages.flatMap((page) => (page.asked > 1 ? (page.facets.subject ?? []) : [])));
    const scores = this.index.collect(query, units, matches, asked);
    return [...scores].flatMap(([place, score]) => this.toResults(place, score));
  }

  private toResults(place: number, score: number, without: readonly string[] = []): readonly FindingResult[] {
    const finding = this.findings[place];
    return finding === undefined ? [] : [toFindingResult(finding, score, without)];
  }

  /** The pages that answer, those first that are asked for in other ways than by their words. */
  private findPages(
    query: string,
    units: readonly QueryUnit[],
    named: readonly PageRow[],
    { isPlain, isJudging, grades, isForPerson }: Asking,
  ): readonly PageResult[] {
    const name = toAskedName(query);
    const others = this.thesaurus.groupOf.get(toWordKey(name)) ?? [];
    const graded = this.pages.listGraded(query, grades).filter((row) => isOf(named, row));
    /** Of a council that is named its judgements, whatever they are; of all councils those of the grade. */
    const answersGrade = (row: PageRow) =>
      row.kind === 'judgements' &&
      isOf(named, row) &&
      (grades.length === 0 || named.length > 0 || graded.includes(row));
    const isByName = isForPerson || this.pages.isFoundByPerson(units);
    const list = [
      ...(isPlain || isForPerson ? this.pages.listAsked(query, (row) => named.includes(row), 4) : []),
      ...(isJudging ? this.pages.listAsked(query, answersGrade, 3) : []),
      ...this.pages.listAsked('', (row) => row.kind === 'visit' && graded.includes(row), 2),
      ...(isByName ? this.pages.listAsked('', (row) => row.url === urls.page('names'), 3) : []),
      ...(isPlain && grades.length === 0 && units.some(asksNumber) ? this.findVisits(units) : []),
      ...this.pages.find(name, units, others),
    ];
    return list.filter(({ page }, place) => list.findIndex((other) => other.page === page) === place);
  }

  /** The visits that a council and a year stand for, whatever is asked of them. */
  private findVisits(units: readonly QueryUnit[]): readonly PageResult[] {
    const asked = units.filter(({ text }) => !isPassedOver(text));
    const pages = this.pages.find(asked.map(({ text }) => text).join(' '), asked, []);
    return pages.flatMap((page) => (page.page.kind === 'visit' ? [{ ...page, asked: 3 as const }] : []));
  }

  /** Pages that say the words at length. */
  private async findProse(units: readonly QueryUnit[], found: readonly PageResult[]): Promise<readonly PageResult[]> {
    const places = await findInProse(this.prose, units);
    return [...places]
      .flatMap((place) => this.pages.toProseResult(place) ?? [])
      .filter(({ page }) => found.every((other) => other.page !== page));
  }

  /** What lacks some words: pages that a word names, findings that hold most, and the pages that these ask for by name. */
  private listPartial({ units, matches, answers, named: councils }: Found): readonly SearchResult[] {
    const count = this.findings.length;
    const hasFull = answers.some(({ without }) => without.length === 0);
    const known = new Set(answers.flatMap((result) => (result.finding === undefined ? [result.page] : [])));
    const listAsked = (asked: readonly QueryUnit[], enough: number) => {
      const rest = units.filter((unit) => !asked.includes(unit));
      if (!mayLack(rest, hasFull)) return [];
      const without = rest.map(({ text }) => text);
      const found = this.pages.find(asked.map(({ text }) => text).join(' '), asked, []);
      const pages = found.filter((page) => page.asked >= enough && !known.has(page.page) && isOf(councils, page.page));
      for (const { page } of pages) known.add(page);
      return pages.map((page) => ({ ...page, without }));
    };
    const named = units.length > 1 ? units.flatMap((unit) => listAsked([unit], 4)) : [];
    const meant = matches.map((unit) => new Map([...unit].filter(([place]) => isOf(councils, this.findings[place]))));
    const groups = listPartial({ units, matches: meant, count, hasFull });
    const held = groups.flatMap(({ places, without, rest }) => [
      ...places.flatMap(({ place, score }) => this.toResults(place, score, without)),
      ...listAsked(rest, 2),
    ]);
    // A page that one word names says less than findings that hold two.
    return (groups[0]?.rest.length ?? 0) > 1 ? [...held, ...named] : [...named, ...held];
  }

  /** The words that something holds; gathered when first needed. */
  private get words(): Vocabulary {
    this.vocabulary ??= buildVocabulary([...this.index.texts, ...this.pages.texts, ...this.thesaurus.groupOf.keys()]);
    return this.vocabulary;
  }
}
