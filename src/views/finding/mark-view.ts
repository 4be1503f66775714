import { isContext } from '../../domain/finding/speakers.ts';
import type { Finding } from '../../domain/model.ts';
import { directions, levels } from '../../schema/vocabulary.ts';
import type { Direction, Level } from '../../schema/vocabulary.ts';
import { capitalise } from '../capitalise.ts';
import { contextWord, directionWords, levelPlurals, levelWords } from '../words.ts';

/** A value with the word shown for it. */
export interface Worded<T extends string> {
  readonly value: T;
  readonly word: string;
}

/** What a mark shows: a shape for the level, an arrow for the direction, and the words for both. */
export interface MarkView {
  readonly level?: Worded<Exclude<Level, 'not-stated'>>;
  readonly direction?: Worded<Exclude<Direction, 'not-stated'>>;
  /** Which colour leads: the level's, else the neutral one of directions, else context. */
  readonly tone: Exclude<Level, 'not-stated'> | 'direction' | 'context';
  /** `Weakness, unchanged` */
  readonly label: string;
}

/** The mark of a finding by its level and direction; context has neither and only the word. */
export function buildMark({ level, direction }: Pick<Finding, 'level' | 'direction'>): MarkView {
  if (isContext({ level, direction })) return { tone: 'context', label: contextWord };
  const leveled = level === 'not-stated' ? undefined : { value: level, word: levelWords[level] };
  const directed = direction === 'not-stated' ? undefined : { value: direction, word: directionWords[direction] };
  const words = [leveled?.word, directed?.word].filter((word) => word !== undefined);
  return {
    ...(leveled && { level: leveled }),
    ...(directed && { direction: directed }),
    tone: leveled?.value ?? 'direction',
    label: capitalise(words.map((word) => word.toLowerCase()).join(', ')),
  };
}

/** What a finding is coded as, as it is shown: a mark for inspectors' claims alone. */
export interface CodedView {
  /** Undefined for others than inspectors. */
  readonly mark?: MarkView;
  /** `weakness, unchanged`: for others than inspectors, where the claim states a level or a direction. */
  readonly coded?: string;
}

/** Shows what a finding is coded as. */
export function buildCodedView(finding: Pick<Finding, 'saidBy' | 'level' | 'direction'>): CodedView {
  const mark = buildMark(finding);
  if (finding.saidBy === 'inspectors') return { mark };
  return isContext(finding) ? {} : { coded: mark.label.toLowerCase() };
}

/** Every mark that a finding can have, for templates. */
export const allMarks: readonly MarkView[] = levels.flatMap((level) =>
  directions.map((direction) => buildMark({ level, direction })),
);

/** Every shape and arrow once, for the legend: levels first. */
export const legendMarks: readonly MarkView[] = [
  ...levels.map((level) => buildMark({ level, direction: 'not-stated' })),
  ...directions.map((direction) => buildMark({ level: 'not-stated', direction })),
].filter(({ tone }) => tone !== 'context');

/**
 * The kinds of mark among findings, each once, level and direction together: `weaknesses, unchanged; worse`.
 *
 * In order of first appearance; a level is plural where several findings bear that same mark. No kind is counted.
 */
export function formatMarkKinds(findings: readonly Pick<Finding, 'level' | 'direction'>[]): string {
  const marks = findings.filter((finding) => !isContext(finding)).map(buildMark);
  const labels = [...new Set(marks.map(({ label }) => label))];
  return labels
    .map((label) => {
      const alike = marks.filter((mark) => mark.label === label);
      const level = alike[0]?.level;
      if (level === undefined || alike.length === 1) return label.toLowerCase();
      return label.toLowerCase().replace(level.word.toLowerCase(), levelPlurals[level.value]);
    })
    .join('; ');
}

/**
 * The marks of a cell in words, without a count: `Improved, weaknesses`.
 *
 * In order of first appearance; a finding with a level is named by its level, one with a direction alone by its direction.
 */
export function formatMarks(findings: readonly Pick<Finding, 'level' | 'direction'>[]): string {
  const marks = findings.filter((finding) => !isContext(finding)).map(buildMark);
  const words = marks.map((mark) => {
    if (mark.level === undefined) return mark.direction?.word.toLowerCase() ?? '';
    const { value, word } = mark.level;
    const isSeveral = marks.filter((other) => other.level?.value === value).length > 1;
    return isSeveral ? levelPlurals[value] : word.toLowerCase();
  });
  return capitalise([...new Set(words)].join(', '));
}
