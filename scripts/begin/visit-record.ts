import type { Aim } from '../../src/reading/improvements.ts';
import type { DocumentFacts } from '../../src/reading/read-document.ts';
import { takeWords } from '../../src/reading/sentences.ts';
import type { Place as ReadPlace, Stated } from '../../src/reading/stated.ts';
import { themeIds } from '../../src/schema/vocabulary.ts';
import { visitKindOf } from './find-visit.ts';

/** A file that was read. */
export interface ReadFile {
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Undefined where it has no pages. */
  readonly pages: number | undefined;
  readonly address: string | undefined;
  /** As a path within the folder of prepared texts; undefined where it stands in none. */
  readonly preparedText: string | undefined;
}

const longestQuote = 15;

const toPlace = ({ block, page }: ReadPlace) => ({ block, ...(page !== undefined && { page }) });

const toQuotedPlace = (stated: Stated<unknown>) => ({
  ...toPlace(stated),
  quote: takeWords(stated.words, longestQuote),
});

/** The place of a value that the document states; none for what is inferred. */
const placeOf = (name: string, stated: Stated<unknown> | undefined) =>
  stated === undefined || stated.inferred !== undefined ? {} : { [name]: toQuotedPlace(stated) };

function toDates(dates: DocumentFacts['dates']) {
  if (dates === undefined) return { precision: null };
  const { from, to, parts } = dates.value;
  const toRun = ([first, last]: readonly [string, string]) => (first === last ? first : `${first} to ${last}`);
  const inParts =
    parts === undefined
      ? undefined
      : `It came in ${parts.length === 2 ? 'two' : parts.length} parts: ${parts.map(toRun).join(' and ')}.`;
  const note = [dates.inferred, inParts].filter((part) => part !== undefined).join(' ');
  return {
    precision: 'day',
    from,
    ...(to !== from && { to }),
    ...(dates.inferred !== undefined && { inferred: true }),
    ...(note !== '' && { note }),
  };
}

/** The day that a document bears, or that is given by hand; an empty field where neither is. */
export const toPublished = (dated: DocumentFacts['dated'], given: string | undefined) => {
  const from = given ?? dated?.value;
  const precision = { 4: 'year', 7: 'month', 10: 'day' }[from?.length ?? 0] ?? null;
  return { precision, ...(from !== undefined && { from }) };
};

/** A full inspection looks at all; of any other visit only what its statement names is known. */
function toScope({ kind, framework, scope }: DocumentFacts, source: string | undefined) {
  if (kind?.value === 'inspection' && framework !== undefined && framework.value !== 'pre-sif')
    return { basis: 'known', themes: [...themeIds] };
  const isStated = scope.themes.length > 0;
  return {
    basis: !isStated ? 'unknown' : scope.unplaced.length > 0 ? 'partial' : 'known',
    themes: scope.themes.map(({ value }) => value),
    ...(isStated && {
      places: scope.themes.map((theme) => ({
        theme: theme.value,
        ...(source !== undefined && { source }),
        ...toQuotedPlace(theme),
      })),
    }),
  };
}

/** How many of each kind are set, and where; kinds that could not be counted are left out. */
function toSets({ aims, setsNone }: DocumentFacts) {
  const kinds = [...new Set(aims.map(({ kind }) => kind))];
  const places = (listed: readonly Aim[]) => listed.map(toPlace);
  return [
    ...kinds.map((kind) => {
      const listed = aims.filter((aim) => aim.kind === kind);
      return { kind, count: listed.length, places: places(listed) };
    }),
    ...setsNone.filter(({ value }) => !kinds.includes(value)).map(({ value }) => ({ kind: value, count: 0 })),
  ];
}

/** Why a value is believed that no word of the document states; the dates have a note of their own. */
function listInferred({ framework, variant }: DocumentFacts) {
  const inferred = {
    ...(framework?.inferred !== undefined && { framework: framework.inferred }),
    ...(variant?.inferred !== undefined && { variant: variant.inferred }),
  };
  return Object.keys(inferred).length > 0 && { inferred };
}

/**
 * The record of a visit, as far as its document states it, with the place of each value; what it does not state is
 * empty (null) where a record needs it, and left out else.
 * @param source id of the source that is coded from the document; undefined where none is yet.
 * @param published the day of publication, where it is known from elsewhere.
 */
export function toVisitRecord(
  facts: DocumentFacts,
  cycle: string | undefined,
  file: ReadFile,
  source?: string,
  published?: string,
): Readonly<Record<string, unknown>> {
  const { kind, dates, dated, framework, variant, judgements } = facts;
  const sets = toSets(facts);
  const { address, digest, preparedText, pages } = file;
  return {
    kind: kind === undefined ? null : visitKindOf[kind.value],
    ...(cycle !== undefined && { cycle }),
    dates: toDates(dates),
    published: toPublished(dated, published),
    framework: framework?.value ?? null,
    ...(variant !== undefined && { variant: variant.value }),
    ...(source !== undefined && { summary: null }),
    scope: toScope(facts, source),
    letter: 'held',
    document: {
      ...(address !== undefined && { address }),
      digest,
      ...(preparedText !== undefined && { preparedText }),
      ...(pages !== undefined && { pages }),
    },
    places: {
      ...placeOf('kind', kind),
      ...placeOf('dates', dates),
      ...(published === undefined && placeOf('published', dated)),
      ...placeOf('framework', framework),
      ...placeOf('variant', variant),
    },
    ...listInferred(facts),
    ...(judgements.length > 0 && {
      judgements: judgements.map((judgement) => ({
        area: judgement.value.area,
        grade: judgement.value.grade,
        asPrinted: judgement.words,
        place: toPlace(judgement),
      })),
    }),
    ...(sets.length > 0 && { sets }),
  };
}
