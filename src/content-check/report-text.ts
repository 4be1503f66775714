import type { PreparedText } from './prepared-text.ts';

// The cover numbers its grades; the paragraphs are numbered from 1 after it.
const firstPage = '[page 2]';
const pageMark = /^\[page (\d+)\]$/u;
const numbered = /^(\d{1,3})\. +(?=\S)/u;
const bullet = /^[\uf0b7\u00b7\u2022] */u;
const endsParagraph = /[.?!:”"](\s*\(Recommendation\))?$/u;
const longestLastLine = 84;

/**
 * Cuts the text of a report, as extracted from its PDF, into blocks.
 *
 * A paragraph that the report numbers is `p` and that number; any other is `h` and its page, `.b` and its place on the
 * page, from 1. Numbers run through the whole report, so a paragraph is found by the number printed beside it.
 */
export function parseReportText(raw: string): PreparedText {
  const blocks = new Map<string, string>();
  let page = 0;
  let onPage = 0;
  let lastNumber = 0;
  let open: string | undefined;
  let isAfterGap = false;

  const start = (id: string, line: string) => {
    open = id;
    blocks.set(id, line);
  };
  const startUnnumbered = (line: string) => {
    onPage += 1;
    start(`h${page}.b${onPage}`, line);
  };

  for (const rawLine of raw.slice(raw.indexOf(firstPage)).split('\n')) {
    const line = rawLine.trim();
    const pageNumber = pageMark.exec(line)?.[1];
    if (pageNumber !== undefined) {
      page = Number(pageNumber);
      onPage = 0;
      isAfterGap = true;
      continue;
    }
    if (line === '' || /^\d{1,2}$/u.test(line)) {
      isAfterGap ||= line === '';
      continue;
    }
    const number = Number(numbered.exec(line)?.[1] ?? 0);
    const text = open === undefined ? '' : (blocks.get(open) ?? '');
    const isNumbered = number === lastNumber + 1;
    const mayEnd = isAfterGap || open?.startsWith('h') === true;
    isAfterGap = false;
    if (isNumbered) {
      lastNumber = number;
      start(`p${number}`, line.replace(numbered, ''));
    } else if (bullet.test(line)) {
      startUnnumbered(line.replace(bullet, ''));
    } else if (open === undefined || (mayEnd && isFinished(text))) {
      startUnnumbered(line);
    } else {
      blocks.set(open, `${text}\n${line}`);
    }
  }
  return { text: [...blocks.values()].join('\n\n'), blocks };
}

/** Whether a block's last line looks like the end of a paragraph: a sentence's end well before the margin. */
function isFinished(text: string): boolean {
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return endsParagraph.test(lastLine) && lastLine.length < longestLastLine;
}
