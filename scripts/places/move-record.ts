import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Document } from 'yaml';

import type { OutlineSection } from '../../src/schema/source.ts';

/** Words to stand in place of others, from one character of a file up to another. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The block that holds now what a block held before; undefined where none is known. */
export type ToBlock = (block: string) => string | undefined;

function applyEdits(raw: string, edits: readonly Edit[]): string {
  const fromEnd = [...edits].sort((a, b) => b.start - a.start);
  return fromEnd.reduce((text, { start, end, text: by }) => `${text.slice(0, start)}${by}${text.slice(end)}`, raw);
}

/** One edit of a scalar; none where there is no such field, or where it says the same already. */
function editScalar(document: Document, path: readonly (string | number)[], change: (text: string) => string): Edit[] {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const text = change(node.value);
  if (text === node.value) return [];
  const [start, end] = node.range;
  const isPlain = node.type === 'PLAIN' && /^[\w.-]+$/u.test(text);
  return [{ start, end, text: isPlain ? text : stringify(text, { lineWidth: 0 }).trimEnd() }];
}

/** Paths to each member's field of a list, in order. */
function listPaths(document: Document, list: readonly string[], field: string): readonly (string | number)[][] {
  const node: unknown = document.getIn(list, true);
  return isSeq(node) ? node.items.map((_, index) => [...list, index, field]) : [];
}

/** The text of a field with all that it holds, from its name to the next field's. */
function editField(document: Document, name: string, value: unknown, end: number): Edit[] {
  if (!isMap(document.contents)) return [];
  const { items } = document.contents;
  const index = items.findIndex(({ key }) => String(key) === name);
  const toStart = (at: number) => {
    const key = items[at]?.key;
    return isScalar(key) ? key.range?.[0] : undefined;
  };
  const start = toStart(index);
  return start === undefined
    ? []
    : [{ start, end: toStart(index + 1) ?? end, text: stringify({ [name]: value }, { lineWidth: 0 }) }];
}

const frontmatter = /^---\n([\s\S]*?\n)---\n/u;

/** What a source's entry is to say of its text from now on. */
export interface NewPlaces {
  readonly preparedText: string;
  readonly outline: readonly OutlineSection[];
  /** Block of each finding, by the finding's id. */
  readonly locators: ReadonlyMap<string, string>;
}

/** A source's entry with its places moved; all else stays as it was written. */
export function moveEntry(raw: string, { preparedText, outline, locators }: NewPlaces): string {
  const yaml = frontmatter.exec(raw)?.[1];
  if (yaml === undefined) throw new Error('The entry has no frontmatter.');
  const document = parseDocument(yaml);
  const edits = [
    ...editScalar(document, ['preparedText'], () => preparedText),
    ...editField(document, 'outline', outline, yaml.length),
    ...listPaths(document, ['findings'], 'locator').flatMap((path) => {
      const id: unknown = document.getIn([...path.slice(0, -1), 'id']);
      return editScalar(document, path, (block) => locators.get(String(id)) ?? block);
    }),
  ];
  return raw.replace(yaml, () => applyEdits(yaml, edits));
}

const blockId = /\b(?:p\d+|h\d+\.b\d+)\b/gu;

/** The ids of blocks that a text of ours names. */
export const listNamedBlocks = (text: string): readonly string[] => text.match(blockId) ?? [];

/** An attestation whose notes name the blocks as they are called now. */
export function moveNotes(raw: string, toBlock: ToBlock): string {
  const document = parseDocument(raw);
  const rename = (note: string) => note.replace(blockId, (block) => toBlock(block) ?? block);
  return applyEdits(
    raw,
    listPaths(document, ['claims'], 'note').flatMap((path) => editScalar(document, path, rename)),
  );
}

/**
 * A visit's record whose places are called as they are now.
 * @param isPrimary whether the source is the letter or report that the visit's recommendations are named in.
 */
export function moveVisit(raw: string, sourceId: string, isPrimary: boolean, toBlock: ToBlock): string {
  const document = parseDocument(raw);
  const toNew = (block: string) => toBlock(block) ?? block;
  const ofScope = listPaths(document, ['scope', 'places'], 'block').filter(
    (path) => document.getIn([...path.slice(0, -1), 'source']) === sourceId,
  );
  const ofRecommendations = isPrimary ? listPaths(document, ['recommendationsLookedAt'], 'block') : [];
  return applyEdits(
    raw,
    [...ofScope, ...ofRecommendations].flatMap((path) => editScalar(document, path, toNew)),
  );
}
