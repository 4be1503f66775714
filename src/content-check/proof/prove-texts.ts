import { toRecordFile } from '../../domain/issue.ts';
import type { ContentIssue } from '../../domain/issue.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { ReadContent } from '../read-content.ts';
import { checkProofs } from './check-proofs.ts';
import { proveOutline } from './prove-outline.ts';
import { proveQuotes } from './prove-quotes.ts';
import { listSharedRuns } from './shared-runs.ts';

/** What the texts at hand, and the proofs of those that are not, say of the content. */
export interface TextReport {
  readonly issues: readonly ContentIssue[];
  /** Texts that are at hand and can be read, by source. */
  readonly texts: ReadonlyMap<string, PreparedText>;
}

const reportUnreadable = (id: string): ContentIssue => ({
  rule: 'text-unreadable',
  file: toRecordFile('sources', id),
  path: ['preparedText'],
  problem: 'The file at hand holds no text that can be read.',
  action: 'Try npm run prepare:source, which says why; a scan has no words, only a picture of them.',
});

/** Everything that the sources' own texts prove wrong: quotations and places that are not there, words that are not ours. */
export function proveAgainstTexts(
  content: ReadContent,
  findText: (name: string) => PreparedText | undefined,
): TextReport {
  const { sources } = content.records;
  const found = [...sources].flatMap(([id, { preparedText }]) => {
    const text = preparedText === undefined ? undefined : findText(preparedText);
    return text === undefined ? [] : [{ id, text }];
  });
  const texts = new Map(
    found.filter(({ text }) => text.isUnreadable !== true).map(({ id, text }) => [id, text] as const),
  );
  const unreadable = found.filter(({ id }) => !texts.has(id)).map(({ id }) => reportUnreadable(id));
  const ofEntries = [...texts].flatMap(([id, text]) => {
    const source = sources.get(id);
    const file = toRecordFile('sources', id);
    return source === undefined ? [] : [...proveQuotes(file, source, text), ...proveOutline(file, source, text)];
  });
  const issues = [...unreadable, ...ofEntries, ...listSharedRuns(content, texts), ...checkProofs(content, texts)];
  return { issues, texts };
}
