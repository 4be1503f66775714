import { listJourneyStops } from '../../domain/authority/journey.ts';
import { getTheme, hasFindings, listVisitsOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { lowerFirst } from '../capitalise.ts';
import { joinNames } from '../join-names.ts';
import { urls } from '../urls.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { buildLine } from './time-line.ts';
import type { LineView } from './time-line.ts';

/** A visit in the list that gives the facts of the picture. */
export interface JourneyEntry {
  readonly text: string;
  readonly href: string;
  /** Dates, as exactly as known. */
  readonly when: string;
  /** Grade with framework, or that no grade was given, or why nothing is held. */
  readonly outcome: string;
  readonly hasFindings: boolean;
  /** `Looked at care leavers and workforce`; absent for an inspection, which looks at all, and where it is not stated. */
  readonly scope?: string;
  /** Ofsted's own document, where its address is known and nothing of it is coded. */
  readonly original?: string;
}

/** The journey of an authority: one picture, and a list with the same facts, newest first. */
export interface JourneyView {
  /** Undefined where nothing bounds the date of any visit. */
  readonly line: LineView | undefined;
  readonly list: readonly JourneyEntry[];
  /** The oldest, to be folded; absent where all have room. */
  readonly earlier?: { readonly words: string; readonly list: readonly JourneyEntry[] };
}

/** Entries that are seen at once; no list is folded for one or two more. */
const mostShown = 8;
const leastFolded = 3;

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

function formatLabel(name: string, visits: readonly Visit[], held: number): string {
  const years = visits.map(({ dates, slug }) => (dates.from ?? dates.notAfter ?? slug).slice(0, 4));
  const [firstYear = '', lastYear = ''] = [years[0], years[years.length - 1]];
  const span = firstYear === lastYear ? `in ${firstYear}` : `from ${firstYear} to ${lastYear}`;
  const inspections = visits.filter(({ kind }) => kind === 'inspection').length;
  const parts = [
    count(inspections, 'inspection', 'inspections'),
    count(visits.length - inspections, 'other visit', 'other visits'),
  ];
  return `Time line of ${name} ${span}: ${parts.join(' and ')}; findings are held for ${held}. The list gives each.`;
}

/** What a visit set out to look at, by the names of themes. */
function toScope(corpus: Corpus, { kind, scope }: Visit): Pick<JourneyEntry, 'scope'> {
  if (kind === 'inspection' || scope.themes.length === 0) return {};
  const names = scope.themes.map((id) => lowerFirst(getTheme(corpus, id).name));
  return { scope: `Looked at ${joinNames(names)}` };
}

const toOriginal = ({ document: held }: Visit): Pick<JourneyEntry, 'original'> =>
  held?.address === undefined ? {} : { original: held.address };

/** Draws together the journey of an authority. */
export function buildJourneyView(corpus: Corpus, authorityId: string, name: string): JourneyView {
  const visits = listVisitsOf(corpus, authorityId);
  const stops = listJourneyStops(corpus, authorityId);
  const isHeld = ({ id }: Visit) => hasFindings(corpus, id);
  const label = formatLabel(name, visits, visits.filter(isHeld).length);
  const entries = visits.toReversed().map((visit) => ({
    text: formatVisitInCycle(visit),
    href: urls.visit(visit.id),
    when: formatVisitMonth(visit),
    outcome: formatOutcome(visit, isHeld(visit)),
    hasFindings: isHeld(visit),
    ...toScope(corpus, visit),
    ...toOriginal(visit),
  }));
  const shown = entries.length < mostShown + leastFolded ? entries.length : mostShown;
  const earlier = entries.slice(shown);
  return {
    line: stops.length === 0 ? undefined : buildLine(label, stops, isHeld),
    list: entries.slice(0, shown),
    ...(earlier.length > 0 && { earlier: { words: `${earlier.length} earlier`, list: earlier } }),
  };
}
