import { frameworks } from '../../../schema/vocabulary.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** Meanings of grades are those of a framework: its name is the file's. */
const meaningsAreOfFramework: Rule = ({ gradeMeanings }) =>
  [...gradeMeanings.keys()]
    .filter((id) => !frameworks.some((framework) => framework === id))
    .map((id) => ({
      rule: 'meanings-of-no-framework',
      file: toRecordFile('gradeMeanings', id),
      path: [],
      value: id,
      problem: 'No framework has this name.',
      allowed: listChoices(frameworks),
      action: 'Name the file as the framework.',
    }));

/** A grade of an area has one meaning. */
const meaningIsOne: Rule = ({ gradeMeanings }) =>
  [...gradeMeanings].flatMap(([id, { areas }]) => {
    const places = areas.flatMap(({ area, grades }, index) =>
      grades.map(({ grade }, place) => ({
        key: `${area}: ${grade}`,
        path: ['areas', index, 'grades', place, 'grade'],
      })),
    );
    return findDoubles(places.map(({ key }) => key)).map(([key, index]) => ({
      rule: 'double-meaning',
      file: toRecordFile('gradeMeanings', id),
      path: places[index]?.path ?? [],
      value: key,
      problem: 'The grade is given two meanings for this area.',
      action: 'Keep the one that the framework prints.',
    }));
  });

export const gradeMeaningRules: readonly Rule[] = [meaningsAreOfFramework, meaningIsOne];
