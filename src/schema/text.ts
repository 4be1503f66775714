import { z } from 'astro/zod';

// The wide forms are run by spreadsheets of other countries.
const unsafeStart = /^[=+\-@＝＋－＠]/u;
const softHyphen = '\u00ad';
// Control, bidirectional and zero-width characters, fillers, variation selectors and tags: they hide or reorder words and break exports.
const unsafeCharacters =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are the characters the rule is about
  /[\u0000-\u001f\u007f-\u009f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;
// Tags, links and emphasis.
const markup = /<[a-z/!?]|\]\(|\*\*|__|`/iu;
// What a PDF's own font gives for a bullet, and what stands for bytes that could not be read.
const privateUse = /\p{Co}/u;
const unreadable = /[\ufffd\p{Cs}\p{Cn}]/u;
// A letter of one script beside one of another within a word: "Оfsted" may begin with a Cyrillic letter.
const mixedWord =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*/u;

/** The word of a text that holds a hyphen which is not seen, written without it. */
export const findSoftHyphened = (text: string): string | undefined =>
  text
    .split(/[^\p{L}\p{N}\u00ad'’-]+/u)
    .find((word) => word.includes(softHyphen))
    ?.replaceAll(softHyphen, '');

/** Whether a text holds a character that is not seen and reorders, parts or hides others; line breaks and tabs may stand. */
export const hasHiddenCharacter = (text: string): boolean =>
  unsafeCharacters.test(text.replace(/[\t\n\r]/gu, ' ')) ||
  privateUse.test(text) ||
  unreadable.test(text) ||
  text.includes(softHyphen);

/** The word of a text that mixes letters of scripts that look alike. */
export const findMixedWord = (text: string): string | undefined => mixedWord.exec(text)?.[0];

/** Number of words in a text, counting runs of non-space characters. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/**
 * One line of plain text that is safe to print, export and open in a spreadsheet.
 * @see docs/decisions/0004-text-safety.md
 */
export const textSchema = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty; leave the field out instead' })
  .refine((text) => !markup.test(text), {
    error: 'must not hold markup: it is printed as it stands',
  })
  .refine((text) => !unsafeStart.test(text), {
    error: 'must not begin with = + - or @, which a spreadsheet would run',
  })
  .refine((text) => !unsafeCharacters.test(text), {
    error: 'must not hold control, bidirectional or zero-width characters',
  })
  .refine((text) => !text.includes(softHyphen), {
    error: ({ input }) => `must not hold a soft hyphen, as in "${findSoftHyphened(String(input)) ?? ''}"`,
  })
  .refine((text) => !privateUse.test(text), {
    error: "must not hold a private-use character, which a PDF's own font gives for a bullet",
  })
  .refine((text) => !unreadable.test(text), {
    error: 'must not hold a character that could not be read; copy the words anew',
  })
  .refine((text) => findMixedWord(text) === undefined, {
    error: ({ input }) =>
      `must not mix letters of two scripts in one word, as "${findMixedWord(String(input)) ?? ''}" does; type the word anew`,
  });

/** Plain text that stands in a list: without the signs that part lists and figures in CSV. */
export const listedTextSchema = textSchema.refine((text) => !/[;|]/.test(text), {
  error: 'must not hold ; or |, which part the members of a list in the data files',
});

/** Plain text of at most `max` words. */
export function textOfAtMost(max: number) {
  return textSchema.refine((text) => countWords(text) <= max, {
    error: (issue) =>
      `must be at most ${max} words; has ${typeof issue.input === 'string' ? countWords(issue.input) : 0}`,
  });
}

const isPlainAddress = (text: string) => !hasHiddenCharacter(text) && !/\s/u.test(text);
const hasPassword = /^https?:\/\/[^/?#]*@/iu;
const hasWebHost = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]*(?::\d+)?(?:[/?#]|$)/iu;

/** An absolute web address. */
export const addressSchema = z
  .url({
    protocol: /^https?$/,
    error: 'must be a web address beginning with https:// or http://',
    abort: true,
  })
  .refine((text) => isPlainAddress(text), {
    error: 'must not hold a space or a hidden character',
  })
  .refine((text) => !/[<>"]/u.test(text), { error: 'must not hold < or > or "' })
  .refine((text) => !isPlainAddress(text) || !hasPassword.test(text), {
    error: 'must not hold a name or password before the host',
  })
  .refine((text) => !isPlainAddress(text) || hasPassword.test(text) || hasWebHost.test(text), {
    error: 'must have a host on the web, in plain letters: www.example.org',
  });

/** One block id of a prepared text. */
export const blockIdSchema = z
  .string()
  .regex(/^(p\d+|h\d+\.b\d+|standfirst)$/, { error: 'must be a block id: p7, h2.b3 or standfirst' });

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A permanent id: lower-case words joined by hyphens. */
export const idSchema = z.string().regex(kebabCase, {
  error: 'must be kebab-case: lower-case letters and digits joined by single hyphens',
});

/** `authority/visit`, for example `tameside/2016-monitoring-2`. */
export const visitIdSchema = z.string().regex(/^[a-z0-9-]+\/\d{4}-[a-z0-9-]+$/, {
  error: 'must be an authority and a visit id joined by a slash, such as tameside/2016-monitoring-2',
});

/** `authority/visit/visit`, for example `tameside/2016-inspection/2016-monitoring-2`. */
export const pairIdSchema = z.string().regex(/^[a-z0-9-]+(\/\d{4}-[a-z0-9-]+){2}$/, {
  error: 'must be an authority and two visits of it, joined by slashes',
});

/** `source/finding`, for example `tameside-2016-monitoring-2-ofsted/turnover-28-left`. */
export const findingKeySchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: 'must be a source and a finding id joined by a slash',
});

/** A recommendation in the report's own numbering. */
export const recommendationIdSchema = z.string().regex(/^r\d{2}$/, {
  error: 'must be r and two digits, such as r01',
});
