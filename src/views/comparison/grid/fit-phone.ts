import type { GridSection } from './grid-view.ts';

/** What a cell shows on a phone: marks with their words, or marks whose words the row says once it is opened. */
export type PhoneCell = 'words' | 'marks';

/** Rows of three or four narrow columns that a phone shows with their words within ten screens. */
const mostWithWords = 45;

/** Whether a comparison's cells have room for words on a phone; two columns always have. */
export function fitPhone(sections: readonly GridSection[], visits: number): PhoneCell {
  const rows = sections.reduce((total, section) => total + section.rows.length, 0);
  return visits > 2 && rows > mostWithWords ? 'marks' : 'words';
}
