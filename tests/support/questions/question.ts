/**
 * One question as somebody types it, with what the first five results must and must not hold.
 *
 * Each line of `within` must be met by one of the first five results, and no line of `never` may be.
 * A line offers one or more choices, parted by `|`: `finding:<source>/<finding>`, `page:<address>` (a page at
 * that address or below it), `subject:<subject>` or `authority:<authority>`; ` @<authority>` at the end limits the
 * whole line to findings of that authority. Choices after the first may leave out the word before the colon.
 */
export interface Question {
  readonly asker: 'public' | 'student' | 'staff';
  readonly ask: string;
  readonly within: readonly string[];
  readonly never: readonly string[];
}
