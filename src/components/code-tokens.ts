import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bibtex from 'shiki/langs/bibtex.mjs';
import csv from 'shiki/langs/csv.mjs';
import json from 'shiki/langs/json.mjs';

/** What a piece of code can be; nobody has written a grammar for RIS. */
export type CodeLanguage = 'bibtex' | 'json' | 'csv' | 'ris' | 'text';

/** A run of characters of one kind: `keyword`, `string-expression`; no kind for plain ones. */
export interface CodeToken {
  readonly text: string;
  readonly kind?: string;
}

const theme = createCssVariablesTheme({ name: 'kinds', variablePrefix: '--' });
const highlighter = createHighlighterCoreSync({
  themes: [theme],
  langs: [bibtex, csv, json],
  engine: createJavaScriptRegexEngine(),
});

/** The theme names a custom property where others name a colour: `var(--token-keyword)`. */
const findKind = (colour: string | undefined) => /^var\(--token-([a-z-]+)\)$/u.exec(colour ?? '')?.[1];

/** Runs of one kind, joined: a page carries one element for them and not several. */
function joinAlike(tokens: readonly CodeToken[]): readonly CodeToken[] {
  const joined: CodeToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind === token.kind)
      joined[joined.length - 1] = { ...last, text: last.text + token.text };
    else joined.push(token);
  }
  return joined;
}

/** The tokens of a code, line breaks among them: their texts, joined, are the code. */
export function listCodeTokens(code: string, language: CodeLanguage): readonly CodeToken[] {
  if (language === 'ris' || language === 'text') return [{ text: code }];
  const lines = highlighter.codeToTokensBase(code, { lang: language, theme: 'kinds' });
  const tokens = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ text: '\n' }]),
    ...line.map(({ content, color }): CodeToken => {
      const kind = findKind(color);
      return kind === undefined ? { text: content } : { text: content, kind };
    }),
  ]);
  return joinAlike(tokens);
}
