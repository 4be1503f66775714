import { getCell } from '../../../domain/theme/cell.ts';
import { getTheme, listFindingsOf } from '../../../domain/lookup.ts';
import type { Corpus, Visit } from '../../../domain/model.ts';
import { groupByTheme } from '../../../domain/order.ts';
import { themeIds } from '../../../schema/vocabulary.ts';
import type { Link } from '../../link.ts';
import { buildCellView } from '../../theme/cell-view.ts';
import { toWitnessRowId, urls } from '../../urls.ts';
import { formatSource } from '../format-visit.ts';
import { buildLine, findMainSource } from './line-view.ts';
import type { LineView } from './line-view.ts';
import { listThemes } from './theme-list-view.ts';
import type { ThemeList } from './theme-list-view.ts';
import { findWitnessView, isAnyDifferent } from './witness-view.ts';
import type { WitnessView } from './witness-view.ts';

/** Everything that is told of a visit, each finding once. */
export interface VisitFindings {
  /** What to say where there is no finding: the one reason that holds for every theme. */
  readonly noFindings: string;
  /** Whose account a line is from where it names none; absent where nothing is told by an account of this visit. */
  readonly teller?: { readonly words: string; readonly source: Link };
  readonly reported: readonly ThemeList[];
  readonly isAnyFolded: boolean;
  /** Themes of which inspectors are not told, with the reason. */
  readonly unreported: readonly Pick<ThemeList, 'id' | 'formerId' | 'theme' | 'cell'>[];
  /** What others than the inspectors said, by theme. */
  readonly said: readonly LineView[];
  /** How its accounts differ; undefined where fewer than two are held, or none is coded. */
  readonly witnesses?: WitnessView;
  /** Whether there is anything to say of how they differ. */
  readonly isAnyDifferent: boolean;
}

function findTeller(corpus: Corpus, visit: Visit): VisitFindings['teller'] {
  const main = findMainSource(corpus, visit.id);
  if (main === undefined) return undefined;
  const isAlone = listFindingsOf(corpus, visit.id).every(({ sourceId }) => sourceId === main.id);
  return {
    words: isAlone ? 'All from' : 'A line that names no account is from',
    source: { text: formatSource(main), href: urls.source(main.id) },
  };
}

/** Draws together what is told of a visit, theme by theme. */
export function listVisitFindings(corpus: Corpus, visit: Visit): VisitFindings {
  const teller = findTeller(corpus, visit);
  const witnesses = findWitnessView(corpus, visit);
  const cells = themeIds.map((theme) => getCell(corpus, visit, theme));
  const isTold = ({ findings }: (typeof cells)[number]) => findings.length > 0;
  const reported = listThemes(
    corpus,
    visit,
    cells.filter(isTold).map(({ theme }) => theme),
  );
  const said = groupByTheme(listFindingsOf(corpus, visit.id).filter(({ saidBy }) => saidBy !== 'inspectors'));
  return {
    noFindings: cells
      .slice(0, 1)
      .map((cell) => `${buildCellView(corpus, cell).words}.`)
      .join(''),
    ...(teller && { teller }),
    reported,
    isAnyFolded: reported.some(({ isFolded }) => isFolded),
    unreported: cells
      .filter((cell) => !isTold(cell))
      .map((cell) => ({
        id: cell.theme,
        ...(witnesses && { formerId: toWitnessRowId(cell.theme) }),
        theme: { text: getTheme(corpus, cell.theme).name, href: urls.theme(cell.theme) },
        cell: buildCellView(corpus, cell),
      })),
    said: said.flatMap(([theme, findings]) =>
      findings.map((finding) => buildLine(corpus, finding, getTheme(corpus, theme).name)),
    ),
    ...(witnesses && { witnesses }),
    isAnyDifferent: witnesses !== undefined && isAnyDifferent(witnesses),
  };
}
