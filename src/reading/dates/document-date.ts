import type { NamedBlock } from '../../prepare/block.ts';
import type { Opening } from '../opening.ts';
import { found } from '../stated.ts';
import type { Reading } from '../stated.ts';
import { listPrintedDays, toDay } from './day-words.ts';

const published = /\b(?:report )?published\s*:\s*/iu;

interface PrintedDate {
  readonly date: string;
  readonly words: string;
  readonly block: NamedBlock;
}

/** The one whole date with which a text begins. */
function findDate(text: string, block: NamedBlock): PrintedDate | undefined {
  const [run] = listPrintedDays(text);
  const [day, ...others] = run?.days ?? [];
  if (run === undefined || day?.month === undefined || day.year === undefined || others.length > 0) return undefined;
  const date = text.startsWith(run.words) ? toDay(day.year, day.month, day.day) : undefined;
  return date === undefined ? undefined : { date, words: run.words, block };
}

/** Blocks above the greeting of a letter. */
function listAboveGreeting({ first }: Opening): readonly NamedBlock[] {
  const greeting = first.findIndex(({ text }) => /(?:^|\s)Dear\s/u.test(text));
  return first.slice(0, Math.max(greeting, 0));
}

/** The date that a letter bears above its greeting, or the day of publication that a report prints. */
export function readDocumentDate(opening: Opening): Reading<string> {
  const dates = opening.isLetter
    ? listAboveGreeting(opening).flatMap((block) => findDate(block.text, block) ?? [])
    : opening.first.flatMap((block) => {
        const place = block.kind === 'note' ? null : published.exec(block.text);
        return place === null ? [] : (findDate(block.text.slice(place.index + place[0].length), block) ?? []);
      });
  const [first] = dates;
  const others = [...new Set(dates.map(({ date }) => date))];
  if (first === undefined)
    return {
      why: opening.isLetter ? 'no whole date stands above the greeting' : 'the report prints no day of publication',
    };
  if (others.length > 1) return { why: `it bears two dates: ${others.join(' and ')}` };
  return found(first.date, first.words, first.block);
}
