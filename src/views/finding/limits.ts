import { isMark } from '../../domain/finding/speakers.ts';
import type { Finding } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { joinNames } from '../join-names.ts';

/** To which teams or services findings are limited, where each of them is: `leaving-care team only`. */
export function formatLimits(findings: readonly Pick<Finding, 'appliesTo'>[]): string | undefined {
  const limits = findings.map(({ appliesTo }) => appliesTo).filter((text) => text !== undefined);
  if (findings.length === 0 || limits.length < findings.length) return undefined;
  return `${joinNames([...new Set(limits)].toSorted(compareText))} only`;
}

/** Whom each cell's marks are limited to, where two or more report and are not limited to the same. */
export function findUnlikeLimits(
  cells: readonly { readonly findings: readonly Finding[] }[],
): readonly (string | undefined)[] {
  const isReported = cells.map(({ findings }) => findings.some(isMark));
  const limits = cells.map(({ findings }) => formatLimits(findings.filter(isMark)));
  const distinct = new Set(limits.filter((_, index) => isReported[index]));
  return distinct.size > 1 ? limits : cells.map(() => undefined);
}

/** Findings with those first that are judged, which a reader looks for, and context last. */
export const putMarksFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(isMark),
  ...findings.filter((finding) => !isMark(finding)),
];
