import type { Basis, Cautions, Comparison } from '../../domain/comparison/comparison.ts';
import { getAuthority, getTheme } from '../../domain/lookup.ts';
import type { Corpus, Source, Visit } from '../../domain/model.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { joinNames } from '../join-names.ts';
import { formatVisitInCycle, formatVisitMonth, formatVisitName } from '../visit/format-visit.ts';
import { frameworkWords } from '../words.ts';

type NameOf = (visit: Visit) => string;

/** Names short enough to repeat: authority and cycle are named only where there is more than one. */
const toNameOf =
  (corpus: Corpus, { isOneCycle, isOneAuthority }: Cautions): NameOf =>
  (visit) => {
    const name = (isOneCycle || !isOneAuthority ? formatVisitName(visit) : formatVisitInCycle(visit)).toLowerCase();
    const place = isOneAuthority ? '' : `${getAuthority(corpus, visit.authorityId).name} `;
    return `${place}${name} (${formatVisitMonth(visit)})`;
  };

const listThemes = (corpus: Corpus, themes: readonly ThemeId[]) =>
  joinNames(themes.map((theme) => getTheme(corpus, theme).name.toLowerCase()));

/** An inspection lasts for weeks, so it is said from which day the months are counted. */
function formatCounting(visits: readonly Visit[]): string {
  const inspections = visits.filter(({ kind }) => kind === 'inspection').length;
  if (inspections === 0) return '';
  return inspections === 1
    ? " (counted from the inspection's first day)"
    : " (counted from each inspection's first day)";
}

/** `7 months apart, in one cycle.` */
function formatGap({ gap, isOneCycle, isOneAuthority }: Cautions, visits: readonly Visit[]): string {
  const cycle = isOneCycle
    ? `in one cycle (the ${(visits[0]?.cycle ?? visits[0]?.slug ?? '').slice(0, 4)} inspection and what followed)`
    : isOneAuthority
      ? 'in different cycles'
      : 'at different authorities, so in different cycles';
  const span = visits.length > 2 ? 'from first to last' : 'apart';
  if (gap === undefined) return `The months between are not known; ${cycle}.`;
  const months = gap.least === gap.most ? `${gap.least}` : `Between ${gap.least} and ${gap.most}`;
  return `${months} ${gap.most === 1 ? 'month' : 'months'} ${span}${formatCounting(visits)}, ${cycle}.`;
}

/** Whether the frameworks are alike, and what that means for grades. */
function formatFrameworks({ frameworks, isOneAuthority }: Cautions): string {
  const names = frameworks.map((framework) =>
    framework === 'pre-sif' ? 'the arrangements before SIF' : frameworkWords[framework],
  );
  return frameworks.length === 1
    ? `The framework is the same: ${names.join('')}.`
    : `${isOneAuthority ? 'The framework changed' : 'The frameworks differ'}: ${joinNames(names)}. Grades under one do not measure what grades under another do.`;
}

const scopeWords = { known: 'is known', partial: 'is known in part', unknown: 'is not known' } as const;

/** What each visit looked at, as far as known, and what they share. */
function listScopeCautions(corpus: Corpus, { scope }: Cautions, nameOf: NameOf): readonly string[] {
  const bases = scope.bases.map(({ visit, basis }) => `of the ${nameOf(visit)} ${scopeWords[basis]}`);
  const shared =
    scope.shared.length === 0
      ? 'No theme is known to have been looked at by all.'
      : `Known to have been looked at by all: ${listThemes(corpus, scope.shared)}.`;
  return [
    `The scope ${joinNames(bases)}. ${shared}`,
    ...(scope.unshared.length > 0
      ? [`Looked at by one and known not to have been by another: ${listThemes(corpus, scope.unshared)}.`]
      : []),
  ];
}

const basisWords = {
  'primary-whole': 'Ofsted’s own document, read whole',
  'primary-principal': 'Ofsted’s own document, read whole, of which only the principal findings are coded',
  'primary-part': 'Ofsted’s own document, of which only a part was read',
  'relayed-whole': 'as the press tells it, read whole; Ofsted’s own document is not held',
  'relayed-mixed':
    'as the press tells it, one account read whole and one only in part; Ofsted’s own document is not held',
  'relayed-part': 'as the press tells it, read only in part; Ofsted’s own document is not held',
  none: 'no source',
} as const satisfies Record<Basis, string>;

/** Accounts of one kind may be read against each other by length; a coding of principal findings is of its own kind. */
const basisKind = (basis: Basis) => (basis === 'primary-whole' || basis === 'primary-part' ? 'primary' : basis);

/** In whose words each visit is held; a letter and an article are not weighed against each other. */
function formatBases({ bases }: Cautions, nameOf: NameOf, primaryOnly: boolean): string {
  const toWords = (basis: Basis) => (primaryOnly && basis === 'none' ? 'the letter is not held' : basisWords[basis]);
  const parts = bases.map(({ visit, basis }) => `${nameOf(visit)}: ${toWords(basis)}`);
  const isMixed = new Set(bases.map(({ basis }) => basisKind(basis))).size > 1;
  const warning = isMixed ? ' How much each says depends on the length of the account, so nothing is counted.' : '';
  return `Held: ${parts.join('; ')}.${warning}`;
}

const hasSeveralKinds = (sources: readonly Source[]) => new Set(sources.map(({ kind }) => kind)).size > 1;

function listProviderCautions({ providers, bases }: Cautions, nameOf: NameOf): readonly string[] {
  const names = new Set(providers.map(({ provider }) => provider));
  return [
    names.size === 1
      ? `The service was run by ${[...names].join('')} at each.`
      : `Run by different bodies: ${providers.map(({ visit, provider }) => `${nameOf(visit)}, ${provider}`).join('; ')}.`,
    ...(bases.some(({ sources }) => hasSeveralKinds(sources))
      ? ['Where a visit has Ofsted’s own document and a press account, both speak here; each finding says which.']
      : []),
  ];
}

/** What a reader must know before comparing, each a sentence computed from the visits' own records. */
export function listCautions(corpus: Corpus, comparison: Comparison): readonly string[] {
  const { cautions, visits, isDisjoint } = comparison;
  const nameOf = toNameOf(corpus, cautions);
  const hasVisitWithoutGrade = visits.some(({ kind }) => kind !== 'inspection');
  return [
    formatGap(cautions, visits),
    ...(isDisjoint
      ? ['These visits share no theme that both report on, so their findings stand one under the other.']
      : []),
    ...listScopeCautions(corpus, cautions, nameOf),
    formatBases(cautions, nameOf, comparison.primaryOnly),
    formatFrameworks(cautions),
    ...listProviderCautions(cautions, nameOf),
    ...(hasVisitWithoutGrade ? ['Monitoring and focused visits give no grade.'] : []),
  ];
}
