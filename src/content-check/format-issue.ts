import { formatPath } from '../domain/issue.ts';
import type { LocatedIssue } from './check-content.ts';

const longestValue = 300;

/** What nobody would see, or what would turn the message about, as its code: `\u202e`. */
const showHidden = (text: string) =>
  text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}\p{DI}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });

const formatValue = (value: string) =>
  JSON.stringify(value.length > longestValue ? `${value.slice(0, longestValue)} …` : value);

/**
 * One fault as lines of text: where, what is wrong, what is allowed, what to do.
 *
 * The first line begins with `file:line`, and the column where it is known, which editors turn into a link.
 */
export function formatIssue({ file, line, column, path, rule, value, problem, allowed, action }: LocatedIssue): string {
  const place = [`${file}:${line}${column === undefined ? '' : `:${column}`}`, formatPath(path), rule]
    .filter(Boolean)
    .join('  ');
  const lines = [
    place,
    `  ${problem}${value === undefined ? '' : ` Found: ${formatValue(value)}.`}`,
    ...(allowed === undefined ? [] : [`  Allowed: ${allowed}.`]),
    `  ${action}`,
  ];
  return showHidden(lines.join('\n'));
}

/** All faults, with a closing line that counts them. */
export function formatIssues(issues: readonly LocatedIssue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const count = `${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
  return [...issues.map(formatIssue), count].join('\n\n');
}
