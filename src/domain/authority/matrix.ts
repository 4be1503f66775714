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
  /** Visits of the cycle without a finding, oldest first: they have no column. */
  readonly others: readonly Visit[];
  readonly rows: readonly { readonly theme: ThemeId; readonly cells: readonly Cell[] }[];
}

/**
 * A matrix of given visits, in the order given, over all sixteen themes.
 * @param others visits of the cycle that are to be named beside it.
 */
export function buildMatrix(corpus: Corpus, columns: readonly Visit[], others: readonly Visit[] = []): Matrix {
  return {
    inspection: [...columns, ...others].find((visit) => visit.kind === 'inspection'),
    columns,
    others,
    rows: themeIds.map((theme) => ({
      theme,
      cells: columns.map((visit) => getCell(corpus, visit, theme)),
    })),
  };
}

/**
 * One matrix for each cycle of an authority in which some visit has findings, newest cycle first.
 *
 * A cycle is an inspection and the visits that followed it; those of which nothing is told are named, so that gaps stay in sight.
 */
export function listMatrices(corpus: Corpus, authorityId: string): readonly Matrix[] {
  const isTold = ({ id }: Visit) => hasFindings(corpus, id);
  return [...groupBy(listVisitsOf(corpus, authorityId), toCycleSlug).values()]
    .filter((visits) => visits.some(isTold))
    .map((visits) =>
      buildMatrix(
        corpus,
        visits.filter(isTold),
        visits.filter((visit) => !isTold(visit)),
      ),
    )
    .reverse();
}
