import { listChoices } from '../../src/domain/issue.ts';
import type { DocumentFacts } from '../../src/reading/read-document.ts';
import { findVisit } from './find-visit.ts';
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
  /** Id of a visit that has no record yet; undefined where it has one, or where only flags tell it. */
  readonly newVisit: string | undefined;
  readonly cycle: string | undefined;
  readonly cautions: readonly string[];
  readonly hindrances: readonly string[];
}

function explainAuthority({ missing, printedName }: DocumentFacts, known: readonly string[]): string {
  const why = missing.find(({ what }) => what === 'authority')?.why ?? 'it is not known';
  const id = printedName?.toLowerCase().replace(/[^a-z]+/gu, '-') ?? 'northshire';
  return `The authority: ${why}. On record: ${listChoices(known)}. Give --authority ${id}, or --visit.`;
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
  const title = given.title ?? (isOfOfsted && facts.title !== undefined ? toTitle(facts.title.words) : undefined);
  const hindrances = [
    ...(given.visit === undefined && authority === undefined ? [explainAuthority(facts, known)] : []),
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
    newVisit: found?.id === undefined || found.isOnRecord ? undefined : found.id,
    cycle: found?.id === undefined ? undefined : found.cycle,
    cautions: found?.id === undefined || found.caution === undefined ? [] : [found.caution],
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
