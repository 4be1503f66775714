import { getTheme } from '../../domain/lookup.ts';
import type { Corpus, Source, Visit } from '../../domain/model.ts';
import { findWitnesses } from '../../domain/visit/witnesses.ts';
import type { Testimony, WitnessAbsence } from '../../domain/visit/witnesses.ts';
import { relations } from '../../schema/vocabulary.ts';
import type { Relation, ThemeId } from '../../schema/vocabulary.ts';
import { capitalise } from '../capitalise.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { formatSource } from './format-visit.ts';
import type { Link } from '../link.ts';
import { formatExtent } from '../source/source-row.ts';
import { toWitnessRowId, urls } from '../urls.ts';
import { relationMeanings, relationWords, sourceKindWords, witnessAbsenceWords } from '../words.ts';

/** What one source says of one theme, or why it says nothing. */
export interface TestimonyView {
  /** `tameside-2016-monitoring-2-ofsted workforce` */
  readonly key: string;
  /** `The letter`, `Community Care` */
  readonly name: string;
  readonly relations: readonly {
    readonly value: Relation;
    /** `Beside the letter` */
    readonly lead: string;
    readonly word: string;
  }[];
  readonly findings: readonly FindingView[];
  /** Of the authority and of journalists. */
  readonly said: readonly FindingView[];
  readonly absence?: {
    readonly value: WitnessAbsence;
    readonly words: string;
    /** The rows in which the source's findings that touch the theme stand. */
    readonly elsewhere: readonly Link[];
  };
}

/** The sources of a visit beside each other, theme by theme. */
export interface WitnessView {
  /** `Ofsted letter, 6 July 2017`, with its kind, how much was read and how it was coded; primary sources first. */
  readonly sources: readonly { readonly link: Link; readonly about: string }[];
  readonly rows: readonly {
    /** Fragment under which the row stands on the visit's page. */
    readonly id: string;
    readonly theme: Link;
    readonly testimonies: readonly TestimonyView[];
  }[];
  /** What the relation words on the page say; empty where no relation is recorded. */
  readonly legend: readonly { readonly word: string; readonly meaning: string }[];
}

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

const formatAbout = (source: Source) => `${sourceKindWords[source.kind]}, ${formatExtent(source)}`;

function buildTestimonyView(
  corpus: Corpus,
  theme: ThemeId,
  { source, findings, said, absence, elsewhere, relations }: Testimony,
  names: ReadonlyMap<string, string>,
): TestimonyView {
  return {
    key: `${source.id} ${theme}`,
    name: capitalise(names.get(source.id) ?? ''),
    relations: relations.map(({ to, relation }) => ({
      value: relation,
      lead: `Beside ${names.get(to.id) ?? ''}`,
      word: relationWords[relation],
    })),
    findings: findings.map((finding) => buildFindingView(corpus, finding)),
    said: said.map((finding) => buildFindingView(corpus, finding)),
    ...(absence !== undefined && {
      absence: {
        value: absence,
        words: witnessAbsenceWords[absence],
        elsewhere: elsewhere.map((id) => ({
          text: getTheme(corpus, id).name,
          href: urls.visitWitnesses(source.visit, id),
        })),
      },
    }),
  };
}

/**
 * Draws together what each source of a visit says.
 * @returns undefined for a visit with fewer than two sources, or of which nothing is coded.
 */
export function findWitnessView(corpus: Corpus, visit: Visit): WitnessView | undefined {
  const witnesses = findWitnesses(corpus, visit);
  if (witnesses === undefined) return undefined;
  const names = nameWitnesses(witnesses.sources);
  const recorded = new Set(
    witnesses.rows.flatMap((row) =>
      row.testimonies.flatMap((testimony) => testimony.relations.map(({ relation }) => relation)),
    ),
  );
  return {
    sources: witnesses.sources.map((source) => ({
      link: { text: formatSource(source), href: urls.source(source.id) },
      about: formatAbout(source),
    })),
    rows: witnesses.rows.map(({ theme, testimonies }) => ({
      id: toWitnessRowId(theme),
      theme: { text: getTheme(corpus, theme).name, href: urls.theme(theme) },
      testimonies: testimonies.map((testimony) => buildTestimonyView(corpus, theme, testimony, names)),
    })),
    legend: relations
      .filter((relation) => recorded.has(relation))
      .map((relation) => ({ word: relationWords[relation], meaning: relationMeanings[relation] })),
  };
}
