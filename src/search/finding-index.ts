/** SHIPS TO THE BROWSER. How well findings answer the parts of a query: by their claims, and by what they are about. */
import { ClaimWords } from './claim-words.ts';
import { listClaimTexts, listContextTexts } from './files/findings-file.ts';
import type { SearchFinding } from './files/findings-file.ts';
import type { PageRow } from './files/pages-file.ts';
import { matchesText, toSearchedText } from './text/match-text.ts';
import type { SearchedText } from './text/match-text.ts';
import { holdsPhrase } from './text/query.ts';
import type { Lookup, QueryUnit } from './text/query.ts';
import { isNumber, listWords } from './text/words.ts';

/** How well each finding answers one part of a query, by its place in the file; those that do not are left out. */
export type UnitMatches = ReadonlyMap<number, number>;

const contextScore = 1.5;
/** A context that answers a year asked for: its visit's own. */
const yearScore = 9;
/** What a claim gains that holds all words of the query in a row. */
const rowBonus = 4;
/** What a finding gains whose subject is asked for by its name: more than one that only mentions it. */
const subjectBonus = 2;
/** What further matches of the same part of a query add. */
const furtherShare = 0.5;
/** How much of a word's score is lost in a claim of twice the usual length. */
const lengthShare = 1;
const usualLength = 25;

/** What a match counts by how few it has: 1 for what every finding holds, about 9 for what one in five hundred does. */
export const rateRarity = (matching: number, all: number): number =>
  Math.min(9, Math.log2(1 + all / Math.max(1, matching)));

/** Findings, ready to be asked. */
export class FindingIndex {
  /** Every text by which a finding is found. */
  readonly texts: readonly string[];
  private readonly claimTexts: readonly (readonly string[])[];
  private readonly claims: ClaimWords;
  private readonly subjects: readonly (string | undefined)[];
  /** What findings are found by besides their claims: each text once, with the places of those that it is about. */
  private readonly contexts: readonly { readonly text: SearchedText; readonly places: readonly number[] }[];
  private readonly contextTexts: readonly (readonly string[])[];

  /** @param pages whose subjects' other names findings are found by, as by their names. */
  constructor(findings: readonly SearchFinding[], pages: readonly PageRow[]) {
    const subjectNames = new Map(
      pages.flatMap(({ kind, facets, names = [] }) =>
        kind === 'subject' && facets?.subject !== undefined ? [[facets.subject, names] as const] : [],
      ),
    );
    const listContext = (finding: SearchFinding) => [
      ...listContextTexts(finding),
      ...(subjectNames.get(finding.facets.subject ?? '') ?? []),
    ];
    this.claimTexts = findings.map(listClaimTexts);
    this.subjects = findings.map(({ facets }) => facets.subject);
    this.claims = new ClaimWords(this.claimTexts);
    this.contextTexts = findings.map(listContext);
    const placesOf = new Map<string, number[]>();
    this.contextTexts.forEach((texts, place) => {
      for (const text of texts) {
        const places = placesOf.get(text) ?? [];
        placesOf.set(text, places);
        places.push(place);
      }
    });
    this.contexts = [...placesOf].map(([text, places]) => ({ text: toSearchedText(text), places }));
    this.texts = [...this.claimTexts.flat(), ...this.contextTexts.flat()];
  }

  /** The findings that answer one part of a query. */
  match({ lookups, phrase }: QueryUnit): UnitMatches {
    const matched = new Map<number, number>();
    const add = (place: number, score: number) => {
      const best = matched.get(place) ?? 0;
      matched.set(place, Math.max(score, best) + furtherShare * Math.min(score, best));
    };
    for (const lookup of lookups) {
      for (const [place, score] of this.rateClaims(lookup)) add(place, score * lookup.weight);
      const own = /^\d{4}$/u.test(lookup.words) ? yearScore : contextScore;
      const about = this.contexts.flatMap(({ text, places }) => (matchesText(text, lookup) ? places : []));
      for (const place of new Set(about)) add(place, own * lookup.weight);
    }
    if (phrase === undefined) return matched;
    return new Map([...matched].filter(([place]) => this.holds(place, phrase)));
  }

  /** How well findings answer every part of a query; what they are asked for by is counted besides. */
  collect(
    query: string,
    units: readonly QueryUnit[],
    matches: readonly UnitMatches[],
    askedSubjects: ReadonlySet<string>,
  ): UnitMatches {
    const [first, ...others] = matches;
    const inRow =
      units.length < 2 ? new Set() : this.claims.find({ words: listWords(query).join(' '), isPhrase: true });
    return new Map(
      [...(first ?? [])].flatMap(([place, score]) => {
        const scores = others.flatMap((unit) => unit.get(place) ?? []);
        if (scores.length < others.length) return [];
        const bonus =
          (inRow.has(place) ? rowBonus : 0) + (askedSubjects.has(this.subjects[place] ?? '') ? subjectBonus : 0);
        return [[place, scores.reduce((sum, one) => sum + one, score + bonus)] as const];
      }),
    );
  }

  private rateClaims(lookup: Lookup): UnitMatches {
    const found = this.claims.find(lookup);
    const rarity = rateRarity(found.size, this.claimTexts.length);
    return new Map(
      [...found].map((place) => {
        const length = Math.min(2, this.claims.countWords(place) / usualLength);
        return [place, rarity * (1 + lengthShare * (1 - length))];
      }),
    );
  }

  private holds(place: number, phrase: string): boolean {
    return holdsPhrase([...(this.claimTexts[place] ?? []), ...(this.contextTexts[place] ?? [])], phrase);
  }
}

/** Whether a part of a query is a number or a year: what is asked for so must be there. */
export const asksNumber = ({ text }: QueryUnit): boolean => listWords(text).some(isNumber);
