import { toVisitId } from '../../src/domain/ids.ts';
import { toSpan } from '../../src/domain/plain-date.ts';
import type { DocumentFacts } from '../../src/reading/read-document.ts';
import type { DocumentKind } from '../../src/reading/kind.ts';
import type { VisitRecord } from '../../src/schema/visit.ts';
import type { VisitKind } from '../../src/schema/vocabulary.ts';

/** Visits on record by id. */
export type Visits = ReadonlyMap<string, VisitRecord>;

/** The visit of a document: its id, and whether it has a record; or why it can't be told. */
export type FoundVisit =
  | {
      readonly id: string;
      readonly isOnRecord: boolean;
      readonly cycle: string | undefined;
      /** What an author should know of the id. */
      readonly caution?: string;
      readonly why?: never;
    }
  | {
      readonly id?: never;
      readonly isOnRecord?: never;
      readonly cycle?: never;
      readonly caution?: never;
      readonly why: string;
    };

/** What kind of visit a kind of document tells of. */
export const visitKindOf = {
  inspection: 'inspection',
  focused: 'focused',
  monitoring: 'monitoring',
  joint: 'other',
  'board-review': 'other',
} as const satisfies Record<DocumentKind, VisitKind>;

const listOf = (visits: Visits, authority: string) =>
  [...visits]
    .filter(([id]) => id.startsWith(`${authority}/`))
    .map(([id, visit]) => ({ id, visit, slug: id.slice(authority.length + 1) }));

/** The last inspection on record that ended before a day. */
function findCycle(visits: Visits, authority: string, day: string): string | undefined {
  return listOf(visits, authority)
    .filter(({ visit }) => visit.kind === 'inspection' && (toSpan(visit.dates)?.last ?? '9999') < day)
    .sort((a, b) => (toSpan(a.visit.dates)?.last ?? '').localeCompare(toSpan(b.visit.dates)?.last ?? ''))
    .at(-1)?.slug;
}

/** The cycle in which a visit stands; none for an inspection, for one whose days are not known, or before the first. */
export const findCycleOf = ({ kind, dates }: DocumentFacts, authority: string, visits: Visits): string | undefined =>
  dates === undefined || kind?.value === 'inspection' ? undefined : findCycle(visits, authority, dates.value.from);

/** The id of a new visit by the house's rule; two of a kind in one year have their month, known here or not. */
function nameVisit(visits: Visits, authority: string, kind: VisitKind, day: string, cycle: string | undefined) {
  const [year, month] = day.split('-');
  if (kind === 'other') return { slug: `${year}-visit-${month}` };
  if (kind === 'monitoring') {
    return cycle === undefined ? undefined : { slug: `${cycle.slice(0, 4)}-monitoring-${year}-${month}` };
  }
  const slug = `${year}-${kind}`;
  const others = listOf(visits, authority).filter((other) => other.slug.startsWith(slug));
  if (others.length === 0) {
    const dated = toVisitId(authority, `${slug}-${month}`);
    return {
      slug,
      caution: `If the council had another ${kind === 'focused' ? 'focused visit' : 'inspection'} in ${year}, the id of this one is ${dated}: delete what is written now and give --visit ${dated}. An id is permanent once published.`,
    };
  }
  const plain = others.find((other) => other.slug === slug);
  return {
    slug: `${slug}-${month}`,
    ...(plain !== undefined && {
      caution: `${plain.id} is of the same kind and year, and has no month in its id; rename it, with an alias if it was published.`,
    }),
  };
}

/**
 * Finds the visit that a document tells of, by authority, kind and days, or names a new one.
 * @param authority id of the authority.
 */
export function findVisit(facts: DocumentFacts, authority: string, visits: Visits): FoundVisit {
  const { kind, dates } = facts;
  if (kind === undefined) return { why: 'the document does not say what kind of visit it tells of' };
  if (dates === undefined) return { why: 'the days of the visit are not known' };
  const visitKind = visitKindOf[kind.value];
  const { from, to } = dates.value;
  const same = listOf(visits, authority).filter(({ visit }) => {
    const span = toSpan(visit.dates);
    return visit.kind === visitKind && span !== undefined && span.first <= to && span.last >= from;
  });
  const [only, ...others] = same;
  if (others.length > 0) return { why: `several visits on record may be it: ${same.map(({ id }) => id).join(', ')}` };
  if (only !== undefined) return { id: only.id, isOnRecord: true, cycle: only.visit.cycle };
  const cycle = findCycleOf(facts, authority, visits);
  const name = nameVisit(visits, authority, visitKind, from, cycle);
  if (name === undefined) return { why: 'no inspection on record opened the cycle of this monitoring visit' };
  const { slug, ...caution } = name;
  return { id: toVisitId(authority, slug), isOnRecord: false, cycle, ...caution };
}
