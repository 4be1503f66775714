/** SHIPS TO THE BROWSER. */
import type { FacetValues } from './facets.ts';

interface Spoken {
  readonly facets: FacetValues;
}

const isByInspectors = ({ facets }: Spoken): boolean => facets['said-by'] === 'inspectors';

/** Whether an authority or its trust speaks well of itself: of a strength, or of something better. */
const isOwnPraise = ({ facets }: Spoken): boolean =>
  facets['said-by'] === 'authority' &&
  (facets.level === 'strength' || facets.direction === 'improved' || facets.direction === 'early-signs');

/**
 * Lets the inspectors speak before an authority praises itself, however well its words fit the query: praise that stands
 * above the first of the inspectors' findings comes right behind it. Where none is by inspectors, all stays as it was.
 */
export function putOwnPraiseBehind<T extends Spoken>(results: readonly T[]): readonly T[] {
  const first = results.findIndex(isByInspectors);
  if (first < 1) return results;
  const [lead, rest] = [results.slice(0, first), results.slice(first)];
  return [
    ...lead.filter((result) => !isOwnPraise(result)),
    ...rest.slice(0, 1),
    ...lead.filter(isOwnPraise),
    ...rest.slice(1),
  ];
}
