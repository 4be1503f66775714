import { themeIds } from '../../schema/vocabulary.ts';
import type { Relation, ThemeId } from '../../schema/vocabulary.ts';
import { listFindingsOf, listSourcesOf } from '../lookup.ts';
import type { Corpus, Finding, Source, Visit } from '../model.ts';

/** Why a source has no finding on a theme of which another source of the visit speaks, in the order in which reasons are tried. */
export const witnessAbsences = [
  /** Held, and no claim of it coded: nothing can be said of what is in it. */
  'not-coded',
  /** A finding touches the theme and is filed under another, as a cell's state of this name says. */
  'elsewhere',
  'not-among-principal',
  'not-in-part-read',
  /** Read whole and coded in full. */
  'not-in-account',
] as const;
export type WitnessAbsence = (typeof witnessAbsences)[number];

/** What one source says about one theme at its visit. */
export interface Testimony {
  readonly source: Source;
  /** Inspectors' findings, context among them, in source order. */
  readonly findings: readonly Finding[];
  /** What the authority or a journalist said: listed apart. */
  readonly said: readonly Finding[];
  /** Why both lists are empty; undefined where one is not. */
  readonly absence: WitnessAbsence | undefined;
  /** Themes of the source's findings that touch this one, in the codebook's order; empty unless `absence` is `elsewhere`. */
  readonly elsewhere: readonly ThemeId[];
  /** How it stands to earlier witnesses, as the coder recorded; empty where nothing was recorded. */
  readonly relations: readonly { readonly to: Source; readonly relation: Relation }[];
}

/** The sources of one visit beside each other. Their accounts are set out, never merged or weighed. */
export interface Witnesses {
  /** Primary sources first; at least two. */
  readonly sources: readonly Source[];
  /** Themes of which at least one source speaks, in the codebook's order; one testimony a source, in their order. */
  readonly rows: readonly { readonly theme: ThemeId; readonly testimonies: readonly Testimony[] }[];
}

function toWitnessAbsence(source: Source, elsewhere: readonly ThemeId[]): WitnessAbsence {
  if (source.findings.length === 0) return 'not-coded';
  if (elsewhere.length > 0) return 'elsewhere';
  if (source.coding === 'principal') return 'not-among-principal';
  return source.extent === 'opening' ? 'not-in-part-read' : 'not-in-account';
}

function buildTestimony(
  source: Source,
  theme: ThemeId,
  sources: readonly Source[],
  findings: readonly Finding[],
): Testimony {
  const own = findings.filter(({ sourceId }) => sourceId === source.id);
  const onTheme = own.filter((finding) => finding.theme === theme);
  const touching = onTheme.length > 0 ? [] : own.filter(({ also }) => also.includes(theme));
  const elsewhere = themeIds.filter((id) => touching.some((finding) => finding.theme === id));
  return {
    source,
    findings: onTheme.filter(({ saidBy }) => saidBy === 'inspectors'),
    said: onTheme.filter(({ saidBy }) => saidBy !== 'inspectors'),
    absence: onTheme.length > 0 ? undefined : toWitnessAbsence(source, elsewhere),
    elsewhere,
    relations: sources.flatMap((to) =>
      source.relations
        .filter((recorded) => recorded.to === to.id && recorded.theme === theme)
        .map(({ relation }) => ({ to, relation })),
    ),
  };
}

/**
 * What each source of a visit says, theme by theme, from its own findings about that visit; withdrawn ones are left out.
 * @returns undefined for a visit with fewer than two sources, or of which nothing is coded.
 */
export function findWitnesses(corpus: Corpus, visit: Visit): Witnesses | undefined {
  const sources = listSourcesOf(corpus, visit.id);
  if (sources.length < 2) return undefined;
  const ids = new Set(sources.map(({ id }) => id));
  const findings = listFindingsOf(corpus, visit.id).filter(
    ({ sourceId, status }) => ids.has(sourceId) && status !== 'withdrawn',
  );
  const themes = themeIds.filter((theme) => findings.some((finding) => finding.theme === theme));
  if (themes.length === 0) return undefined;
  return {
    sources,
    rows: themes.map((theme) => ({
      theme,
      testimonies: sources.map((source) => buildTestimony(source, theme, sources, findings)),
    })),
  };
}
