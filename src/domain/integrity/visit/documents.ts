import type { VisitRecord } from '../../../schema/visit.ts';
import { isPrimary } from '../../finding/speakers.ts';
import { toRecordFile } from '../../issue.ts';
import type { ContentIssue, RecordPath } from '../../issue.ts';
import { listSourcesOf } from '../../lookup.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** Two visits rest on one document only where they are one visit to two authorities. */
const documentIsOfOneVisit: Rule = ({ visits }) => {
  const first = new Map<string, string>();
  return [...visits].flatMap(([id, { document: held, sameVisitAs }]) => {
    if (held === undefined) return [];
    const other = first.get(held.digest);
    if (other === undefined) first.set(held.digest, id);
    if (other === undefined || other === sameVisitAs) return [];
    return [
      {
        rule: 'document-of-two-visits',
        file: toRecordFile('visits', id),
        path: ['document', 'digest'],
        value: held.digest,
        problem: `The same file is the document of "${other}".`,
        action: 'Correct the digest; a visit to two authorities at once says so in sameVisitAs of both.',
      },
    ];
  });
};

/** Values of a visit that its document prints and that lack their place there. */
function listUnplaced(visit: VisitRecord): readonly RecordPath[] {
  const { places, dates, published, inferred, judgements, sets } = visit;
  const isPrinted = {
    kind: true,
    dates: dates.precision !== 'unknown' && !dates.inferred,
    published: published.precision !== 'unknown' && !published.inferred,
    framework: inferred.framework === undefined,
    variant: false,
    provider: false,
  } as const satisfies Record<keyof typeof places, boolean>;
  return [
    ...(['kind', 'dates', 'published', 'framework'] as const)
      .filter((field) => isPrinted[field] && places[field] === undefined)
      .map((field) => [field]),
    ...judgements.flatMap(({ place }, index) => (place === undefined ? [['judgements', index]] : [])),
    ...sets.flatMap((set, index) => (set.count > 0 && set.places.length === 0 ? [['sets', index]] : [])),
  ];
}

/** Of a visit that is known by its document alone, every value that the document prints has its place. */
const factsHavePlaces: Rule = ({ visits }, { corpus }) =>
  [...visits].flatMap(([id, visit]) => {
    if (visit.document === undefined || listSourcesOf(corpus, id).some(isPrimary)) return [];
    return listUnplaced(visit).map((path) => ({
      rule: 'value-without-place',
      file: toRecordFile('visits', id),
      path,
      problem: 'The value was read from the document, and nothing says where it stands.',
      allowed: 'a block of the document, its page, and at most 15 of its words',
      action:
        path.length > 1
          ? 'Add its place.'
          : 'Add it to places; where the document does not print it, say that it is inferred and why.',
    }));
  });

/** A document sets a kind of thing once, and no fewer of it than the record lists. */
const setsCountAll: Rule = ({ visits }) =>
  [...visits].flatMap(([id, { sets, recommendations }]): readonly ContentIssue[] => {
    const file = toRecordFile('visits', id);
    return [
      ...findDoubles(sets.map(({ kind }) => kind)).map(([value, index]) => ({
        rule: 'double-set',
        file,
        path: ['sets', index, 'kind'],
        value,
        problem: 'The kind is counted twice.',
        action: 'Keep one of the two.',
      })),
      ...sets.flatMap(({ kind, count, places }, index) => {
        const listed = recommendations.filter((recommendation) => recommendation.kind === kind).length;
        const least = Math.max(listed, places.length);
        if (count >= least) return [];
        return [
          {
            rule: 'more-than-set',
            file,
            path: ['sets', index, 'count'],
            value: String(count),
            problem: `The record lists ${listed} of this kind and ${places.length} of their places.`,
            allowed: `${least} or more`,
            action: 'Correct the number, or the list.',
          },
        ];
      }),
    ];
  });

export const documentRules: readonly Rule[] = [documentIsOfOneVisit, factsHavePlaces, setsCountAll];
