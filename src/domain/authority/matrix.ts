import { themeIds } from '../../schema/vocabulary.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { getCell } from '../theme/cell.ts';
import type { Cell } from '../theme/cell.ts';
import { groupBy } from '../group-by.ts';
import { hasFindings, listVisitsOf, toCycleSlug } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';

/** Themes down, visits across. */
export interface Matrix {
  /** The inspection that opened the cycle, if it is on record. */
  readonly inspection: Visit | undefined;
  readonly columns: readonly Visit[];
  readonly rows: readonly { readonly theme: ThemeId; readonly cells: readonly Cell[] }[];
}

/** A matrix of given visits, in the order given, over all sixteen themes. */
export function buildMatrix(corpus: Corpus, columns: readonly Visit[]): Matrix {
  return {
    inspection: columns.find((visit) => visit.kind === 'inspection'),
    columns,
    rows: themeIds.map((theme) => ({
      theme,
      cells: columns.map((visit) => getCell(corpus, visit, theme)),
    })),
  };
}

/**
 * One matrix for each cycle of an authority in which some visit has findings, newest cycle first.
 *
 * A cycle is an inspection and the visits that followed it, with those of which nothing is held, so that gaps stay in sight.
 */
export function listMatrices(corpus: Corpus, authorityId: string): readonly Matrix[] {
  const visits = listVisitsOf(corpus, authorityId);
  return [...groupBy(visits, toCycleSlug).values()]
    .filter((columns) => columns.some(({ id }) => hasFindings(corpus, id)))
    .map((columns) => buildMatrix(corpus, columns))
    .reverse();
}
