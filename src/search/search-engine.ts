/** SHIPS TO THE BROWSER. Finds what answers a query: claims by Pagefind, names and labels by what the two files hold. */
import { matchesText, toSearchedText } from './text/match-text.ts';
import type { SearchedText } from './text/match-text.ts';
import { buildThesaurus, holdsPhrase, parseQuery } from './text/query.ts';
import type { Lookup, QueryUnit, Thesaurus } from './text/query.ts';
import { buildVocabulary } from './text/vocabulary.ts';
import type { Vocabulary } from './text/vocabulary.ts';
import { listWords, toWordKey } from './text/words.ts';
import { listClaimTexts, listContextTexts, listSearchFindings } from './files/findings-file.ts';
import type { SearchFinding, FindingsFile } from './files/findings-file.ts';
import { listSynonyms } from './files/pages-file.ts';
import type { PagesFile } from './files/pages-file.ts';
import type { ClaimFinder, ClaimMatch } from './claim-index.ts';
import { PageIndex } from './page-index.ts';
import type { Answer } from './search-result.ts';
import { applyCorrections, listCorrections, listLikeQueries } from './suggestions.ts';

// Pagefind gives a rare word in a short claim about 8, and every phrase 1. The rest is set beside that.
const phraseScore = 8;
const contextScore = 1.5;
/** A context that answers a year asked for: its visit's own. */
const yearScore = 9;
/** What a claim gains that holds all words of the query in a row. */
const rowBonus = 4;
/** What a finding gains whose subject is asked for by its name: more than one that only mentions it. */
const subjectBonus = 2;
/** What further matches of the same part of a query add. */
const furtherShare = 0.1;

const maxSuggestions = 6;

const toResult = (finding: SearchFinding) => ({
  finding,
  facets: finding.facets,
  isPrimary: finding.isPrimary,
  date: finding.date,
  asked: 0 as const,
});

/** All that can be found, with the ways to find it. */
export class SearchEngine {
  readonly findings: readonly SearchFinding[];
  /** What each finding is found by besides its claim, in their order. */
  private readonly contexts: readonly (readonly SearchedText[])[];
  /** The texts of all contexts, each once. */
  private readonly contextTexts: readonly SearchedText[];
  /** Other names of subjects, by id: a finding is found by those of its subject as by its name. */
  private readonly subjectNames: ReadonlyMap<string, readonly string[]>;
  private readonly pages: PageIndex;
  private readonly thesaurus: Thesaurus;
  private readonly claims: ClaimFinder;
  private vocabulary: Vocabulary | undefined;

  constructor(findings: Omit<FindingsFile, 'ids'>, pages: PagesFile, claims: ClaimFinder) {
    this.findings = listSearchFindings(findings);
    this.claims = claims;
    this.subjectNames = new Map(
      pages.pages.flatMap(({ kind, facets, names = [] }) =>
        kind === 'subject' && facets?.subject !== undefined ? [[facets.subject, names]] : [],
      ),
    );
    const known = new Map<string, SearchedText>();
    const takeApart = (text: string) => {
      const searched = known.get(text) ?? toSearchedText(text);
      known.set(text, searched);
      return searched;
    };
    this.contexts = this.findings.map((finding) => this.listContext(finding).map(takeApart));
    this.contextTexts = [...known.values()];
    this.pages = new PageIndex(pages.pages);
    this.thesaurus = buildThesaurus(listSynonyms(pages));
  }

  /** What answers a query, or every finding for an empty one; an unknown word is taken for the nearest known. */
  async find(query: string): Promise<Answer> {
    if (query === '') return this.listAll();
    const units = parseQuery(query, this.thesaurus);
    const corrections = listCorrections(units, this.words);
    if (corrections.length === 0) return this.answer(query, units, []);
    const corrected = applyCorrections(query, corrections);
    return this.answer(corrected, parseQuery(corrected, this.thesaurus), corrections);
  }

