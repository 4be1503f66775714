import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PreparedText } from './prepared-text.ts';
import { parseReportText } from './report-text.ts';

const blockMark = /^(?:## )?\[(p\d+|h\d+(?:\.b\d+)?|standfirst)\] /u;

/** Cuts a prepared text into its blocks; a report's text, as extracted from its PDF, by its pages and numbers. */
export function parsePreparedText(raw: string): PreparedText {
  if (/^\[page \d+\]$/mu.test(raw)) return parseReportText(raw);
  const body = raw.slice(raw.search(/\n\s*\n/u));
  const blocks = new Map<string, string>();
  for (const paragraph of body.split(/\n\s*\n/u)) {
    const id = blockMark.exec(paragraph.trim())?.[1];
    if (id !== undefined)
      blocks.set(
        id,
        paragraph
          .trim()
          .replace(blockMark, '')
          .replace(/^[-–•] /u, ''),
      );
  }
  return { text: [...blocks.values()].join('\n\n'), blocks };
}

/**
 * The folder in which prepared texts are at hand: `PREPARED_TEXTS`, or `../shared/sources` beside the checkout.
 * @returns undefined where there is none; the checks against texts are then left out.
 */
export function findPreparedTexts(root: string, environment: NodeJS.ProcessEnv): string | undefined {
  const candidates = [environment['PREPARED_TEXTS'], join(root, '..', 'shared', 'sources')];
  return candidates.find((folder) => folder !== undefined && existsSync(folder));
}

/** Reads one prepared text, or returns undefined if the folder does not hold it. */
export function readPreparedText(folder: string, name: string): PreparedText | undefined {
  const path = join(folder, name);
  return existsSync(path) ? parsePreparedText(readFileSync(path, 'utf8')) : undefined;
}
