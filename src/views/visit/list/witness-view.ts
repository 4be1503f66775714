import { getTheme, listFindingsOf } from '../../../domain/lookup.ts';
import type { Corpus, Source, Visit } from '../../../domain/model.ts';
import { findWitnesses } from '../../../domain/visit/witnesses.ts';
import type { Witnesses } from '../../../domain/visit/witnesses.ts';
import { relations } from '../../../schema/vocabulary.ts';
import { capitalise, lowerFirst } from '../../capitalise.ts';
import { joinNames } from '../../join-names.ts';
import type { TextSegment } from '../../term-links.ts';
import { relationMeanings, relationWords } from '../../words.ts';
import { formatSource } from '../format-visit.ts';
import { findPressAlone } from './press-alone.ts';

/** One account of a visit, to read by itself in the list of findings. */
export interface WitnessAccount {
  /** Counted from 1, as the lines of its findings name it. */
  readonly number: number;
  /** `The letter`, `Community Care` */
  readonly name: string;
}

/** The accounts of a visit beside each other. */
export interface WitnessView {
  /** Primary sources first; those with findings of this visit, as many as the page can tell apart by style alone. */
  readonly accounts: readonly WitnessAccount[];
  /** What an account leaves out, and how it stands to an earlier one, a line each; none is marked right or wrong. */
  readonly lines: readonly string[];
  /** What the press alone tells; undefined where that is nothing. */
  readonly pressAlone?: readonly TextSegment[];
}

const mostAccounts = 6;

/** Names for the sources of one visit, as they stand within a sentence; no two alike unless all that is known of them is. */
function nameWitnesses(sources: readonly Source[]): ReadonlyMap<string, string> {
  const names = sources.map((source) => {
    switch (source.kind) {
      case 'letter':
      case 'report':
        return `the ${source.kind}`;
      case 'statement':
        return `the statement by ${source.publisher}`;
      case 'article':
        return source.publisher;
      default:
        return source.kind satisfies never;
    }
  });
  return new Map(
    sources.map((source, index) => {
      const name = names[index] ?? '';
      const isShared = names.filter((other) => other === name).length > 1;
      return [source.id, isShared ? formatSource(source) : name];
    }),
  );
}

type Row = Witnesses['rows'][number];

/** The testimonies of one source, each with its theme by name within a sentence. */
const listOf = (corpus: Corpus, rows: readonly Row[], source: Source) =>
  rows.flatMap(({ theme, testimonies }) =>
    testimonies
      .filter((testimony) => testimony.source === source)
      .map((testimony) => ({ theme: lowerFirst(getTheme(corpus, theme).name), testimony })),
  );

type Told = ReturnType<typeof listOf>;

/** What a source that was read whole and coded in full leaves out of what others tell. */
function listLeftOut(name: string, told: Told): readonly string[] {
  const themes = told.filter(({ testimony }) => testimony.absence === 'not-in-account').map(({ theme }) => theme);
  return themes.length === 0 ? [] : [`${capitalise(name)}, read whole, leaves out: ${joinNames(themes)}.`];
}

/** How a source stands to earlier ones, as recorded. */
function listRelations(name: string, told: Told, names: ReadonlyMap<string, string>): readonly string[] {
  const recorded = told.flatMap(({ theme, testimony }) =>
    testimony.relations.map(({ to, relation }) => ({ theme, to, relation })),
  );
  const others = [...new Set(recorded.map(({ to }) => to))];
  return others.flatMap((to) =>
    relations.flatMap((relation) => {
      const themes = recorded.filter((one) => one.to === to && one.relation === relation).map(({ theme }) => theme);
      if (themes.length === 0) return [];
      const lead = `${capitalise(name)} beside ${names.get(to.id) ?? ''}: ${relationWords[relation]}`;
      return [`${lead} (${relationMeanings[relation]}) on ${joinNames(themes)}.`];
    }),
  );
}

/**
 * Draws together which accounts there are of a visit, and how they differ in what they tell.
 * @returns undefined for a visit with fewer than two sources, or of which nothing is coded.
 */
export function findWitnessView(corpus: Corpus, visit: Visit): WitnessView | undefined {
  const witnesses = findWitnesses(corpus, visit);
  if (witnesses === undefined) return undefined;
  const { sources, rows } = witnesses;
  const names = nameWitnesses(sources);
  const pressAlone = findPressAlone(corpus, visit);
  const telling = new Set(listFindingsOf(corpus, visit.id).map(({ sourceId }) => sourceId));
  return {
    accounts: sources.slice(0, mostAccounts).flatMap((source, index) =>
      telling.has(source.id)
        ? [
            {
              number: index + 1,
              name: capitalise(names.get(source.id) ?? ''),
            },
          ]
        : [],
    ),
    ...(pressAlone && { pressAlone }),
    lines: sources.flatMap((source) => {
      const name = names.get(source.id) ?? '';
      const told = listOf(corpus, rows, source);
      return [...listLeftOut(name, told), ...listRelations(name, told, names)];
    }),
  };
}

/** Whether there is anything to say of how accounts differ. */
export const isAnyDifferent = ({ lines, pressAlone }: WitnessView): boolean =>
  lines.length > 0 || pressAlone !== undefined;
