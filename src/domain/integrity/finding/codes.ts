import { codedFieldNames, codedFields } from '../../../schema/vocabulary.ts';
import type { CodedField } from '../../../schema/vocabulary.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

const isCodedField = (name: string): name is CodedField => codedFieldNames.some((field) => field === name);

/** Every coded field is explained, and no other. */
const fieldsAreTheCoded: Rule = ({ codes }) => [
  ...codedFieldNames
    .filter((field) => !codes.has(field))
    .map((field) => ({
      rule: 'missing-code',
      file: toRecordFile('codes', field),
      path: [],
      value: field,
      problem: 'The values of the field have no meanings.',
      action: 'Add the file.',
    })),
  ...[...codes.keys()]
    .filter((name) => !isCodedField(name))
    .map((name) => ({
      rule: 'unknown-code',
      file: toRecordFile('codes', name),
      path: [],
      value: name,
      problem: 'No field of a finding is coded so.',
      allowed: listChoices(codedFieldNames),
      action: 'Rename or remove the file.',
    })),
];

/** Every value of a coded field has one meaning, and nothing else has any. */
const valuesHaveOneMeaning: Rule = ({ codes }) =>
  [...codes].flatMap(([field, { values }]) => {
    if (!isCodedField(field)) return [];
    const file = toRecordFile('codes', field);
    const allowed: readonly string[] = codedFields[field];
    const given = values.map(({ value }) => value);
    return [
      ...allowed
        .filter((value) => !given.includes(value))
        .map((value) => ({
          rule: 'missing-code',
          file,
          path: ['values'],
          value,
          problem: `The value "${value}" has no meaning.`,
          action: 'Say what it means.',
        })),
      ...given.flatMap((value, index) =>
        allowed.includes(value)
          ? []
          : [
              {
                rule: 'unknown-code',
                file,
                path: ['values', index, 'value'],
                value,
                problem: 'The field has no such value.',
                allowed: listChoices(allowed),
                action: 'Correct or remove it.',
              },
            ],
      ),
      ...findDoubles(given).map(([value, index]) => ({
        rule: 'double-code',
        file,
        path: ['values', index, 'value'],
        value,
        problem: 'The value is given two meanings.',
        action: 'Keep one.',
      })),
    ];
  });

export const codeRules: readonly Rule[] = [fieldsAreTheCoded, valuesHaveOneMeaning];
