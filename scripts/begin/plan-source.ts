import slugify from '@sindresorhus/slugify';

import { toAuthorityId } from '../../src/domain/ids.ts';
import { listChoices, toRecordFile } from '../../src/domain/issue.ts';
import type { DocumentFacts } from '../../src/reading/read-document.ts';
import { findCycleOf, findVisit } from './find-visit.ts';
import type { Visits } from './find-visit.ts';
import { toTitle } from './source-text.ts';

/** What an author says by flags. */
export interface Given {
  readonly visit?: string | undefined;
  readonly authority?: string | undefined;
  readonly publisher?: string | undefined;
  readonly kind?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly address?: string | undefined;
  readonly teller?: string | undefined;
}

/** The new source and its visit: what flags say, else what the document states; or what hinders. */
export interface Plan {
  readonly source: Given;
  /** Id of a visit whose record can be begun; undefined where it has one, or where the document is not Ofsted's. */
  readonly newVisit: string | undefined;
  readonly cycle: string | undefined;
  readonly cautions: readonly string[];
  readonly hindrances: readonly string[];
}

/** Why the authority is not known, and the two ways on: it is on record under another name, or has no record. */
function explainAuthority({ missing, printedName }: DocumentFacts, known: readonly string[]): readonly string[] {
  const why = missing.find(({ what }) => what === 'authority')?.why ?? 'it is not known';
  const id = printedName === undefined ? '<authority>' : slugify(printedName, { decamelize: false });
  return [
    `The authority: ${why}. On record: ${listChoices(known)}.`,
    'If it is one of these: give --authority with its id, and add the name to its alsoCalled, formerNames or providers.',
    `If it has no record: copy docs/templates/authority.yaml to ${toRecordFile('authorities', id)}, fill it in, and run this again.`,
  ];
}

/** What an author should know who gave the id of a visit that has no record. */
function listCautionsOfGiven(facts: DocumentFacts, visit: string, visits: Visits): readonly string[] {
  const authority = toAuthorityId(visit);
  const named = facts.authority?.value;
  const found = findVisit(facts, authority, visits);
  return [
    `${visit} was not on record: its record is begun under that id. If the id is wrong, delete what is written now and try again.`,
    ...(named === undefined || named === authority ? [] : [`The document names ${named}, not ${authority}.`]),
    ...(found.id !== undefined && found.isOnRecord
      ? [`${found.id} is on record, of the same kind and days: if it is this visit, give that id.`]
      : []),
  ];
}

/**
 * Decides which source and which visit a document begins.
 * @param known ids of the authorities on record.
 */
export function planSource(facts: DocumentFacts, given: Given, visits: Visits, known: readonly string[]): Plan {
  const isOfOfsted = facts.kind !== undefined;
  const isReport = facts.kind?.value === 'inspection' || facts.kind?.value === 'board-review';
  const authority = given.authority ?? facts.authority?.value;
  const found = given.visit !== undefined || authority === undefined ? undefined : findVisit(facts, authority, visits);
  const visit = given.visit ?? found?.id;
  const begun = isOfOfsted && given.visit !== undefined && !visits.has(given.visit) ? given.visit : undefined;
  const title = given.title ?? (isOfOfsted && facts.title !== undefined ? toTitle(facts.title.words) : undefined);
  const hindrances = [
    ...(given.visit === undefined && authority === undefined ? explainAuthority(facts, known) : []),
    ...(found?.why === undefined ? [] : [`The visit: ${found.why}. Give --visit.`]),
  ];
  return {
    source: {
      visit,
      publisher: given.publisher ?? (isOfOfsted ? 'Ofsted' : undefined),
      kind: given.kind ?? (isOfOfsted ? (isReport ? 'report' : 'letter') : undefined),
      title,
      published: given.published ?? facts.dated?.value,
      address: given.address,
      teller: given.teller,
    },
    newVisit: begun ?? (found?.isOnRecord === false ? found.id : undefined),
    cycle: begun === undefined ? found?.cycle : findCycleOf(facts, toAuthorityId(begun), visits),
    cautions: [
      ...(begun === undefined ? [] : listCautionsOfGiven(facts, begun, visits)),
      ...(found?.caution === undefined ? [] : [found.caution]),
    ],
    hindrances,
  };
}

/** Where a visit's record and its document say different things. */
export function listDifferences(
  { dates, dated, framework }: DocumentFacts,
  id: string,
  visits: Visits,
): readonly string[] {
  const visit = visits.get(id);
  if (visit === undefined) return [];
  const compare = (what: string, ours: string | undefined, theirs: string | undefined) =>
    ours === undefined || theirs === undefined || ours === theirs
      ? []
      : [`${id} says ${what} ${ours}, the document ${theirs}.`];
  return [
    ...compare('that it began on', visit.dates.from, dates?.value.from),
    ...compare('that it ended on', visit.dates.to ?? visit.dates.from, dates?.value.to),
    ...compare('that it came out on', visit.published.from, dated?.value),
    ...compare('its framework is', visit.framework, framework?.value),
  ];
}
