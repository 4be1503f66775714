import type { Block } from '../block.ts';
import type { Line, Page } from '../line.ts';
import { isCutInPrint, isSkippedInPrint, isWithinLineInPrint } from './as-printed.ts';
import type { FaultKind, PreparedFault } from './faults.ts';
import { listLostWords } from './lost-words.ts';

/** A source as read, its blocks, and what was taken away. */
export interface PreparedParts {
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly removed: readonly Line[];
}

const glyphs = /.[\ue000-\uf8ff\u2022\u25a0-\u25ff]\s/u;
const dash = /\s([‒―−─⎯]\s+\S.{0,20})/u;
const beginsAmid = /^[\p{Ll},;.)]/u;
const isOpenEnded = /[^.?!:;"”’)\]¹²³⁴⁵⁶⁷⁸⁹⁰\d]$/u;
/** How what leads to a list ends; what follows may begin with a small letter. */
const leadsIn = /:[¹²³⁴⁵⁶⁷⁸⁹⁰]*$/u;
const longest = 3000;

const show = (kind: FaultKind, text: string, isInPrint = false): PreparedFault => ({
  kind,
  isInPrint,
  shows: text.length > 120 ? `${text.slice(0, 70)} … ${text.slice(-45)}` : text,
});

const isRunningText = ({ kind }: Block) => kind === 'paragraph' || kind === 'item';

/** What follows what in reading: notes stand between, and are left out. */
const withoutNotes = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind !== 'note');

function listCuts(pages: readonly Page[], blocks: readonly Block[]): readonly PreparedFault[] {
  let lastNumber = 0;
  return withoutNotes(blocks).flatMap((block, index, all) => {
    const before = all[index - 1];
    lastNumber = before?.printed ?? lastNumber;
    if (before === undefined || !isRunningText(before) || block.kind !== 'paragraph') return [];
    if (/^(?:Dear|Yours)\b|^[A-Z][A-Za-z ]{2,30}:/u.test(block.text) || leadsIn.test(before.text)) return [];
    const isCut = beginsAmid.test(block.text) || (block.printed === undefined && isLongAndOpen(before));
    if (!isCut) return [];
    const isAcross = before.lastPage !== block.page;
    const isInPrint = isCutInPrint(pages, before, block, lastNumber);
    return [
      show(isAcross ? 'cut by a page' : 'cut amid a sentence', `${before.text.slice(-50)} ¶ ${block.text}`, isInPrint),
    ];
  });
}

const isLongAndOpen = ({ kind, text }: Block) => kind === 'paragraph' && text.length > 150 && isOpenEnded.test(text);

function listNumberFaults(pages: readonly Page[], blocks: readonly Block[]): readonly PreparedFault[] {
  const faults: PreparedFault[] = [];
  let last = 0;
  for (const { text, printed, kind } of blocks) {
    if (printed !== undefined) {
      if (printed !== last + 1 && printed !== 1)
        faults.push(show('numbering stops', `${last} → ${printed} ${text}`, isSkippedInPrint(pages, last, printed)));
      last = printed;
    }
    const next = new RegExp(`(?:^|[.?!:”’)] )${last + 1}\\. ?\\p{Lu}\\p{L}`, 'u');
    if (kind !== 'note' && kind !== 'row' && next.test(text))
      faults.push(show('number inside', text.slice(Math.max(0, text.search(next) - 50))));
  }
  return faults;
}

// Headings that Ofsted's documents print, to find them where they do not stand apart.
const knownHeading =
  /[.:”] (What needs to improve\b|(?:Headline findings|Main findings|Inspection findings|Executive summary|Findings and evaluation|Information about this inspection)(?! \p{Ll})|The (?:experiences and progress|impact of leaders)[^.]{10,90}(?:good|inadequate|outstanding)(?: |$))/u;

/** Bullets within blocks; a dash is one where it begins a line. */
function listBullets(pages: readonly Page[], blocks: readonly Block[]): readonly PreparedFault[] {
  const isBegun = (words: string) => pages.some(({ lines }) => lines.some(({ text }) => text.startsWith(words)));
  return blocks
    .filter(({ text }) => glyphs.test(text) || isBegun(dash.exec(text)?.[1] ?? '\n'))
    .map(({ text }) => show('bullet inside', text));
}

/** Headings that stand within a block. */
function listHeadings(pages: readonly Page[], blocks: readonly Block[]): readonly PreparedFault[] {
  return blocks.flatMap(({ text }) => {
    const heading = knownHeading.exec(text)?.[1];
    return heading === undefined ? [] : [show('heading inside', text, isWithinLineInPrint(pages, heading))];
  });
}

const toKey = (text: string) =>
  text
    .replace(/\d+/gu, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();

/** Lines that stand near the edge of several pages, whoever took them away. */
function listEdgeKeys(pages: readonly Page[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const near = new Set([...lines.slice(0, 8), ...lines.slice(-8)].map(({ text }) => toKey(text)));
    for (const key of near) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([key, count]) => count > 2 && key.split(' ').length > 2).map(([key]) => key);
}

function listFootFaults({ pages, blocks, removed }: PreparedParts): readonly PreparedFault[] {
  const keys = listEdgeKeys(pages);
  const inside = blocks.filter(({ text }) => keys.some((key) => toKey(text).includes(key)));
  const seen = Map.groupBy(removed, ({ text }) => toKey(text));
  const single = [...seen].filter(([key, lines]) => lines.length === 1 && /\p{L}{2}/u.test(key));
  return [
    ...inside
      .filter(({ page, kind }) => page !== 1 && kind !== 'heading' && kind !== 'row')
      .map(({ text }) => show('foot inside', text)),
    ...single.map(([key]) => show('line taken', key)),
  ];
}

const gradeWords =
  /\b(?:outstanding|good|adequate|inadequate|requires? improvement(?: to be(?: good| outstanding)?)?|not (?:yet )?(?:judged|given|applicable|inspected)|(?:(?:judgement|inspection) )?grade$)\b/giu;

/** Rows of a table of judgements that do not hold one label and one grade: rows of contents end in a page, and are none. */
function listTableFaults(blocks: readonly Block[]): readonly PreparedFault[] {
  const tabled = blocks.filter(({ kind, text }) => kind === 'row' && text.includes(' | '));
  const broken = tabled.filter(({ text }) => {
    const [label = '', grade = '', ...others] = text.replace(/ \(?grade \d\)?$/iu, '').split(' | ');
    const isOne = grade.replace(gradeWords, '').trim() === '' && (grade.match(gradeWords) ?? []).length === 1;
    return others.length > 0 || !isOne || /\bgood$|\binadequate$/iu.test(label);
  });
  return broken.map(({ text }) => show('table broken', text));
}

/** Every fault that can be found in a prepared text by comparing it with its source. */
export function listPreparedFaults(parts: PreparedParts): readonly PreparedFault[] {
  const { pages, blocks, removed } = parts;
  const lost = listLostWords(pages, blocks, removed);
  return [
    ...(lost.length > 0 ? [show('words lost', lost.join(' '))] : []),
    ...listCuts(pages, blocks),
    ...listFootFaults(parts),
    ...listNumberFaults(pages, blocks),
    ...listTableFaults(blocks),
    ...listBullets(pages, blocks),
    ...listHeadings(pages, blocks),
    ...blocks.filter(({ text }) => text.length > longest).map(({ text }) => show('very long', text)),
  ];
}
