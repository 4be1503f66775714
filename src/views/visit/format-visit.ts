import type { Finding, Source, Visit } from '../../domain/model.ts';
import { formatDated } from '../format-date.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { visitKindWords } from '../words.ts';

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const suffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** `2nd`, `21st`. */
export const formatOrdinal = (value: number): string => `${value}${suffixes[ordinals.select(value)] ?? 'th'}`;

/** `2nd monitoring visit`, `Inspection`, `Focused visit`; `Believed 2nd monitoring visit` where no source prints the number. */
export function formatVisitName({ kind, number, numberNote }: Visit): string {
  const name = visitKindWords[kind];
  if (number === undefined || kind === 'inspection') return name;
  return `${numberNote === undefined ? '' : 'Believed '}${formatOrdinal(number)} ${name.toLowerCase()}`;
}

/** Year of the inspection that a visit's cycle is named after. */
const cycleYear = (visit: Visit) => (visit.cycle ?? visit.slug).slice(0, 4);

/** `2nd monitoring visit since the 2016 inspection`: an ordinal is printed with its cycle. */
export function formatVisitInCycle(visit: Visit): string {
  const name = formatVisitName(visit);
  return visit.kind === 'monitoring' ? `${name} since the ${cycleYear(visit)} inspection` : name;
}

/** `2nd monitoring visit, 8–9 June 2017` */
export const formatVisit = (visit: Visit): string => `${formatVisitName(visit)}, ${formatDated(visit.dates)}`;

/** A visit as a link, with its cycle and date. */
export const toVisitLink = (visit: Visit): Link => ({
  text: `${formatVisitInCycle(visit)}, ${formatDated(visit.dates)}`,
  href: urls.visit(visit.id),
});

const toMonth = (partial: string | undefined) => partial?.slice(0, 7);

/** Short enough for a column head or a caption: `June 2017`, `May 2019 (inferred)`, `between Jun and Oct 2017`. */
export function formatVisitMonth({ dates }: Pick<Visit, 'dates'>): string {
  if (dates.from === undefined) {
    return formatDated({ ...dates, notBefore: toMonth(dates.notBefore), notAfter: toMonth(dates.notAfter) }, 'short');
  }
  const month = dates.from.slice(0, dates.precision === 'year' ? 4 : 7);
  return formatDated({
    ...dates,
    precision: dates.precision === 'year' ? 'year' : 'month',
    from: month,
    to: undefined,
  });
}

/** The same where a sentence calls for a visit: `June 2017`, `the visit between Jun and Oct 2017`, `the visit of unknown date`. */
export function formatVisitByMonth(visit: Visit): string {
  const { from, notBefore, notAfter } = visit.dates;
  if (from !== undefined) return formatVisitMonth(visit);
  return notBefore === undefined && notAfter === undefined
    ? 'the visit of unknown date'
    : `the visit ${formatVisitMonth(visit)}`;
}

/** A visit's name with its month in brackets, which hold none of their own: `Inspection (May 2019, inferred)`. */
export function formatNameAndMonth(name: string, { dates }: Pick<Visit, 'dates'>): string {
  const month = formatVisitMonth({ dates: { ...dates, inferred: false } });
  return `${name} (${month}${dates.inferred && dates.from !== undefined ? ', inferred' : ''})`;
}

/** `Ofsted letter, 6 July 2017`; `Community Care, 7 February 2018 (inferred)`; `Northshire Council statement, 6 July 2017` */
export function formatSource(source: Source): string {
  const published = formatDated(source.published);
  const name = source.kind === 'article' ? source.publisher : `${source.publisher} ${source.kind}`;
  return `${name}, ${published}`;
}

/** Who speaks when it is not the inspectors: `The council said`, `The trust said`, or the paper by name. */
export function formatSpeaker(
  finding: Pick<Finding, 'saidBy'>,
  providerKind: 'council' | 'trust' | 'company',
  publisher: string,
): string | undefined {
  switch (finding.saidBy) {
    case 'inspectors':
      return undefined;
    case 'authority':
      return `The ${providerKind} said`;
    case 'journalist':
      return `${publisher}’s own words`;
    default:
      return finding.saidBy satisfies never;
  }
}
