import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ContentIssue } from '../domain/issue.ts';

/** More than any record needs; the longest report's entry has a fifth of it. */
const maxBytes = 1_000_000;

/** The text of a file of `content/`, or why it cannot be read. */
export type ReadText = { readonly text: string } | { readonly fault: ContentIssue };

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the system says where a file cannot be opened: `EACCES: permission denied`. */
function sayWhy(error: unknown): string {
  return error instanceof Error ? error.message.replace(/,.*$/u, '') : String(error);
}

/**
 * Reads one file; whatever is wrong with it is a fault of the file, and nothing is thrown.
 * @param file from the top of the project.
 */
export function readText(root: string, file: string): ReadText {
  const fault = (rule: string, value: string | undefined, problem: string, action: string) => ({
    fault: { rule, file, path: [], ...(value !== undefined && { value }), problem, action },
  });
  try {
    const entry = lstatSync(join(root, file));
    if (entry.isSymbolicLink())
      return fault('unreadable-file', 'a symbolic link', 'The file cannot be read.', 'Put the file itself here.');
    const { size } = entry;
    if (size > maxBytes) {
      return fault(
        'file-too-large',
        `${size} bytes`,
        `No record needs more than ${maxBytes} bytes.`,
        'Take out what is no part of the record, such as the text of its source.',
      );
    }
    const text = decode(readFileSync(join(root, file)));
    if (text === undefined)
      return fault('not-utf', undefined, 'The file is not text in UTF-8.', 'Save it as UTF-8 in your editor.');
    if (text.trim() === '') return fault('empty-file', undefined, 'The file is empty.', 'Fill it in, or remove it.');
    return { text };
  } catch (error) {
    return fault('unreadable-file', sayWhy(error), 'The file cannot be read.', 'See that it is there and may be read.');
  }
}
