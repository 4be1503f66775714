import type { Finding } from '../../domain/model.ts';
import type { FacetValues } from '../facets.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { directions, levels, speakers } from '../../schema/vocabulary.ts';
import type { SourceKind, Speaker, VisitKind } from '../../schema/vocabulary.ts';
import { buildMark } from '../../views/finding/mark-view.ts';
import type { MarkView } from '../../views/finding/mark-view.ts';
import { toContextUrl } from '../../views/urls.ts';

interface SearchVisit {
  /** `Tameside, 2nd monitoring visit since the 2016 inspection, 8–9 June 2017` */
  readonly place: string;
  readonly authorityId: string;
  readonly authority: string;
  readonly kind: VisitKind;
  readonly year: string;
  readonly date: string | undefined;
  /** `June 2017` */
  readonly month: string;
}

interface SearchSource {
  readonly id: string;
  readonly text: string;
  readonly kind: SourceKind;
}

/**
 * `/search/findings.json`: what a result says of a finding and what it is filtered by, column by column.
 *
 * Each column has one entry a finding, in the corpus's order; numbers point into the lists of this file, or of the
 * vocabulary. Columns that few findings fill (`quote`, `appliesTo`, `status`) go by the finding's place.
 */
export interface FindingsFile {
  readonly visits: readonly SearchVisit[];
  readonly sources: readonly SearchSource[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly voices: readonly string[];
  /** Pagefind's own ids of the findings, joined by spaces. */
  readonly ids: string;
  readonly id: readonly string[];
  readonly summary: readonly string[];
  readonly source: readonly number[];
  readonly visit: readonly number[];
  readonly theme: readonly number[];
  readonly level: readonly number[];
  readonly direction: readonly number[];
  readonly saidBy: readonly number[];
  readonly voice: readonly number[];
  readonly quote: Readonly<Record<number, string>>;
  readonly appliesTo: Readonly<Record<number, string>>;
  readonly status: Readonly<Record<number, Finding['status']>>;
}

/** A finding as a result. */
export interface FindingRow {
  readonly key: string;
  readonly sourceId: string;
  readonly url: string;
  readonly summary: string;
  readonly quote: string | undefined;
  readonly appliesTo: string | undefined;
  readonly theme: string;
  readonly authority: string;
  readonly month: string;
  readonly place: string;
  readonly source: string;
  readonly mark: MarkView;
  readonly saidBy: Speaker;
  /** `Inspectors`, `Inspectors, as the press reports`, `The council said` */
  readonly voice: string;
  readonly status: Finding['status'];
  readonly facets: FacetValues;
  readonly isPrimary: boolean;
  readonly date: string | undefined;
}

/** The parts of a finding that make its claim, in the order in which the index has them. */
export const claimParts = ['summary', 'quote'] as const;
export type ClaimPart = (typeof claimParts)[number];

/** The texts of the claim; absent parts are left out. */
export function listClaimTexts(
  row: Pick<FindingRow, ClaimPart>,
): readonly { readonly part: ClaimPart; readonly text: string }[] {
  return claimParts.flatMap((part) => {
    const text = row[part];
    return text === undefined ? [] : [{ part, text }];
  });
}

/** What else a finding is found by: what it is about, of whom, where, when, and the words of its mark. */
export const listContextTexts = ({ theme, appliesTo, authority, month, mark }: FindingRow): readonly string[] => [
  theme,
  ...(appliesTo === undefined ? [] : [appliesTo]),
  authority,
  month,
  ...(mark.tone === 'context' ? [] : [mark.label]),
];

function getAt<T>(list: readonly T[], place: number | undefined): T {
  const value = place === undefined ? undefined : list[place];
  if (value === undefined) throw new Error(`The file of findings has nothing at ${place ?? 'no place'}.`);
  return value;
}

/** The findings of the file, one by one, in its order. @throws {Error} if its columns do not fit together. */
export function listFindingRows(file: Omit<FindingsFile, 'ids'>): readonly FindingRow[] {
  return file.summary.map((summary, place) => {
    const visit = getAt(file.visits, file.visit[place]);
    const source = getAt(file.sources, file.source[place]);
    const theme = getAt(file.themes, file.theme[place]);
    const level = getAt(levels, file.level[place]);
    const direction = getAt(directions, file.direction[place]);
    const saidBy = getAt(speakers, file.saidBy[place]);
    const id = getAt(file.id, place);
    return {
      key: `${source.id}/${id}`,
      sourceId: source.id,
      url: toContextUrl({ sourceId: source.id, id }),
      summary,
      quote: file.quote[place],
      appliesTo: file.appliesTo[place],
      theme: theme.name,
      authority: visit.authority,
      month: visit.month,
      place: visit.place,
      source: source.text,
      mark: buildMark({ level, direction }),
      saidBy,
      voice: getAt(file.voices, file.voice[place]),
      status: file.status[place] ?? 'current',
      facets: {
        authority: visit.authorityId,
        theme: theme.id,
        level,
        direction,
        'source-kind': source.kind,
        'visit-kind': visit.kind,
        'said-by': saidBy,
        year: visit.year,
      },
      isPrimary: isPrimary(source),
      date: visit.date,
    };
  });
}
