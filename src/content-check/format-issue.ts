import type { RecordPath } from '../domain/issue.ts';
import type { LocatedIssue } from './check-content.ts';

/** A path as an author reads it: `findings[3].visit`. */
function formatPath(path: RecordPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

/**
 * One fault as lines of text: where, what is wrong, what is allowed, what to do.
 *
 * The first line begins with `file:line`, and the column where it is known, which editors turn into a link.
 */
export function formatIssue({ file, line, column, path, rule, value, problem, allowed, action }: LocatedIssue): string {
  const place = [`${file}:${line}${column === undefined ? '' : `:${column}`}`, formatPath(path), rule]
    .filter(Boolean)
    .join('  ');
  return [
    place,
    `  ${problem}${value === undefined ? '' : ` Found: ${JSON.stringify(value)}.`}`,
    ...(allowed === undefined ? [] : [`  Allowed: ${allowed}.`]),
    `  ${action}`,
  ].join('\n');
}

/** All faults, with a closing line that counts them. */
export function formatIssues(issues: readonly LocatedIssue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const count = `${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
  return [...issues.map(formatIssue), count].join('\n\n');
}
