import type { DocumentFacts } from '../../src/reading/read-document.ts';
import type { Stated } from '../../src/reading/stated.ts';

const width = 22;

const longest = 100;
const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest)}…` : words);

/** A line of what was found: what, the value, where it stands and the words that state it. */
function toLine<T>(what: string, stated: Stated<T> | undefined, format: (value: T) => string): readonly string[] {
  if (stated === undefined) return [];
  const { block, page, words, inferred } = stated;
  const place = page === undefined ? block : `${block}, page ${page}`;
  return [
    `  ${what.padEnd(width)}${format(stated.value)}  (${place}: “${cut(words)}”)`,
    ...(inferred === undefined ? [] : [`  ${''.padEnd(width)}inferred: ${inferred}`]),
  ];
}

const asIs = (value: string) => value;

/** What was read off a document, line by line, and what was not found or does not fit, by name. */
export function listFactLines(facts: DocumentFacts): readonly string[] {
  const { kind, authority, dates, dated, framework, variant, inspectors, judgements, scope, aims, setsNone, terms } =
    facts;
  const kinds = [...new Set(aims.map((aim) => aim.kind))];
  const missing = facts.missing.map(({ what, why }) => `  ${what}: ${why}`);
  return [
    'Found:',
    ...toLine('kind', kind, asIs),
    ...toLine('authority', authority, asIs),
    ...toLine('dates of the visit', dates, ({ from, to }) => (from === to ? from : `${from} to ${to}`)),
    ...toLine('date of the document', dated, asIs),
    ...toLine('framework', framework, asIs),
    ...toLine('form', variant, asIs),
    ...inspectors.flatMap((inspector) =>
      toLine('inspector', inspector, ({ name, role }) => (role === 'lead' ? `${name}, lead` : name)),
    ),
    ...judgements.flatMap((judgement) => toLine(judgement.value.area, judgement, ({ grade }) => grade)),
    ...scope.themes.flatMap((theme) => toLine('looked at', theme, asIs)),
    ...scope.leftOut.flatMap((sentence) => toLine('says it left out', sentence, () => '')),
    ...kinds.flatMap((each) => {
      const listed = aims.filter((aim) => aim.kind === each);
      const [first] = listed;
      const value = `${listed.length}, numbered ${first?.number} to ${listed.at(-1)?.number}`;
      return toLine(`sets: ${each}`, first && { ...first, value, words: first.words }, asIs);
    }),
    ...setsNone.flatMap((none) => toLine(`sets: ${none.value}`, none, () => '0')),
    ...toLine('terms', terms, asIs),
    ...(missing.length === 0 ? [] : ['Not found:', ...missing]),
    ...(facts.contradictions.length === 0 ? [] : ['Does not fit:', ...facts.contradictions.map((line) => `  ${line}`)]),
  ];
}
