import type { ImportPlan } from './plan-import.ts';

/** A heading with its lines, and nothing where there are none. */
export const toPart = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`), ''];

/** What an import brought, line by line, and the counts at its end. */
export function formatImport({ added, known, changed, gone, skipped }: ImportPlan, isTrial: boolean): string {
  const counts = [
    `${added.length} new`,
    `${known.length} known`,
    `${changed.length} lines of difference`,
    `${gone.length} gone`,
    `${skipped.length} skipped`,
  ];
  return [
    ...toPart(
      isTrial ? 'New, not written' : 'New, written',
      added.map(({ id, name }) => `${id}  (${name})`),
    ),
    ...toPart('Differs from the record, which stands as it was', changed),
    ...toPart('Gone from its place', gone),
    ...toPart(
      'Skipped, nothing written',
      skipped.map(({ name, why }) => `${name}: ${why}`),
    ),
    `${counts.join(', ')}.`,
  ].join('\n');
}
