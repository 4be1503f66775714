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

/** Every grade that an inspection gave is a term of the glossary. */
const gradeIsExplained: Rule = ({ visits, terms }) =>
  [...visits].flatMap(([id, { judgements }]) =>
    judgements.flatMap(({ grade }, index) =>
      grade === 'not-given' || terms.get(grade)?.kind === 'grade'
        ? []
        : [
            {
              rule: 'grade-without-term',
              file: toRecordFile('visits', id),
              path: ['judgements', index, 'grade'],
              value: grade,
              problem: 'No term of the glossary explains this grade.',
              allowed: listChoices([...terms].filter(([, { kind }]) => kind === 'grade').map(([term]) => term)),
              action: `Add ${toRecordFile('terms', grade)}, of kind grade.`,
            },
          ],
    ),
  );

/** Where meanings of a framework are held, its grades for overall effectiveness have one. */
const overallHasMeaning: Rule = ({ visits, gradeMeanings }) =>
  [...visits].flatMap(([id, { framework, judgements }]) => {
    const meanings = gradeMeanings.get(framework);
    if (meanings === undefined) return [];
    const known = meanings.areas.filter(({ area }) => area === 'overall').flatMap(({ grades }) => grades);
    return judgements.flatMap(({ area, grade }, index) =>
      area !== 'overall' || grade === 'not-given' || known.some((entry) => entry.grade === grade)
        ? []
        : [
            {
              rule: 'grade-without-meaning',
              file: toRecordFile('visits', id),
              path: ['judgements', index, 'grade'],
              value: grade,
              problem: `${toRecordFile('gradeMeanings', framework)} does not say what this grade means.`,
              allowed: listChoices(known.map((entry) => entry.grade)),
              action: 'Add what the framework prints, or correct the grade.',
            },
          ],
    );
  });

export const gradeMeaningRules: readonly Rule[] = [
  meaningsAreOfFramework,
  meaningIsOne,
  gradeIsExplained,
  overallHasMeaning,
];
