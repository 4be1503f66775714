/** SHIPS TO THE BROWSER. Fetches the files that search is made of, and says in words what is wrong with one. */
import type { FindingsFile } from '../../search/files/findings-file.ts';
import type { PagesFile } from '../../search/files/pages-file.ts';

/** Why search does not work, told to the reader. */
export class IndexFault extends Error {
  override readonly name = 'IndexFault';
}

/** What a reader is told where search does not work, and where to go. */
export const formatFault = (error: unknown): string =>
  `Search does not work now: ${error instanceof IndexFault ? error.message : 'something in it went wrong.'} Reading does: the lists below lead to every finding.`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether all these fields are lists, and of one length. */
const areColumns = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  new Set(names.map((name) => (Array.isArray(value[name]) ? value[name].length : -1))).size === 1 &&
  Array.isArray(value[names[0] ?? '']);

const columns = ['id', 'summaryText', 'source', 'visit', 'theme', 'subject', 'level', 'direction', 'saidBy'] as const;
const tables = ['visits', 'sources', 'themes', 'subjects'] as const;
const notes = ['speaker', 'quote', 'figures', 'appliesTo', 'relay', 'status'] as const;

/** Whether a value has the form of the file of findings of this version of the site. */
export const isFindingsFile = (value: unknown): value is FindingsFile =>
  isRecord(value) &&
  areColumns(value, columns) &&
  tables.every((name) => Array.isArray(value[name])) &&
  notes.every((name) => isRecord(value[name]));

/** Whether a value has the form of the file of pages of this version of the site. */
export const isPagesFile = (value: unknown): value is PagesFile =>
  isRecord(value) &&
  Array.isArray(value['pages']) &&
  value['pages'].every(
    (page) => isRecord(page) && typeof page['url'] === 'string' && typeof page['title'] === 'string',
  ) &&
  Array.isArray(value['synonyms']) &&
  typeof value['ids'] === 'string' &&
  value['ids'].split(' ').length === Math.max(1, value['pages'].length);

/**
 * A file of the index.
 * @param isAgain whether it was asked for before and was no good: what the browser keeps of it is then passed over.
 * @throws {IndexFault} with a sentence for the reader.
 */
export async function fetchIndexFile<T>(
  url: string,
  isSound: (value: unknown) => value is T,
  isAgain: boolean,
): Promise<T> {
  const response = await fetch(url, { cache: isAgain ? 'reload' : 'default' }).catch(() => {
    throw new IndexFault('its index could not be reached: there may be no connection.');
  });
  if (!response.ok) throw new IndexFault(`its index is not on the site (answer ${response.status}).`);
  const value: unknown = await response.json().catch(() => {
    throw new IndexFault('its index arrived broken.');
  });
  if (!isSound(value)) throw new IndexFault('its index is of another version of this site than this page.');
  return value;
}
