import type { z } from 'astro/zod';

import type { ContentIssue, RecordPath } from '../domain/issue.ts';

type SchemaIssue = z.core.$ZodIssue;

const toRecordPath = (path: readonly PropertyKey[]): RecordPath =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

/** Field names that an object of the schema may have, at a path; empty if the path leads to no object. */
export type ListFields = (path: RecordPath) => readonly string[];

/** What a field may hold, where the schema says. */
const listAllowed = (issue: SchemaIssue) =>
  issue.code === 'invalid_value' ? issue.values.join(', ') : issue.code === 'invalid_type' ? issue.expected : undefined;

/** Turns what the schema found wrong in a file into faults with an action. */
export function toSchemaIssues(
  file: string,
  issues: readonly SchemaIssue[],
  listFields: ListFields,
): readonly ContentIssue[] {
  return issues.flatMap((issue): readonly ContentIssue[] => {
    const path = toRecordPath(issue.path);
    if (issue.input === null && path.length > 0) {
      const allowed = listAllowed(issue);
      return [
        {
          rule: 'bad-value',
          file,
          path,
          problem: 'The field is empty.',
          ...(allowed !== undefined && { allowed }),
          action: 'Fill it in, or take the field out if it is optional.',
        },
      ];
    }
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          rule: 'unknown-field',
          file,
          path: [...path, key],
          problem: `There is no field "${key}" here.`,
          allowed: listFields(path).join(', '),
          action: 'Correct the name, or remove the field.',
        }));
      case 'invalid_value':
        return [
          {
            rule: issue.input === undefined ? 'missing-field' : 'bad-value',
            file,
            path,
            problem:
              issue.input === undefined
                ? 'A field that must be there is missing.'
                : 'This is not one of the values the codebook lists.',
            allowed: issue.values.join(', '),
            action: issue.input === undefined ? 'Add the field.' : 'Choose one of them.',
          },
        ];
      case 'invalid_type':
        return [
          {
            rule: issue.input === undefined ? 'missing-field' : 'bad-value',
            file,
            path,
            problem:
              issue.input === undefined
                ? 'A field that must be there is missing.'
                : issue.message.startsWith('must be ')
                  ? `This ${issue.message}.`
                  : `This must be of type ${issue.expected}.`,
            allowed: issue.expected,
            action: issue.input === undefined ? 'Add the field.' : 'Correct the value; quote dates and codes.',
          },
        ];
      default:
        return [
          {
            rule: 'bad-value',
            file,
            path,
            problem: /^[A-Z]/u.test(issue.message) ? `${issue.message}.` : `The value ${issue.message}.`,
            action: 'Correct the value.',
          },
        ];
    }
  });
}
