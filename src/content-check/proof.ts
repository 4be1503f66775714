import { toRecordFile } from '../domain/issue.ts';
import type { ContentIssue, RecordPath } from '../domain/issue.ts';
import {
  findSharedRun,
  isInQuotationMarks,
  isQuoted,
  isWholeSentence,
  listRuns,
} from '../domain/source/quote-proof.ts';
import type { AttestationRecord } from '../schema/about/attestation.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { VisitRecord } from '../schema/visit.ts';
import type { PreparedText } from './prepared-text.ts';
import type { ReadContent } from './read-content.ts';

type Text = readonly [path: RecordPath, text: string];

const listOwnWords = (source: SourceRecord): readonly Text[] => [
  [['lede'], source.lede],
  ...source.findings.map(({ summary }, index): Text => [['findings', index, 'summary'], summary]),
];

/** Notes on a coding, which the data publishes. */
const listCodingWords = (attestation: AttestationRecord | undefined): readonly Text[] =>
  attestation?.claims.flatMap(({ note }, index): readonly Text[] =>
    note === undefined ? [] : [[['claims', index, 'note'], note]],
  ) ?? [];

const listVisitWords = (visit: VisitRecord): readonly Text[] => [
  [['summary'], visit.summary ?? ''],
  [['scope', 'statement'], visit.scope.statement ?? ''],
  ...visit.notes.map((note, index): Text => [['notes', index], note]),
  ...visit.recommendations.map(({ summary }, index): Text => [['recommendations', index, 'summary'], summary]),
];

function findSharedRuns(
  file: string,
  texts: readonly Text[],
  runs: ReadonlySet<string>,
  officialNames: readonly string[],
): readonly ContentIssue[] {
  return texts.flatMap(([path, text]) => {
    const run = findSharedRun(text, runs, officialNames);
    if (run === undefined) return [];
    return [
      {
        rule: 'six-words-shared',
        file,
        path,
        value: run,
        problem: 'Our words share a run of six words with the source.',
        action: 'Say it in words of our own, or quote a fragment.',
      },
    ];
  });
}

/** Blocks of a text in which words stand. */
const listBlocksOf = (quote: string, { blocks }: PreparedText) =>
  [...blocks].filter(([, text]) => isQuoted(quote, text)).map(([id]) => id);

/** What to do about words that are not where they are said to be: the blocks in which they do stand. */
function adviseOnPlace(quote: string | undefined, prepared: PreparedText): string {
  const blocks = quote === undefined ? [] : listBlocksOf(quote, prepared);
  if (quote === undefined) return 'Correct the locator: npm run show:blocks lists the blocks of a text.';
  if (blocks.length === 0) return 'The words stand in no block: copy them exactly, or drop the quotation.';
  return `The words stand in ${blocks.join(', ')}: correct the locator.`;
}

function proveQuotes(file: string, source: SourceRecord, prepared: PreparedText): readonly ContentIssue[] {
  if (prepared.isUnreadable === true) {
    return [
      {
        rule: 'text-unreadable',
        file,
        path: ['preparedText'],
        problem: 'The file at hand holds no text that can be read.',
        action: 'Try npm run prepare:source, which says why; a scan has no words, only a picture of them.',
      },
    ];
  }
  return source.findings.flatMap(({ quote, locator }, index): readonly ContentIssue[] => {
    const fault = (field: 'quote' | 'locator', rule: string, value: string, problem: string, action: string) => [
      { rule, file, path: ['findings', index, field], value, problem, action },
    ];
    if (locator === undefined) return [];
    const block = prepared.blocks.get(locator);
    if (block === undefined) {
      return fault(
        'locator',
        'block-not-in-text',
        locator,
        'The prepared text has no such block.',
        adviseOnPlace(quote, prepared),
      );
    }
    if (quote === undefined) return [];
    if (!isQuoted(quote, block)) {
      return fault(
        'quote',
        'quote-not-in-source',
        quote,
        `The words do not stand in block ${locator} of the source.`,
        adviseOnPlace(quote, prepared),
      );
    }
    if (isWholeSentence(quote, block)) {
      return fault('quote', 'quote-is-sentence', quote, 'This is a whole sentence of the source.', 'Quote a fragment.');
    }
    if (source.kind === 'article' && !isInQuotationMarks(quote, block)) {
      return fault(
        'quote',
        'quote-is-the-papers',
        quote,
        'The article does not put these words in quotation marks: they are its own.',
        'Quote only what the article quotes.',
      );
    }
    return [];
  });
}

/** Everything that the sources' own texts prove wrong: quotations that are not there, words that are not ours. */
export function proveAgainstTexts(
  content: ReadContent,
  findText: (name: string) => PreparedText | undefined,
): readonly ContentIssue[] {
  const { records, bodies, officialNames } = content;
  const prepared = new Map(
    [...records.sources].flatMap(([id, source]) => {
      const text = source.preparedText === undefined ? undefined : findText(source.preparedText);
      return text === undefined ? [] : [[id, { text, runs: listRuns(text.text) }] as const];
    }),
  );
  const ofSources = [...prepared].flatMap(([id, { text, runs }]) => {
    const source = records.sources.get(id);
    if (source === undefined) return [];
    const file = toRecordFile('sources', id);
    const digest: Text = [[], bodies.sources.get(id)?.prose ?? ''];
    return [
      ...findSharedRuns(file, [...listOwnWords(source), digest], runs, officialNames),
      ...findSharedRuns(
        toRecordFile('attestations', id),
        listCodingWords(records.attestations.get(id)),
        runs,
        officialNames,
      ),
      ...proveQuotes(file, source, text),
    ];
  });
  const allRuns = new Set([...prepared.values()].flatMap(({ runs }) => [...runs]));
  const ofVisits = [...records.visits].flatMap(([id, visit]) =>
    findSharedRuns(toRecordFile('visits', id), listVisitWords(visit), allRuns, officialNames),
  );
  return [...ofSources, ...ofVisits];
}
