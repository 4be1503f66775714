import { getSource, getSubject, listFindingsOf, listSourcesOf } from '../../../domain/lookup.ts';
import type { Corpus, Visit } from '../../../domain/model.ts';
import { isPrimary } from '../../../domain/finding/speakers.ts';
import { joinNames } from '../../join-names.ts';
import type { TextSegment } from '../../term-links.ts';
import { toAnchor } from '../../urls.ts';

/**
 * What accounts other than Ofsted's own document tell of inspectors and the coding ties to nothing in it: a line whose
 * links lead to these findings on the page of the visit.
 * @returns undefined where no such document is held, or all is tied to it.
 */
export function findPressAlone(corpus: Corpus, visit: Visit): readonly TextSegment[] | undefined {
  const primary = listSourcesOf(corpus, visit.id).filter(isPrimary);
  const alone = listFindingsOf(corpus, visit.id).filter(
    ({ sourceId, relays, saidBy, status }) =>
      relays === undefined &&
      saidBy === 'inspectors' &&
      status !== 'withdrawn' &&
      !isPrimary(getSource(corpus, sourceId)),
  );
  if (primary.length === 0 || alone.length === 0) return undefined;
  const document = joinNames(new Set(primary.map(({ kind }) => `the ${kind}`)));
  const isPrincipal = primary.some(({ coding }) => coding === 'principal');
  const extent = isPrincipal ? ', of which the principal findings alone are coded' : '';
  return [
    { text: `Tied to no finding of ${document}${extent}: ` },
    ...alone.flatMap(({ key, subject, sourceId }, index) => [
      ...(index > 0 ? [{ text: '; ' }] : []),
      { text: getSubject(corpus, subject).name, href: `#${toAnchor(key)}` },
      { text: ` (${getSource(corpus, sourceId).publisher})` },
    ]),
    { text: '.' },
  ];
}
