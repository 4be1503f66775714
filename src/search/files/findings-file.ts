import type { Finding } from '../../domain/model.ts';
import type { FacetValues } from '../facets.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { directions, levels, speakers } from '../../schema/vocabulary.ts';
import type { SourceKind, ThemeId, VisitKind } from '../../schema/vocabulary.ts';
import type { FindingView } from '../../views/finding/finding-view.ts';
import { buildCodedView } from '../../views/finding/mark-view.ts';
import { toContextUrl, urls } from '../../views/urls.ts';
import { quoteLeadWords, standingSentences } from '../../views/words.ts';

interface SearchVisit {
  readonly id: string;
  /** `2nd monitoring visit since the 2016 inspection, 8–9 June 2017` */
  readonly text: string;
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
 * vocabulary. Columns that not all findings fill (`speaker`, `quote`, ...) go by the finding's place.
 */
export interface FindingsFile {
  readonly visits: readonly SearchVisit[];
  readonly sources: readonly SearchSource[];
  readonly themes: readonly { readonly id: ThemeId; readonly name: string }[];
  /** Those of which there is a finding; their other names stand with their pages. */
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  readonly id: readonly string[];
  readonly summaryText: readonly string[];
  readonly source: readonly number[];
  readonly visit: readonly number[];
  readonly theme: readonly number[];
  readonly subject: readonly number[];
  readonly level: readonly number[];
  readonly direction: readonly number[];
  readonly saidBy: readonly number[];
  readonly speaker: Readonly<Record<number, string>>;
  readonly quote: Readonly<Record<number, string>>;
  /** Figures with their units and what they count, joined by semicolons. */
  readonly figures: Readonly<Record<number, string>>;
  readonly appliesTo: Readonly<Record<number, string>>;
  readonly relay: Readonly<Record<number, string>>;
  readonly status: Readonly<Record<number, Finding['status']>>;
}

/** What a result shows of a finding: parts of its view, under their names. */
type ShownParts = Pick<
  FindingView,
  | 'key'
  | 'saidBy'
  | 'speaker'
  | 'mark'
  | 'coded'
  | 'summaryText'
  | 'quote'
  | 'quoteLead'
  | 'appliesTo'
  | 'theme'
  | 'subject'
  | 'authority'
  | 'visit'
  | 'source'
  | 'relay'
  | 'inContextUrl'
  | 'reportUrl'
  | 'standing'
>;

/** A finding as search has it. */
export interface SearchFinding extends ShownParts {
  readonly sourceId: string;
  readonly visitId: string;
  /** Where its visit can be set beside another. */
  readonly compareUrl: string;
  /** `28 social workers: left since January 2017`; several are joined by semicolons. */
  readonly figures?: string;
  /** When its visit was: `June 2017`. */
  readonly month: string;
  readonly facets: FacetValues;
  readonly isPrimary: boolean;
  /** When its visit was, to sort by. */
  readonly date: string | undefined;
}

/** The texts that make the claim of a finding: what it says, the words quoted, and what its figures count. */
export const listClaimTexts = ({
  summaryText,
  quote,
  figures,
}: Pick<SearchFinding, 'summaryText' | 'quote' | 'figures'>): readonly string[] =>
  [summaryText, quote, figures].filter((text) => text !== undefined);

/** `3rd monitoring visit 3`: the name of a visit by itself, with its number as readers type it. */
function toVisitName(text: string): string {
  const name = text.replace(/(,| since ).*$/su, '');
  return `${name} ${/^\d+/u.exec(name)?.[0] ?? ''}`;
}

/** What else a finding is found by: what it is about, of whom, where, when, the words of what it is coded as, whether it has figures, and who says it. */
export const listContextTexts = (finding: SearchFinding): readonly string[] => {
  const {
    theme,
    subject,
    appliesTo,
    authority,
    visit,
    month,
    mark,
    coded,
    figures,
    speaker = 'Ofsted inspectors',
  } = finding;
  const words = mark?.tone === 'context' ? undefined : (mark?.label ?? coded);
  const kind = figures === undefined ? undefined : 'Figures';
  const place = [authority.text, toVisitName(visit.text), month];
  return [theme.text, subject.text, appliesTo, ...place, words, kind, speaker].filter((text) => text !== undefined);
};

function getAt<T>(list: readonly T[], place: number | undefined): T {
  const value = place === undefined ? undefined : list[place];
  if (value === undefined) throw new Error(`The file of findings has nothing at ${place ?? 'no place'}.`);
  return value;
}

/** The findings of the file, one by one, in its order. @throws {Error} if its columns do not fit together. */
export function listSearchFindings(file: FindingsFile): readonly SearchFinding[] {
  return file.summaryText.map((summaryText, place) => {
    const visit = getAt(file.visits, file.visit[place]);
    const source = getAt(file.sources, file.source[place]);
    const theme = getAt(file.themes, file.theme[place]);
    const subject = getAt(file.subjects, file.subject[place]);
    const level = getAt(levels, file.level[place]);
    const direction = getAt(directions, file.direction[place]);
    const saidBy = getAt(speakers, file.saidBy[place]);
    const id = getAt(file.id, place);
    const inContextUrl = toContextUrl({ sourceId: source.id, id });
    const [speaker, quote, figures] = [file.speaker[place], file.quote[place], file.figures[place]];
    const [appliesTo, relay] = [file.appliesTo[place], file.relay[place]];
    const standing = standingSentences[file.status[place] ?? 'current'];
    return {
      key: `${source.id}/${id}`,
      saidBy,
      ...(speaker !== undefined && { speaker }),
      ...buildCodedView({ saidBy, level, direction }),
      summaryText,
      ...(quote !== undefined && { quote }),
      quoteLead: quoteLeadWords[saidBy],
      ...(appliesTo !== undefined && { appliesTo }),
      theme: { text: theme.name, href: urls.theme(theme.id) },
      subject: { text: subject.name, href: urls.subject(subject.id) },
      authority: { text: visit.authority, href: urls.authority(visit.authorityId) },
      visit: { text: visit.text, href: urls.visit(visit.id) },
      source: { text: source.text, href: inContextUrl },
      ...(relay !== undefined && { relay }),
      inContextUrl,
      ...(standing !== undefined && { standing }),
      sourceId: source.id,
      visitId: visit.id,
      ...(figures !== undefined && { figures }),
      reportUrl: urls.reportOn(`${source.id}/${id}`),
      compareUrl: urls.compose([visit.id], [theme.id]),
      month: visit.month,
      facets: {
        authority: visit.authorityId,
        theme: theme.id,
        subject: subject.id,
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
