import { isContext } from '../../domain/finding/speakers.ts';
import type { Finding } from '../../domain/model.ts';
import type { Direction, Level } from '../../schema/vocabulary.ts';
import { levelPlurals } from '../words.ts';
import { buildMark } from './mark-view.ts';
import type { MarkView } from './mark-view.ts';

/** Alike marks, which stand together and share one word. */
export interface MarkGroup {
  readonly mark: MarkView;
  /** How many findings bear it; drawn as so many marks, never written. */
  readonly times: number;
  /** `weaknesses, unchanged`: the level is plural where several bear it. */
  readonly words: string;
}

type Tone = Exclude<Level | Direction, 'not-stated'>;

/** From blue to orange; a mark with both stands by its level. */
const toneOrder: readonly Tone[] = [
  'strength',
  'improved',
  'early-signs',
  'mixed',
  'unchanged',
  'worse',
  'weakness',
  'serious',
];
const directionOrder: readonly (Direction | undefined)[] = [undefined, 'improved', 'early-signs', 'unchanged', 'worse'];

const toRank = ({ level, direction }: MarkView) =>
  toneOrder.indexOf(level?.value ?? direction?.value ?? 'strength') * directionOrder.length +
  directionOrder.indexOf(direction?.value);

function toWords({ level, label }: MarkView, times: number): string {
  const words = label.toLowerCase();
  return level === undefined || times === 1
    ? words
    : words.replace(level.word.toLowerCase(), levelPlurals[level.value]);
}

/** The marks among findings, alike ones together, in one fixed order; context has none. */
export function buildMarkGroups(findings: readonly Pick<Finding, 'level' | 'direction'>[]): readonly MarkGroup[] {
  const marks = findings.filter((finding) => !isContext(finding)).map(buildMark);
  return [...new Map(marks.map((mark) => [mark.label, mark])).values()]
    .toSorted((a, b) => toRank(a) - toRank(b))
    .map((mark) => {
      const times = marks.filter(({ label }) => label === mark.label).length;
      return { mark, times, words: toWords(mark, times) };
    });
}

/** Groups in a sentence: `worse, weaknesses`; `improved; weakness, unchanged` where one is of two words. */
export function formatMarkGroups(groups: readonly MarkGroup[]): string {
  const words = groups.map((group) => group.words);
  return words.join(words.some((word) => word.includes(',')) ? '; ' : ', ');
}

/**
 * What marks say together, each word once: `worse, weaknesses`.
 *
 * In the order of the groups; a mark with both is named by its level, which is plural where several bear it.
 */
export function formatMarkWords(groups: readonly MarkGroup[]): string {
  const words = groups.map(({ mark: { level, direction } }) => {
    if (level === undefined) return direction?.word.toLowerCase() ?? '';
    const alike = groups.filter(({ mark }) => mark.level?.value === level.value);
    return alike.reduce((sum, { times }) => sum + times, 0) > 1 ? levelPlurals[level.value] : level.word.toLowerCase();
  });
  return [...new Set(words)].join(', ');
}
