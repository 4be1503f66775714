import type { Recommendation } from '../../schema/visit.ts';
import { joinNames } from '../join-names.ts';

/** The number that a document gives a recommendation, or its place in the document's order. */
export const toNumber = ({ id }: Pick<Recommendation, 'id'>): number => Number(id.slice(1));

/** Numbers of recommendations in a sentence, three or more in a row as one range: `1, 2, 4 to 6 and 9`. */
export function formatNumbers(recommendations: readonly Pick<Recommendation, 'id'>[]): string {
  const ranges: number[][] = [];
  for (const number of recommendations.map(toNumber).toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else ranges.push([number]);
  }
  return joinNames(
    ranges.flatMap((range) => (range.length > 2 ? [`${range[0] ?? ''} to ${range.at(-1) ?? ''}`] : range.map(String))),
  );
}
