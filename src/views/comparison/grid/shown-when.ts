import type { GridRow, GridSection, ShownWhen } from './grid-view.ts';

const listWhere = (all: boolean, primary: boolean) =>
  [...(all ? ['all'] : []), ...(primary ? ['primary'] : [])].join(' ');

function listShownWhen({ isAlike, hasWeakness, primary, cells }: GridRow): ShownWhen {
  const alike = listWhere(isAlike, primary?.isAlike ?? isAlike);
  const weak = listWhere(hasWeakness, primary?.hasWeakness ?? hasWeakness);
  return {
    ...(alike !== '' && { 'data-alike': alike }),
    ...(weak !== '' && { 'data-weak': weak }),
    ...(primary?.isEmpty === true && { 'data-empty': '' }),
    ...(cells.some((cell) => cell.primary !== undefined) && { 'data-differs': '' }),
  };
}

/** Sections whose rows have the attributes by which the filters of a comparison show and hide them. */
export const withShown = (sections: readonly GridSection[]): readonly GridSection[] =>
  sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, shown: listShownWhen(row) })),
  }));
