import type { Grade } from '../../schema/vocabulary.ts';

const words: readonly (readonly [Grade, string])[] = [
  ['requires-improvement', String.raw`requires? improvement(?: to be good)?`],
  ['outstanding', 'outstanding'],
  ['inadequate', 'inadequate'],
  ['adequate', 'adequate'],
  ['good', 'good'],
  ['not-given', String.raw`not (?:yet )?(?:judged|given|applicable|inspected)`],
];

const whole = words.map(
  ([grade, pattern]) => [grade, new RegExp(String.raw`^${pattern}\.?(?:\d| grade \d)?$`, 'iu')] as const,
);

/** Words of any grade, in small letters or each with a capital, for patterns that tell capitals apart. */
export const anyGrade = String.raw`(?:${words.map(([, pattern]) => pattern).join('|')})`.replace(
  /(?<![\p{L}\\])\p{Ll}(?=\p{Ll})/gu,
  (letter) => `[${letter.toUpperCase()}${letter}]`,
);

/** The grade that words name and nothing else; undefined where they say more. */
export const toGrade = (printed: string): Grade | undefined =>
  whole.find(([, pattern]) => pattern.test(printed.trim()))?.[0];
