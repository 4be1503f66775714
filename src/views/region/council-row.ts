import { findLatest } from '../../domain/authority/latest.ts';
import { getAuthority, hasFindings, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { formatDay } from '../format-date.ts';
import { joinNames } from '../join-names.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatFramework } from '../visit/format-framework.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import { gradeWords, judgementAreaWords, visitKindWords } from '../words.ts';

/** A link with what is said beside it. */
export interface NotedLink extends Link {
  readonly note: string;
}

/** A council in a list: what came last, and whether anything is coded. */
export interface CouncilRow {
  readonly id: string;
  readonly council: Link;
  /** Other names, and what took its place or whose place it took; empty where there is nothing to say. */
  readonly about: string;
  /** Undefined where no judgement is on record. */
  readonly judgement: NotedLink | undefined;
  /** Undefined where no visit is. */
  readonly latest: NotedLink | undefined;
  readonly hasFindings: boolean;
}

const nameOf = (corpus: Corpus) => (id: string) => getAuthority(corpus, id).name;

/** How an authority came about or ended: `Until 31 March 2019; then Dorset`; empty where it neither began nor ended. */
export function formatSuccession(corpus: Corpus, { since, until, predecessors, successors }: Authority): string {
  const before = joinNames(predecessors.map(nameOf(corpus)));
  const after = joinNames(successors.map(nameOf(corpus)));
  return [
    ...(since === undefined ? [] : [`since ${formatDay(since)}${before === '' ? '' : `, in place of ${before}`}`]),
    ...(until === undefined ? [] : [`until ${formatDay(until)}${after === '' ? '' : `, then ${after}`}`]),
  ].join('; ');
}

const formatNames = ({ alsoCalled, formerNames }: Authority) => [
  ...(alsoCalled.length === 0 ? [] : [`also ${joinNames(alsoCalled)}`]),
  ...(formerNames.length === 0 ? [] : [`formerly ${joinNames(formerNames)}`]),
];

/** Draws together a council's line in a list. */
export function buildCouncilRow(corpus: Corpus, authority: Authority): CouncilRow {
  const { id, name } = authority;
  const { lastJudgement, latestVisit } = findLatest(corpus, id);
  const succession = formatSuccession(corpus, authority);
  return {
    id,
    council: { text: name, href: urls.authority(id) },
    about: [...formatNames(authority), ...(succession === '' ? [] : [succession])].join('; '),
    judgement: lastJudgement && {
      text: gradeWords[lastJudgement.judgement.grade],
      href: urls.visit(lastJudgement.inspection.id),
      note: [
        ...(lastJudgement.judgement.area === 'overall'
          ? []
          : [`for ${judgementAreaWords[lastJudgement.judgement.area].toLowerCase()}`]),
        `${formatFramework(lastJudgement.inspection)}, ${formatVisitMonth(lastJudgement.inspection)}`,
      ].join('; '),
    },
    latest: latestVisit && {
      text: visitKindWords[latestVisit.kind],
      href: urls.visit(latestVisit.id),
      note: formatVisitMonth(latestVisit),
    },
    hasFindings: listVisitsOf(corpus, id).some((visit) => hasFindings(corpus, visit.id)),
  };
}
