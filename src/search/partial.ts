/** SHIPS TO THE BROWSER. What answers a query but for some of its words. */
import { asksNumber, rateRarity } from './finding-index.ts';
import type { UnitMatches } from './finding-index.ts';
import type { QueryUnit } from './text/query.ts';

/** Findings that lack the same words of a query. */
export interface PartialAnswer {
  /** The words that they lack, as they were asked. */
  readonly without: readonly string[];
  /** The parts of the query that they answer. */
  readonly rest: readonly QueryUnit[];
  /** By their places in the file; the best first. */
  readonly places: readonly { readonly place: number; readonly score: number }[];
}

interface Asked {
  readonly units: readonly QueryUnit[];
  /** What answers each unit. */
  readonly matches: readonly UnitMatches[];
  /** How many findings there are. */
  readonly count: number;
  /** Whether anything answers the whole query: what lacks a number of it is then left out. */
  readonly hasFull: boolean;
}

/** Most groups, and most findings of each. */
const maxGroups = 3;
const maxOfGroup = 10;
/** How much a group has to answer beside the one that answers most. */
const enough = 0.35;

/**
 * Findings that answer some parts of a query, those together that lack the same words, and first those that lack least:
 * a rare word weighs more than a common one. Words in quotation marks are never left out.
 */
export function listPartial({ units, matches, count, hasFull }: Asked): readonly PartialAnswer[] {
  const weights = matches.map((unit) => rateRarity(unit.size, count));
  const groups = new Map<string, { readonly held: readonly boolean[]; places: { place: number; score: number }[] }>();
  for (const place of new Set(matches.flatMap((unit) => [...unit.keys()]))) {
    const held = matches.map((unit) => unit.has(place));
    const lacking = units.filter((_, at) => held[at] !== true);
    if (lacking.length === 0 || !mayLack(lacking, hasFull)) continue;
    const name = held.join(' ');
    const group = groups.get(name) ?? { held, places: [] };
    groups.set(name, group);
    group.places.push({ place, score: matches.reduce((sum, unit) => sum + (unit.get(place) ?? 0), 0) });
  }
  const rate = (held: readonly boolean[]) =>
    weights.reduce((sum, weight, at) => sum + (held[at] === true ? weight : 0), 0);
  const rated = [...groups.values()]
    .map((group) => ({ ...group, weight: rate(group.held) }))
    .sort((a, b) => b.weight - a.weight);
  return rated
    .filter(({ weight }) => weight >= enough * (rated[0]?.weight ?? 0))
    .slice(0, maxGroups)
    .map(({ held, places }) => ({
      without: units.filter((_, at) => held[at] !== true).map(({ text }) => text),
      rest: units.filter((_, at) => held[at] === true),
      places: places.sort((a, b) => b.score - a.score).slice(0, maxOfGroup),
    }));
}

/**
 * Whether some parts of a query may be lacking: words in quotation marks never, a number only where nothing has it.
 * @param hasFull whether anything answers the whole query.
 */
export const mayLack = (lacking: readonly QueryUnit[], hasFull: boolean): boolean =>
  lacking.every((unit) => unit.phrase === undefined && !(hasFull && asksNumber(unit)));