  /** Shorter or nearer queries that do find something, for one that finds nothing: the most particular first. */
  async suggest(query: string): Promise<readonly string[]> {
    const found = await Promise.all(
      listLikeQueries(query, this.words).map(async (text) => {
        const { results } = await this.answer(text, parseQuery(text, this.thesaurus), []);
        return { text, count: results.length };
      }),
    );
    return found
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, maxSuggestions)
      .map(({ text }) => text);
  }

  private listAll(): Answer {
    const results = this.findings.map((finding) => ({ ...toResult(finding), score: 0, places: new Set<number>() }));
    return { results, lookups: [], corrections: [] };
  }

  private async answer(
    query: string,
    units: readonly QueryUnit[],
    corrections: Answer['corrections'],
  ): Promise<Answer> {
    const lookups = units.flatMap((unit) => unit.lookups);
    if (units.length === 0) return { results: [], lookups, corrections };
    const matches = await Promise.all(units.map((unit) => this.matchUnit(unit)));
    const inRow = await this.findInRow(query, units);
    const pages = this.pages.find(query, units, this.thesaurus.groupOf.get(toWordKey(query)) ?? []);
    const asked = new Set(pages.flatMap((page) => (page.asked > 1 ? (page.facets.subject ?? []) : [])));
    const findings = this.findings.flatMap((finding, place) => {
      const all = matches.flatMap((unit) => unit.get(place) ?? []);
      if (all.length < units.length) return [];
      const bonus = (inRow.has(place) ? rowBonus : 0) + (asked.has(finding.facets.subject ?? '') ? subjectBonus : 0);
      const score = all.reduce((sum, match) => sum + match.score, bonus);
      return [{ ...toResult(finding), score, places: new Set(all.flatMap(({ places }) => places)) }];
    });
    return { results: [...findings, ...pages], lookups, corrections };
  }

  /** The findings that hold all words of a query in a row, if its parts are several. */
  private async findInRow(query: string, units: readonly QueryUnit[]): Promise<ReadonlyMap<number, ClaimMatch>> {
    if (units.length < 2) return new Map();
    return this.claims.find({ words: listWords(query).join(' '), isPhrase: true, weight: 1 });
  }

  /** The findings that answer one part of a query, by their place in the file. */
  private async matchUnit({ lookups, phrase }: QueryUnit): Promise<ReadonlyMap<number, ClaimMatch>> {
    const matched = new Map<number, ClaimMatch>();
    const add = (place: number, score: number, places: readonly number[]) => {
      const { score: best = 0, places: others = [] } = matched.get(place) ?? {};
      const sum = Math.max(score, best) + furtherShare * Math.min(score, best);
      matched.set(place, { score: sum, places: [...others, ...places] });
    };
    for (const lookup of lookups) {
      for (const [place, { score, places }] of await this.findClaims(lookup)) add(place, score * lookup.weight, places);
      const own = /^\d{4}$/u.test(lookup.words) ? yearScore : contextScore;
      const answering = new Set(this.contextTexts.filter((text) => matchesText(text, lookup)));
      this.contexts.forEach((context, place) => {
        if (context.some((text) => answering.has(text))) add(place, own * lookup.weight, []);
      });
    }
    if (phrase === undefined) return matched;
    return new Map([...matched].filter(([place]) => holdsPhrase(this.listTexts(place), phrase)));
  }

  private async findClaims(lookup: Lookup): Promise<ReadonlyMap<number, ClaimMatch>> {
    // Pagefind takes a word that it does not have for a shorter one with which it begins.
    if (!lookup.isPhrase && !listWords(lookup.words).every((word) => this.words.knows(word))) return new Map();
    const found = await this.claims.find(lookup);
    if (!lookup.isPhrase) return found;
    return new Map([...found].map(([place, { places }]) => [place, { score: phraseScore, places }]));
  }

  private listTexts(place: number): readonly string[] {
    const finding = this.findings[place];
    if (finding === undefined) return [];
    return [...listClaimTexts(finding).map(({ text }) => text), ...this.listContext(finding)];
  }

  private listContext(finding: SearchFinding): readonly string[] {
    return [...listContextTexts(finding), ...(this.subjectNames.get(finding.facets.subject ?? '') ?? [])];
  }

  /** The words that something holds; gathered when first needed. */
  private get words(): Vocabulary {
    this.vocabulary ??= buildVocabulary([
      ...this.findings.flatMap((_, place) => this.listTexts(place)),
      ...this.pages.texts,
      ...this.thesaurus.groupOf.keys(),
    ]);
    return this.vocabulary;
  }
}
