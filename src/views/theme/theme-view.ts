import { getCell } from '../../domain/theme/cell.ts';
import type { CellOptions } from '../../domain/theme/cell.ts';
import {
  findFinding,
  getSource,
  isSeen,
  listFindingsAlsoOn,
  listSourcesOf,
  listVisitsOf,
} from '../../domain/lookup.ts';
import type { Corpus, Theme, Visit } from '../../domain/model.ts';
import { compareSpeakers } from '../../domain/order.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { oncePerValue } from '../../domain/once.ts';
import { buildCellView } from './cell-view.ts';
import type { CellView } from './cell-view.ts';
import { buildFindingView, getTermLinker } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { formatDated } from '../format-date.ts';
import { formatVisitInCycle, toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatBasis } from '../authority/matrix-view.ts';
import { joinNames } from '../join-names.ts';
import type { TextSegment } from '../term-links.ts';
import { listSubjectEntries } from '../subject/subject-entries.ts';
import type { SubjectEntry } from '../subject/subject-entries.ts';
import { urls } from '../urls.ts';

/** What one visit says on the theme. */
export interface ThemeVisitView {
  readonly visit: Link;
  readonly when: string;
  readonly basis: string;
  readonly cell: CellView;
}

/** An authority's section of a theme page, time down. */
export interface ThemeSection {
  readonly id: string;
  readonly authority: Link;
  readonly visits: readonly ThemeVisitView[];
  /** Visits of which no source is held. */
  readonly unseen: readonly Link[];
}

/** A theme across authorities, from all sources or from primary ones alone. */
export interface ThemeView {
  readonly id: Theme['id'];
  readonly href: string;
  readonly name: string;
  /** `Workforce`; `Workforce: primary sources only` */
  readonly title: string;
  /** What this page shows, in a sentence or two that no other page has. */
  readonly description: string;
  /** Whether press accounts and statements are left out. */
  readonly isPrimaryOnly: boolean;
  /** The same theme from all sources and from primary ones, the page at hand among them. */
  readonly switches: readonly (Link & { readonly isCurrent: boolean })[];
  readonly compose: Link;
  readonly definition: readonly TextSegment[];
  readonly definitionText: string;
  readonly includes: readonly string[];
  readonly excludes: readonly { readonly what: string; readonly theme: Link }[];
  readonly example: { readonly finding: FindingView; readonly why: string } | undefined;
  /** In the codebook's order, from the sources shown. */
  readonly subjects: readonly SubjectEntry[];
  readonly sections: readonly ThemeSection[];
  /** Findings coded elsewhere that also touch the theme. */
  readonly also: readonly FindingView[];
}

/** In whose words a visit is held; among primary sources alone, which other accounts are left out. */
function formatBasisOf(corpus: Corpus, visit: Visit, primaryOnly: boolean): string {
  const sources = listSourcesOf(corpus, visit.id);
  if (!primaryOnly || sources.length === 0 || sources.some(isPrimary)) return formatBasis(corpus, visit);
  return `left out: ${joinNames([...new Set(sources.map(({ publisher }) => publisher))])}`;
}

function buildThemeVisit(corpus: Corpus, visit: Visit, theme: Theme, primaryOnly: boolean): ThemeVisitView {
  return {
    visit: { text: formatVisitInCycle(visit), href: urls.visit(visit.id) },
    when: formatDated(visit.dates),
    basis: formatBasisOf(corpus, visit, primaryOnly),
    cell: buildCellView(corpus, getCell(corpus, visit, theme.id, { primaryOnly })),
  };
}

function drawTheme(corpus: Corpus, theme: Theme, primaryOnly: boolean): ThemeView {
  const example = findFinding(corpus, theme.example.finding);
  return {
    id: theme.id,
    href: primaryOnly ? urls.themePrimary(theme.id) : urls.theme(theme.id),
    name: theme.name,
    title: primaryOnly ? `${theme.name}: primary sources only` : theme.name,
    description: primaryOnly
      ? `${theme.name} in Ofsted’s own letters and reports alone, without press accounts and statements. ${theme.definition}`
      : theme.definition,
    isPrimaryOnly: primaryOnly,
    switches: [
      { text: 'All sources', href: urls.theme(theme.id), isCurrent: !primaryOnly },
      { text: 'Primary sources only', href: urls.themePrimary(theme.id), isCurrent: primaryOnly },
    ],
    compose: { text: 'Set authorities in columns', href: urls.composeTheme(theme.id, primaryOnly) },
    definition: getTermLinker(corpus)(theme.definition),
    definitionText: theme.definition,
    includes: theme.includes,
    excludes: theme.excludes.map(({ what, theme: id }) => ({
      what,
      theme: { text: corpus.index.themes.get(id)?.name ?? id, href: urls.theme(id) },
    })),
    example: example && { finding: buildFindingView(corpus, example), why: theme.example.why },
    subjects: listSubjectEntries(corpus, theme.id, { primaryOnly }),
    sections: corpus.authorities.map((authority) => {
      const visits = listVisitsOf(corpus, authority.id);
      return {
        id: authority.id,
        authority: { text: authority.name, href: urls.authority(authority.id) },
        visits: visits
          .filter(({ id }) => isSeen(corpus, id))
          .map((visit) => buildThemeVisit(corpus, visit, theme, primaryOnly)),
        unseen: visits.filter(({ id }) => !isSeen(corpus, id)).map(toVisitLink),
      };
    }),
    also: listFindingsAlsoOn(corpus, theme.id)
      .filter((finding) => !primaryOnly || isPrimary(getSource(corpus, finding.sourceId)))
      .toSorted(compareSpeakers)
      .map((finding) => buildFindingView(corpus, finding)),
  };
}

const drawFromAll = oncePerValue((corpus, theme: Theme) => drawTheme(corpus, theme, false));
const drawFromPrimary = oncePerValue((corpus, theme: Theme) => drawTheme(corpus, theme, true));

/**
 * Draws a theme's page together.
 *
 * With `primaryOnly`, a visit of which only other accounts are held keeps its row, which says that the letter is not held.
 */
export const buildThemeView = (corpus: Corpus, theme: Theme, { primaryOnly = false }: CellOptions = {}): ThemeView =>
  (primaryOnly ? drawFromPrimary : drawFromAll)(corpus, theme);

/** The sixteen themes with their definitions. */
export function listThemeEntries(corpus: Corpus): readonly { readonly link: Link; readonly definition: string }[] {
  return corpus.themes.map(({ id, name, definition }) => ({ link: { text: name, href: urls.theme(id) }, definition }));
}
