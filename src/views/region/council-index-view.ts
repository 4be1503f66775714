import { findLatest } from '../../domain/authority/latest.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Corpus } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { toSortKey } from '../../domain/plain-date.ts';
import { listByName, listCouncils, listRegions } from '../../domain/region/councils.ts';
import type { Link, NamedLinks } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import { buildCouncilRow } from './council-row.ts';
import type { CouncilRow } from './council-row.ts';

/** Councils under one heading. */
export interface CouncilGroup {
  readonly id: string;
  /** Empty where there is one group. */
  readonly name: string;
  readonly rows: readonly CouncilRow[];
}

/** The ways to a council: A to Z, by region, by the year of its last judgement. */
export interface CouncilIndexView {
  readonly searchUrl: string;
  readonly letters: readonly Link[];
  readonly groups: readonly CouncilGroup[];
  readonly regions: readonly Link[];
  /** By the year in which the inspection began that gave the last judgement, newest first; within it too. */
  readonly byYear: readonly NamedLinks[];
  readonly others: readonly Link[];
}

/** Councils whose last judgement is on record, by its year; no grade: a list of grades would read as a table of merit. */
function listByYear(corpus: Corpus): readonly NamedLinks[] {
  const judged = listCouncils(corpus).flatMap(({ id, name }) => {
    const inspection = findLatest(corpus, id).lastJudgement?.inspection;
    return inspection === undefined ? [] : [{ name, inspection, key: toSortKey(inspection.dates) }];
  });
  const newest = judged.toSorted((a, b) => compareText(b.key, a.key) || compareText(a.name, b.name));
  return [...groupBy(newest, ({ key }) => key.slice(0, 4))].map(([year, inYear]) => ({
    name: year,
    links: inYear.map(({ name, inspection }) => ({
      text: `${name}, ${formatVisitMonth(inspection)}`,
      href: urls.visit(inspection.id),
    })),
  }));
}

/** Draws together the ways to a council. */
export function buildCouncilIndexView(corpus: Corpus): CouncilIndexView {
  const byLetter = [...groupBy(listByName(corpus), ({ name }) => name.slice(0, 1))];
  return {
    searchUrl: urls.search,
    letters: byLetter.map(([letter]) => ({ text: letter, href: `#${letter.toLowerCase()}` })),
    groups: byLetter.map(([letter, authorities]) => ({
      id: letter.toLowerCase(),
      name: letter,
      rows: authorities.map((authority) => buildCouncilRow(corpus, authority)),
    })),
    regions: listRegions(corpus).map(({ id, name }) => ({ text: name, href: urls.region(id) })),
    byYear: listByYear(corpus),
    others: [
      { text: 'All councils through time', href: urls.history },
      { text: 'Focused visits by what they looked at', href: urls.focused },
    ],
  };
}
