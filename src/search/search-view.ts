import type { Corpus } from '../domain/model.ts';
import { listSubjectsOf } from '../domain/lookup.ts';
import { listFormerIds } from '../domain/page/moves.ts';
import type { FacetName } from './facets.ts';
import { directions, levels, sourceKinds, speakers, visitKinds } from '../schema/vocabulary.ts';
import type { Direction, Level, Speaker, ThemeId } from '../schema/vocabulary.ts';
import type { Link } from '../views/link.ts';
import { allMarks } from '../views/finding/mark-view.ts';
import type { MarkView } from '../views/finding/mark-view.ts';
import { urls } from '../views/urls.ts';
import { toVisitYear, unknownYear } from '../views/visit/visit-year.ts';
import { directionWords, levelWords, sourceKindWords, visitKindWords } from '../views/words.ts';

interface FilterValue {
  readonly value: string;
  readonly label: string;
  /** Ids that it had before, parted by spaces, so that addresses with one of them go on meaning it. */
  readonly former?: string;
}

/** What results can be narrowed by under one heading. */
export interface FilterGroup {
  readonly name: FacetName;
  readonly legend: string;
  readonly values: readonly FilterValue[];
  /** The theme with which alone it is offered. */
  readonly theme?: ThemeId;
}

/** The search page, before anything is asked. */
export interface SearchView {
  readonly action: string;
  /** Where a question for how good a council is leads on. */
  readonly grades: Link;
  readonly councils: Link;
  /** Where a search for a person leads, which finds nothing. */
  readonly names: Link;
  readonly filters: readonly FilterGroup[];
  readonly themes: readonly Link[];
  readonly authorities: readonly Link[];
  /** Every mark that a result can bear. */
  readonly marks: readonly MarkView[];
}

const levelLabels = { ...levelWords, 'not-stated': 'No level stated' } as const satisfies Record<Level, string>;

const directionLabels = { ...directionWords, 'not-stated': 'No change stated' } as const satisfies Record<
  Direction,
  string
>;

const speakerLabels = {
  inspectors: 'Inspectors',
  authority: 'The council or trust',
  journalist: 'A journalist',
} as const satisfies Record<Speaker, string>;

function toValues<T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): FilterGroup['values'] {
  return values.map((value) => ({ value, label: labels[value] }));
}

function listYears({ visits }: Corpus): FilterGroup['values'] {
  const years = [...new Set(visits.map(toVisitYear))].sort().reverse();
  const known = years.filter((year) => year !== unknownYear).map((year) => ({ value: year, label: year }));
  return years.includes(unknownYear) ? [...known, { value: unknownYear, label: 'Year not known' }] : known;
}

/** Records as values, with the ids that they had before. */
function toRecordValues(
  corpus: Corpus,
  kind: 'authority' | 'subject',
  records: readonly { readonly id: string; readonly name: string }[],
): FilterGroup['values'] {
  const moved = listFormerIds(corpus).flatMap((one) => (one.kind === kind && one.state === 'moved' ? [one] : []));
  return records.map(({ id, name }) => {
    const former = moved.filter(({ to }) => to === id).map((one) => one.id);
    return { value: id, label: name, ...(former.length > 0 && { former: former.join(' ') }) };
  });
}

/** The subjects of each theme, apart: all together they would drown what else can be chosen. */
const listSubjectFilters = (corpus: Corpus): readonly FilterGroup[] =>
  corpus.themes.map(({ id, name }) => ({
    name: 'subject',
    legend: `Subject of ${name.toLowerCase()}`,
    values: toRecordValues(corpus, 'subject', listSubjectsOf(corpus, id)),
    theme: id,
  }));

export function buildSearchView(corpus: Corpus): SearchView {
  return {
    action: urls.search,
    grades: { text: 'what a monitoring visit is', href: urls.term('monitoring-visit') },
    councils: { text: 'council’s page', href: urls.authorities },
    names: { text: 'Why nobody is named', href: urls.page('names') },
    filters: [
      {
        name: 'authority',
        legend: 'Authority',
        values: toRecordValues(corpus, 'authority', corpus.authorities),
      },
      { name: 'theme', legend: 'Theme', values: corpus.themes.map(({ id, name }) => ({ value: id, label: name })) },
      ...listSubjectFilters(corpus),
      { name: 'level', legend: 'Level', values: toValues(levels, levelLabels) },
      { name: 'direction', legend: 'Direction', values: toValues(directions, directionLabels) },
      { name: 'said-by', legend: 'Said by', values: toValues(speakers, speakerLabels) },
      { name: 'source-kind', legend: 'Source', values: toValues(sourceKinds, sourceKindWords) },
      { name: 'visit-kind', legend: 'Visit', values: toValues(visitKinds, visitKindWords) },
      { name: 'year', legend: 'Year of the visit', values: listYears(corpus) },
    ],
    themes: corpus.themes.map(({ id, name }) => ({ text: name, href: urls.theme(id) })),
    authorities: corpus.authorities.map(({ id, name }) => ({ text: name, href: urls.authority(id) })),
    marks: allMarks,
  };
}
