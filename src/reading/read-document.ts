import type { NamedBlock } from '../prepare/block.ts';
import type { Framework } from '../schema/vocabulary.ts';
import { findPrintedName, readAuthority } from './authority.ts';
import type { KnownAuthority } from './authority.ts';
import { readDocumentDate } from './dates/document-date.ts';
import { readVisitDates } from './dates/visit-dates.ts';
import type { VisitDates } from './dates/visit-dates.ts';
import { readFramework, readVariant } from './framework.ts';
import type { Variant } from './framework.ts';
import { readAims } from './improvements.ts';
import type { Aim, AimKind } from './improvements.ts';
import { listInspectors } from './inspectors.ts';
import type { Inspector } from './inspectors.ts';
import { readJudgements } from './judgements/read-judgements.ts';
import type { PrintedJudgement } from './judgements/table.ts';
import { readKind } from './kind.ts';
import type { DocumentKind } from './kind.ts';
import { findOpening } from './opening.ts';
import { readScope } from './scope/read-scope.ts';
import type { Scope } from './scope/read-scope.ts';
import { toStated } from './stated.ts';
import type { Missing, Reading, Stated } from './stated.ts';
import { readTerms } from './terms.ts';

/** What a document states of itself and of its visit; what is undefined is in `missing`, with why. */
export interface DocumentFacts {
  readonly kind: Stated<DocumentKind> | undefined;
  readonly title: Stated<string> | undefined;
  readonly authority: Stated<string> | undefined;
  /** The authority's name as the title prints it, known or not. */
  readonly printedName: string | undefined;
  readonly dates: Stated<VisitDates> | undefined;
  /** The date of a letter, or the day on which a report says it was published. */
  readonly dated: Stated<string> | undefined;
  readonly framework: Stated<Framework> | undefined;
  readonly variant: Stated<Variant> | undefined;
  readonly inspectors: readonly Stated<Inspector>[];
  readonly judgements: readonly Stated<PrintedJudgement>[];
  readonly scope: Scope;
  /** What it sets for the authority to do, one by one. */
  readonly aims: readonly Aim[];
  /** Kinds of which it says that it sets none. */
  readonly setsNone: readonly Stated<AimKind>[];
  readonly terms: Stated<'open-government' | 'other'> | undefined;
  readonly missing: readonly Missing[];
  /** What the document says twice and differently, or in an order that can't be. */
  readonly contradictions: readonly string[];
}

const note = (what: string, { why }: Reading<unknown>): readonly Missing[] =>
  why === undefined ? [] : [{ what, why }];

function listContradictions(
  dates: Stated<VisitDates> | undefined,
  dated: Stated<string> | undefined,
): readonly string[] {
  if (dates === undefined || dated === undefined || dated.value >= dates.value.to) return [];
  return [
    `The document is dated ${dated.value} (${dated.block}), before the visit ended on ${dates.value.to} (${dates.block}).`,
  ];
}

/**
 * Reads off a prepared text what the document states; nothing is guessed.
 * @param known authorities by the names that documents may give them.
 */
export function readDocument(blocks: readonly NamedBlock[], known: readonly KnownAuthority[]): DocumentFacts {
  const opening = findOpening(blocks);
  const kind = readKind(opening);
  const authority = readAuthority(opening, known);
  const dated = readDocumentDate(opening);
  const dates = readVisitDates(opening, dated.found?.value);
  const framework = readFramework(opening, kind.found);
  const isInspection = kind.found?.value === 'inspection';
  const variant = isInspection ? readVariant(opening, framework.found?.value, dates.found) : undefined;
  const judged = isInspection ? readJudgements(blocks, opening, framework.found?.value, dates.found?.value) : undefined;
  const scope = readScope(opening);
  const aims = readAims(blocks, framework.found?.value);
  const terms = readTerms(blocks);
  const inspectors = listInspectors(blocks, opening);
  const { title } = opening;
  return {
    kind: kind.found,
    title: title === undefined ? undefined : toStated(title.text, title.text, title),
    authority: authority.found,
    printedName: findPrintedName(opening),
    dates: dates.found,
    dated: dated.found,
    framework: framework.found,
    variant: variant?.found,
    inspectors,
    judgements: judged?.judgements ?? [],
    scope,
    aims: aims.aims,
    setsNone: aims.none,
    terms: terms.found,
    missing: [
      ...note('kind', kind),
      ...note('authority', authority),
      ...note('dates of the visit', dates),
      ...note('date of the document', dated),
      ...note('framework', framework),
      ...(variant === undefined ? [] : note('form of the inspection', variant)),
      ...(inspectors.length === 0 ? [{ what: 'inspectors', why: 'no sentence or list names them' }] : []),
      ...(judged?.missing ?? []),
      ...(isInspection || scope.sentences.length > 0
        ? []
        : [{ what: 'scope', why: 'no sentence says what was looked at' }]),
      ...scope.unplaced.map(({ words, block }) => ({
        what: `scope: ${block}`,
        why: `no word of “${words}” stands for a theme`,
      })),
      ...aims.missing,
      ...note('terms', terms),
    ],
    contradictions: listContradictions(dates.found, dated.found),
  };
}
