import type { Cautions, Comparison } from '../../domain/comparison/comparison.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { joinNames } from '../join-names.ts';
import { frameworkWords } from '../words.ts';
import { formatBases, formatWitness, listSeveralKinds } from './basis-words.ts';
import { toNameOf } from './name-visit.ts';
import type { NameOf } from './name-visit.ts';
import { listScopeCautions } from './scope-caution.ts';

/** An inspection lasts for weeks, so it is said from which day the months are counted. */
function formatCounting(visits: readonly Visit[]): string {
  const inspections = visits.filter(({ kind }) => kind === 'inspection').length;
  if (inspections === 0) return '';
  return inspections === 1
    ? " (counted from the inspection's first day)"
    : " (counted from each inspection's first day)";
}

/** `7 months apart`; undefined where a date is not bounded. */
function formatMonths({ gap }: Cautions, visits: readonly Visit[]): string | undefined {
  if (gap === undefined) return undefined;
  const months = gap.least === gap.most ? `${gap.least}` : `Between ${gap.least} and ${gap.most}`;
  return `${months} ${gap.most === 1 ? 'month' : 'months'} ${visits.length > 2 ? 'from first to last' : 'apart'}`;
}

/** `7 months apart, in one cycle.` */
function formatGap(cautions: Cautions, visits: readonly Visit[]): string {
  const { isOneCycle, isOneAuthority } = cautions;
  const cycle = isOneCycle
    ? `in one cycle (the ${(visits[0]?.cycle ?? visits[0]?.slug ?? '').slice(0, 4)} inspection and what followed)`
    : isOneAuthority
      ? 'in different cycles'
      : 'at different authorities, so in different cycles';
  const months = formatMonths(cautions, visits);
  if (months === undefined) return `The months between are not known; ${cycle}.`;
  return `${months}${formatCounting(visits)}, ${cycle}.`;
}

/** Whether the frameworks are alike, as far as they are stated, and what that means for grades. */
function formatFrameworks({ frameworks, frameworksInferred, isOneAuthority }: Cautions, nameOf: NameOf): string {
  const names = frameworks.map((framework) =>
    framework === 'pre-sif' ? 'the arrangements before SIF' : frameworkWords[framework],
  );
  const isStated = frameworksInferred.length === 0;
  const inferred = isStated ? '' : ` (inferred for the ${joinNames(frameworksInferred.map(nameOf))})`;
  if (frameworks.length === 1) {
    return `The framework is ${isStated ? '' : 'believed to be '}the same: ${names.join('')}${inferred}.`;
  }
  const stated = isOneAuthority ? 'The framework changed' : 'The frameworks differ';
  const believed = isOneAuthority
    ? 'The framework is believed to have changed'
    : 'The frameworks are believed to differ';
  return `${isStated ? stated : believed}: ${joinNames(names)}${inferred}. Grades under one do not measure what grades under another do.`;
}

function formatProviders({ providers }: Cautions, nameOf: NameOf): string {
  const names = new Set(providers.map(({ provider }) => provider));
  const of = providers.map(({ visit, provider }) => `${nameOf(visit)}, ${provider ?? 'not known'}`).join('; ');
  if (names.has(undefined)) return `Who ran the service is not known of each: ${of}.`;
  return names.size === 1
    ? `The service was run by ${[...names].join('')} at each.`
    : `Run by different bodies: ${of}.`;
}

/** `SIF beside ILACS`; that it is believed, where no source states one of them. */
function sayFrameworksDiffer({ frameworks, frameworksInferred }: Cautions): readonly string[] {
  if (frameworks.length < 2) return [];
  const names = frameworks.map((framework) => frameworkWords[framework]).join(' beside ');
  return [frameworksInferred.length === 0 ? names : `believed to be ${names}`];
}

/** The one line that a reader must not miss: the time between, whose words they are, and where the frameworks differ. */
export function formatCautionLine({ cautions, visits, primaryOnly }: Comparison): string {
  return [
    formatMonths(cautions, visits) ?? 'The months between are not known',
    cautions.bases.map(formatWitness).join(' beside '),
    ...sayFrameworksDiffer(cautions),
    ...(primaryOnly ? ['primary sources only'] : []),
  ].join('; ');
}

/** What a reader must know before comparing, each a sentence computed from the visits' own records. */
export function listCautions(corpus: Corpus, comparison: Comparison): readonly string[] {
  const { cautions, visits, isDisjoint } = comparison;
  const nameOf = toNameOf(corpus, cautions);
  const hasVisitWithoutGrade = visits.some(({ kind }) => kind !== 'inspection');
  return [
    formatGap(cautions, visits),
    ...(isDisjoint
      ? [
          'These visits share no theme that more than one reports on: each theme stands in the column of the one that does.',
        ]
      : []),
    ...listScopeCautions(corpus, cautions, nameOf),
    formatBases(cautions, nameOf, comparison.primaryOnly),
    formatFrameworks(cautions, nameOf),
    formatProviders(cautions, nameOf),
    ...listSeveralKinds(cautions),
    ...(hasVisitWithoutGrade ? ['Monitoring and focused visits give no grade.'] : []),
  ];
}
