import type { z } from 'astro/zod';

import { formatPath } from '../domain/issue.ts';
import type { ContentIssue, RecordPath } from '../domain/issue.ts';

type SchemaIssue = z.core.$ZodIssue;

const toRecordPath = (path: readonly PropertyKey[]): RecordPath =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

/** Field names that an object of the schema may have, at a path; empty if the path leads to no object. */
export type ListFields = (path: RecordPath) => readonly string[];

/** What the schema calls a kind of value, in an author's words. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};
const sayType = (type: string) => typeWords[type] ?? type;

/** What the schema says of a value that is out of bounds, where it has no words of its own. */
function sayMessage(issue: SchemaIssue): string {
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    const least = Number(issue.minimum) + (issue.inclusive === false ? 1 : 0);
    return issue.origin === 'array' ? `must have at least ${least}` : `must be ${least} or more`;
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) {
    return issue.origin === 'array'
      ? `must have at most ${Number(issue.maximum)}`
      : `must be ${Number(issue.maximum)} or less`;
  }
  return issue.message;
}

/** What a field may hold, where the schema says. */
const listAllowed = (issue: SchemaIssue) =>
  issue.code === 'invalid_value'
    ? issue.values.join(', ')
    : issue.code === 'invalid_type'
      ? sayType(issue.expected)
      : undefined;

/** Paths of the fields that are written and hold nothing. */
function listEmpty(value: unknown, path: RecordPath = []): readonly RecordPath[] {
  if (value === null) return path.length === 0 ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((member, index) => listEmpty(member, [...path, index]));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([field, member]) => listEmpty(member, [...path, field]));
}

const isWithin = (path: RecordPath, outer: readonly PropertyKey[]) =>
  outer.length <= path.length && outer.every((key, index) => path[index] === key);

/** A record of which several fields are still empty, as a template is, is told of once; what else is wrong with it besides. */
export function toRecordIssues(
  file: string,
  value: unknown,
  issues: readonly SchemaIssue[],
  listFields: ListFields,
): readonly ContentIssue[] {
  const empty = listEmpty(value).filter((path) => issues.some((issue) => isWithin(path, issue.path)));
  const [first] = empty;
  if (first === undefined || empty.length === 1) return toSchemaIssues(file, issues, listFields);
  const others = issues.filter((issue) => !empty.some((path) => isWithin(path, issue.path)));
  return [
    {
      rule: 'unfilled-fields',
      file,
      path: first,
      problem: `${empty.length} fields are still empty: ${empty.map(formatPath).join(', ')}.`,
      action: 'Fill them in, or take out those that are optional: content/README.md says which.',
    },
    ...toSchemaIssues(file, others, listFields),
  ];
}

/** Turns what the schema found wrong in a file into faults with an action. */
function toSchemaIssues(file: string, issues: readonly SchemaIssue[], listFields: ListFields): readonly ContentIssue[] {
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
                  : `This must be ${sayType(issue.expected)}.`,
            allowed: sayType(issue.expected),
            action: issue.input === undefined ? 'Add the field.' : 'Correct the value; quote dates and codes.',
          },
        ];
      default:
        return [
          {
            rule: 'bad-value',
            file,
            path,
            problem: `The value ${sayMessage(issue)}.`,
            action: 'Correct the value.',
          },
        ];
    }
  });
}
