import type { FindingRecord } from '../src/schema/finding.ts';
import type { SourceRecord } from '../src/schema/source.ts';
import { levels } from '../src/schema/vocabulary.ts';

/** Ways to say that something is done well for some and not for all, for which the codebook has one rule. */
const phrases = {
  'not always': /\b(?:not|never|nor|\w+n['’]t)(?: [\p{L}-]+){0,4} always\b/iu,
  'not consistently': /\b(?:not|nor|no|\w+n['’]t)(?: [\p{L}-]+){0,5} consistent(?:ly)?\b/iu,
  'not routinely': /\b(?:not|nor|no|\w+n['’]t)(?: [\p{L}-]+){0,5} routine(?:ly)?\b/iu,
  variable:
    /\bvariab(?:le|ly|ility)\b|\bvar(?:y|ies|ied|ying) (?:too much|in quality|widely|considerably)\b|\buneven(?:ly)?\b/iu,
  inconsistent: /\binconsisten(?:t|tly|cy|cies)\b/iu,
} as const;
const phraseNames = Object.keys(phrases) as readonly (keyof typeof phrases)[];

/** A finding that says one of these, in our words or in its quotation. */
export interface Doubt extends Pick<FindingRecord, 'level' | 'quantifier' | 'summary' | 'quote'> {
  /** `source/finding` */
  readonly key: string;
  /** The first of the phrases that it says. */
  readonly phrase: keyof typeof phrases;
}

/** The findings whose text says that something was not done always, consistently or routinely, or was variable or inconsistent: by phrase, then level, then id. */
export function listDoubts(sources: ReadonlyMap<string, Pick<SourceRecord, 'findings'>>): readonly Doubt[] {
  const doubts = [...sources].flatMap(([source, { findings }]) =>
    findings.flatMap(({ id, level, quantifier, summary, quote }): readonly Doubt[] => {
      const texts = [summary, quote ?? ''];
      const phrase = phraseNames.find((name) => texts.some((text) => phrases[name].test(text)));
      return phrase === undefined ? [] : [{ key: `${source}/${id}`, phrase, level, quantifier, summary, quote }];
    }),
  );
  return doubts.sort(
    (a, b) =>
      phraseNames.indexOf(a.phrase) - phraseNames.indexOf(b.phrase) ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** The doubts as a list to read: one heading a phrase, with how many are coded at each level. */
export function formatDoubts(doubts: readonly Doubt[]): string {
  const groups = phraseNames.map((phrase) => ({ phrase, found: doubts.filter((doubt) => doubt.phrase === phrase) }));
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ phrase, found }) => {
      const counts = levels
        .map((level) => ({ level, count: found.filter((doubt) => doubt.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}`);
      return [
        `${phrase}: ${counts.join(', ')}`,
        ...found.map(({ key, level, quantifier, summary, quote }) =>
          [
            `  ${level.padEnd(12)}${quantifier.padEnd(12)}${key}`,
            `    ${summary}`,
            ...(quote === undefined ? [] : [`    “${quote}”`]),
          ].join('\n'),
        ),
      ].join('\n\n');
    })
    .join('\n\n\n');
}
