/** What results can be narrowed by, as the address spells it; `primary` is a switch of its own. */
export const facetNames = [
  'authority',
  'theme',
  'subject',
  'level',
  'direction',
  'source-kind',
  'visit-kind',
  'said-by',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

/** What a record of the index is under each facet; what it has no part in is left out. */
export type FacetValues = Readonly<Partial<Record<FacetName, string>>>;

/** What a reader asks for. Within a facet one value is enough; every facet with values has to be met. */
export interface Filters {
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly primaryOnly: boolean;
}

interface Faceted {
  readonly facets: FacetValues;
  readonly isPrimary: boolean;
}

const meets = ({ facets }: Faceted, name: FacetName, values: readonly string[]): boolean =>
  values.length === 0 || values.includes(facets[name] ?? '');

/** Whether a record is among what is asked for; one facet may be passed over. */
export function passesFilters(record: Faceted, { chosen, primaryOnly }: Filters, except?: FacetName): boolean {
  return (
    (record.isPrimary || !primaryOnly) &&
    facetNames.every((name) => name === except || meets(record, name, chosen[name]))
  );
}

/** How many records a value of a facet would leave, by value, given what is chosen under the other facets. */
export function countFacet(
  records: readonly Faceted[],
  filters: Filters,
  name: FacetName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const value = record.facets[name];
    if (value !== undefined && passesFilters(record, filters, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Whether anything is chosen at all. */
export const hasFilters = ({ chosen, primaryOnly }: Filters): boolean =>
  primaryOnly || facetNames.some((name) => chosen[name].length > 0);
