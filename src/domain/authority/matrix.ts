import { themeIds } from '../../schema/vocabulary.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { getCell } from '../theme/cell.ts';
import type { Cell } from '../theme/cell.ts';
import { groupBy } from '../group-by.ts';
import { hasFindings, listFindingsOf, listVisitsOf, toCycleSlug } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';

/** Themes down, visits across. */
export interface Matrix {
  /** The inspection that opened the cycle, if it is on record. */
  readonly inspection: Visit | undefined;
  readonly columns: readonly Visit[];
  /** Visits of the cycle without a finding, oldest first: they have no column, and are named with its newest part. */
  readonly others: readonly Visit[];
  /** Whether it is one of several parts of its cycle. */
  readonly isPart: boolean;
  readonly rows: readonly { readonly theme: ThemeId; readonly cells: readonly Cell[] }[];
}

/** Visits beside a matrix's columns, and whether it is a part of its cycle. */
interface MatrixRest {
  readonly others?: readonly Visit[];
  readonly inspection?: Visit | undefined;
  readonly isPart?: boolean;
}

/**
 * A matrix of given visits, in the order given, over all sixteen themes.
 * @param rest the inspection is that among the columns where none is given.
 */
export function buildMatrix(
  corpus: Corpus,
  columns: readonly Visit[],
  { others = [], inspection, isPart = false }: MatrixRest = {},
): Matrix {
  return {
    inspection: inspection ?? columns.find(({ kind }) => kind === 'inspection'),
    columns,
    others,
    isPart,
    rows: themeIds.map((theme) => ({
      theme,
      cells: columns.map((visit) => getCell(corpus, visit, theme)),
    })),
  };
}

/** Cells of one part in which something is said: each is a stop on the way through it. */
const mostTold = 66;
/** Columns of one part, so that the words of a cell have room. */
const mostColumns = 6;

/** How many themes a visit says anything of. */
const countTold = (corpus: Corpus, visit: Visit): number =>
  new Set(listFindingsOf(corpus, visit.id).map(({ theme }) => theme)).size;

/** The visits of a cycle in parts that can be gone through, each in order, the newest part first. */
function splitCycle(corpus: Corpus, visits: readonly Visit[]): readonly (readonly Visit[])[] {
  const parts: Visit[][] = [];
  let told = Infinity;
  for (const visit of visits.toReversed()) {
    const count = countTold(corpus, visit);
    const part = parts.at(-1);
    if (part === undefined || part.length === mostColumns || told + count > mostTold) {
      parts.push([visit]);
      told = count;
    } else {
      part.unshift(visit);
      told += count;
    }
  }
  return parts;
}

function listParts(corpus: Corpus, visits: readonly Visit[]): readonly Matrix[] {
  const isTold = ({ id }: Visit) => hasFindings(corpus, id);
  const parts = splitCycle(corpus, visits.filter(isTold));
  const inspection = visits.find(({ kind }) => kind === 'inspection');
  return parts.map((columns, index) =>
    buildMatrix(corpus, columns, {
      others: index === 0 ? visits.filter((visit) => !isTold(visit)) : [],
      inspection,
      isPart: parts.length > 1,
    }),
  );
}

/**
 * One matrix for each cycle of an authority in which some visit has findings, newest cycle first.
 *
 * A cycle is an inspection and the visits that followed it; those of which nothing is told are named, so that gaps stay
 * in sight. A cycle of many visits is in several parts, newest first.
 */
export function listMatrices(corpus: Corpus, authorityId: string): readonly Matrix[] {
  return [...groupBy(listVisitsOf(corpus, authorityId), toCycleSlug).values()]
    .toReversed()
    .flatMap((visits) => listParts(corpus, visits));
}
