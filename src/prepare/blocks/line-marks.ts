import type { Line } from '../line.ts';

// Bullets as fonts of symbols leave them are in the private use area.
const bullet =
  /^(?:\u0336|[\ue000-\uf8ff\u2022\u25a0-\u25ff\u2b1b\u00b7\u2219\u2023\u2043\u27a2\u2756\u00a7*])\s*(?=\S|$)/u;
// Dashes of every length that fonts have, from the hyphen to the line of a table.
const softBullet = /^(?:[-–—‒―−─⎯]|o)\s+(?=\S)/u;
const numbered = /^(\d{1,3})(?:\s*[.)]\s*(?=$|[\p{Lu}“‘"'])|\s*[.)]?\s+(?=\S))/u;
const lettered = /^(?:\(?[a-z]\)|\(?[ivx]{1,4}\))\s+(?=\S)/u;
const sentenceEnd = /[.?!:;]["”’)\]¹²³⁴⁵⁶⁷⁸⁹⁰]*(?:\s*\([^()]{1,40}\)\.?)?\d{0,2}$/u;

/** Whether a line begins with a mark that is nothing but a bullet: •, ◼ and their kin. */
export const hasBullet = (text: string): boolean => bullet.test(text);

/** Whether a line begins with what may be a bullet: a dash, an `o`, a letter in brackets. */
export const mayHaveBullet = (text: string): boolean => softBullet.test(text) || lettered.test(text);

/** A line's text without its bullet. */
export const withoutBullet = (text: string): string => text.replace(bullet, '').replace(softBullet, '');

/** A number at the beginning of a line, and the text beside it. */
export interface FoundNumber {
  readonly number: number;
  readonly text: string;
  /** Whether a full stop or a bracket stands behind it. */
  readonly isMarked: boolean;
}

/** The number printed at the beginning of a line, and the text beside it; undefined where there is none. */
export function findNumber(line: Line): FoundNumber | undefined {
  const match = numbered.exec(line.text);
  if (match === null) return undefined;
  const [mark, digits = ''] = match;
  const isMarked = /[.)]/u.test(mark);
  // A bare number is a paragraph's only where it stands apart from the text.
  const [first] = line.cells;
  const standsApart = first !== undefined && line.cells.length > 1 && /^\d{1,3}$/u.test(first.text);
  if (!isMarked && !standsApart) return undefined;
  return { number: Number(digits), text: line.text.slice(mark.length), isMarked };
}

/** Whether a text ends as a sentence, or a list's lead-in, does. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.trimEnd());

/** Whether a text begins as a sentence or a heading does. */
export const beginsSentence = (text: string): boolean => /^["“‘'([©]*\s?[\p{Lu}\d]/u.test(text);

/** The first word of a text. */
export const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? '';

/**
 * A block's text with one more line.
 *
 * A soft hyphen at the end of a line goes with the break; a hyphen stays, and the next line follows without a space,
 * unless it is a suspended one: `short- and long-term`.
 */
export function joinLine(text: string, line: string): string {
  if (text === '') return line;
  if (text.endsWith('\u00ad')) return `${text.slice(0, -1)}${line}`;
  const isSuspended = /^(?:and|or|to)\b/u.test(line);
  if (/[\p{L}\d][-\u2010\u2011]$/u.test(text) && /^[\p{L}\d]/u.test(line) && !isSuspended) return `${text}${line}`;
  return `${text} ${line}`;
}
