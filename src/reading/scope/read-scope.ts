import { themeIds } from '../../schema/vocabulary.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import type { Opening } from '../opening.ts';
import { toStated } from '../stated.ts';
import type { Stated } from '../stated.ts';
import { quoteAround } from './quote-around.ts';
import { listScopeSentences } from './statement.ts';
import type { ScopeSentence } from './statement.ts';
import { themeWords } from './theme-words.ts';

/** What a visit set out to look at, as its letter states it. */
export interface Scope {
  /** Each theme named, with the block and the words that name it, in the order of all themes. */
  readonly themes: readonly Stated<ThemeId>[];
  /** The sentences of the statement with their blocks. */
  readonly sentences: readonly Stated<string>[];
  /** Sentences of it in which no word stands for a theme. */
  readonly unplaced: readonly Stated<string>[];
  /** Sentences that say what was left out. */
  readonly leftOut: readonly Stated<string>[];
}

/** Themes that a text names, each with the words that first name it. */
export function listThemes(text: string): ReadonlyMap<ThemeId, string> {
  const named = new Map<ThemeId, string>();
  let rest = text;
  for (const { themes, words } of themeWords) {
    rest = rest.replace(words, (part) => {
      for (const theme of themes) if (!named.has(theme)) named.set(theme, part.trim());
      return '\u0000'.repeat(part.length);
    });
  }
  return named;
}

const shortestClaim = 4;

/** Whether a sentence of its own says something; a bullet, what leads bullets in or begins "Specifically" only narrows what is said already. */
const isClaim = ({ block, object, text }: ScopeSentence) =>
  block.kind !== 'item' &&
  !object.trim().endsWith(':') &&
  !/^specifically\b/iu.test(text) &&
  object.split(/\s+/u).length >= shortestClaim;

const toWords = ({ block, text }: ScopeSentence) => toStated(text, text, block);

/** The statement of scope of a visit's letter, and the themes that it names; without sentences where it has none. */
export function readScope(opening: Opening): Scope {
  const sentences = listScopeSentences(opening);
  const themes = new Map<ThemeId, Stated<ThemeId>>();
  const unplaced: ScopeSentence[] = [];
  for (const sentence of sentences) {
    const named = listThemes(sentence.object);
    for (const [theme, part] of named) {
      if (!themes.has(theme)) themes.set(theme, toStated(theme, quoteAround(sentence.text, part), sentence.block));
    }
    if (named.size === 0 && isClaim(sentence)) unplaced.push(sentence);
  }
  return {
    themes: themeIds.flatMap((theme) => themes.get(theme) ?? []),
    sentences: sentences.map(toWords),
    unplaced: unplaced.map(toWords),
    leftOut: sentences.filter(({ leftOut }) => leftOut !== '').map(toWords),
  };
}
