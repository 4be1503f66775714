import type { Source } from '../../domain/model.ts';
import { joinNames } from '../join-names.ts';

/** Through whom inspectors are heard where Ofsted's own document is not: `as reported by Community Care`, `as told in a statement by Northshire Council`. */
export function formatTellers(sources: readonly Pick<Source, 'kind' | 'publisher'>[]): string {
  const listPublishers = (isStatement: boolean) => [
    ...new Set(sources.filter(({ kind }) => (kind === 'statement') === isStatement).map(({ publisher }) => publisher)),
  ];
  const [press, statements] = [listPublishers(false), listPublishers(true)];
  return joinNames([
    ...(press.length > 0 ? [`as reported by ${joinNames(press)}`] : []),
    ...(statements.length > 0 ? [`as told in a statement by ${joinNames(statements)}`] : []),
  ]);
}
