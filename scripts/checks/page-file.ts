/** STANDS IN THE PAGE OF A SAMPLE, before its script: the file of answers, and what may stand in it. */

/** What a person says of one finding so far. */
export interface Answer {
  readonly verdict?: string;
  readonly remark?: string;
  readonly missed?: string;
}

/** The sample, as the page holds it. */
export interface Drawn {
  readonly seed: string;
  readonly n: number;
  readonly of: number;
  readonly kinds: readonly string[];
  readonly statement: string;
  readonly maxWords: number;
  readonly findings: readonly { readonly finding: string; readonly as: Readonly<Record<string, string>> }[];
}

// What the schema of texts refuses: marks that are not seen are taken away, the rest is told.
const unseen =
  // eslint-disable-next-line no-misleading-character-class -- each of them by itself
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\ufffd\p{Cf}\p{Cs}\p{Cn}\p{Co}\u{e0000}-\u{e0fff}]/gu;
const mixedWord =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** One line of text without marks that are not seen. */
export const clean = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(unseen, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Why a text can't be saved, as what follows its name in a sentence. */
export function findTextFault(text: string, most: number): string | undefined {
  if (/^[=+\-@＝＋－＠]/u.test(text)) return 'may not begin with = + - or @';
  if (/<[a-z/!?]|\]\(|\*\*|__|`/iu.test(text)) return 'may not hold markup: < before a letter, ](, **, __ or `';
  if (mixedWord.test(text)) return 'mixes letters of two scripts in one word: type it anew';
  const words = text.split(' ').length;
  return words > most ? `has ${words} words; at most ${most} are kept` : undefined;
}

/** What the person declares, besides the words. */
export interface Declared {
  readonly by: string;
  readonly day: string;
}

/** The file of answers as YAML: texts stand as JSON writes them, which YAML reads alike. */
export function toFile(drawn: Drawn, { by, day }: Declared, answers: readonly Answer[]): string {
  const quote = (value: string) => JSON.stringify(value);
  const lines = drawn.findings.flatMap(({ finding, as }, place) => {
    const { verdict = '', remark, missed } = answers[place] ?? {};
    return [
      `  - finding: ${quote(finding)}`,
      '    as:',
      ...Object.entries(as).map(([part, digest]) => `      ${part}: ${quote(digest)}`),
      `    verdict: ${verdict}`,
      ...(remark === undefined ? [] : [`    remark: ${quote(remark)}`]),
      ...(missed === undefined ? [] : [`    missed: ${quote(missed)}`]),
    ];
  });
  return [
    '# Answers of a person to findings drawn by npm run check:sample. For content/checks/.',
    'declaration:',
    `  by: ${quote(by)}`,
    `  date: ${quote(day)}`,
    `  statement: ${quote(drawn.statement)}`,
    'sample:',
    `  seed: ${quote(drawn.seed)}`,
    `  n: ${drawn.n}`,
    `  of: ${drawn.of}`,
    `  kinds: [${drawn.kinds.join(', ')}]`,
    'answers:',
    ...lines,
    '',
  ].join('\n');
}

/** A seed as a part of a file's name. */
export const toSlug = (seed: string): string =>
  seed
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'check';
