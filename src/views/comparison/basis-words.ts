import type { Basis, Cautions } from '../../domain/comparison/comparison.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import type { Source } from '../../domain/model.ts';
import { joinNames } from '../join-names.ts';
import { sourceKindWords } from '../words.ts';
import type { NameOf } from './name-visit.ts';

type Held = Cautions['bases'][number];

const kindsOf = (sources: readonly Source[]): readonly string[] => [
  ...(sources.some(isPrimary) ? ['Ofsted’s own document'] : []),
  ...(sources.some(({ kind }) => kind === 'article') ? ['a press account'] : []),
  ...(sources.some(({ kind }) => kind === 'statement') ? ['a statement by those who ran the service'] : []),
];

/** Who tells of a visit whose own document is not held: the press, or those who ran the service themselves. */
function formatTeller(sources: readonly Source[]): string {
  const isTold = (kind: Source['kind']) => sources.some((source) => source.kind === kind);
  if (!isTold('statement')) return 'as the press tells it';
  return isTold('article')
    ? 'as the press and a statement by those who ran the service tell it'
    : 'as a statement by those who ran the service tells it';
}

const extentWords = {
  'primary-whole': 'read whole',
  'primary-principal': 'read whole, of which only the principal findings are coded',
  'primary-part': 'read in part',
  'relayed-whole': 'read whole',
  'relayed-mixed': 'one account read whole and another in part',
  'relayed-part': 'read in part',
} as const satisfies Record<Exclude<Basis, 'none'>, string>;

function formatBasis({ basis, sources }: Held, primaryOnly: boolean): string {
  if (basis === 'none') return primaryOnly ? 'the letter is not held' : 'no source';
  if (sources.some(isPrimary)) return `Ofsted’s own document, ${extentWords[basis]}`;
  return `${formatTeller(sources)}, ${extentWords[basis]}; Ofsted’s own document is not held`;
}

/** In what kind of document a visit is told, in few words: `a letter`, `press accounts`, `a report’s principal findings`. */
export function formatWitness({ basis, sources }: Held): string {
  if (basis === 'none') return 'no account';
  const nameKind = (kind: Source['kind']) => {
    const alike = sources.filter((source) => source.kind === kind);
    const name = sourceKindWords[kind].toLowerCase();
    if (alike.length > 1) return `${name}s`;
    return alike[0]?.coding === 'principal' ? `a ${name}’s principal findings` : `a ${name}`;
  };
  return joinNames(new Set(sources.map(({ kind }) => nameKind(kind))));
}

/** Accounts of one kind may be read against each other by length; a coding of principal findings is of its own kind. */
function toKind({ basis, sources }: Held): string {
  if (basis === 'primary-whole' || basis === 'primary-part') return 'primary';
  return `${basis} ${sources.some(isPrimary) ? '' : formatTeller(sources)}`;
}

/** In whose words each visit is held; a letter and an article are not weighed against each other. */
export function formatBases({ bases }: Cautions, nameOf: NameOf, primaryOnly: boolean): string {
  const parts = bases.map((held) => `${nameOf(held.visit)}: ${formatBasis(held, primaryOnly)}`);
  const isMixed = new Set(bases.map(toKind)).size > 1;
  const warning = isMixed ? ' How much each says depends on the length of the account, so nothing is counted.' : '';
  return `Held: ${parts.join('; ')}.${warning}`;
}

/** That documents of several kinds speak, each such set of kinds once; empty where each visit has one kind alone. */
export function listSeveralKinds({ bases }: Cautions): readonly string[] {
  const sets = bases.map(({ sources }) => kindsOf(sources)).filter((kinds) => kinds.length > 1);
  const sentences = sets.map(
    (kinds) =>
      `Where a visit has ${joinNames(kinds)}, ${kinds.length === 2 ? 'both speak' : 'all speak'} here; each finding says which.`,
  );
  return [...new Set(sentences)];
}
