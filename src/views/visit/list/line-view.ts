import { getSource, listFindingsOf, listRelaysOf, listSourcesOf } from '../../../domain/lookup.ts';
import type { Corpus, Finding, Source } from '../../../domain/model.ts';
import { isMark } from '../../../domain/finding/speakers.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { oncePerValue } from '../../../domain/once.ts';
import { buildFindingView } from '../../finding/finding-view.ts';
import type { FindingView } from '../../finding/finding-view.ts';
import type { MarkGroup } from '../../finding/mark-groups.ts';
import { buildMark } from '../../finding/mark-view.ts';
import { formatPlace } from '../../format-locator.ts';
import { joinNames } from '../../join-names.ts';

/** A finding in the list of its visit: its mark, its claim and one quiet line, whose place is the one link. */
export interface LineView {
  readonly finding: FindingView;
  /** Absent for context, and for others than inspectors. */
  readonly group?: MarkGroup;
  /** What stands first where no mark does: `Context`, `The council said`. */
  readonly lead?: string;
  /** Which of the visit's accounts tells it, counted from 1; 0 where an account of another visit does. */
  readonly account: number;
  /** Whether it repeats a finding of Ofsted's own document: told with that one, unless its account is read by itself. */
  readonly isRelay: boolean;
  /** Who tells it, where another account tells more of the visit. */
  readonly teller?: string;
  /** `para 18` */
  readonly place: string;
  /** What else there is to say: `said of: the hub`, `told also by CYP Now`, and the subject where no head names it. */
  readonly notes: readonly string[];
}

const listByShare = oncePerValue((corpus, visitId: string): readonly Source[] => {
  const findings = groupBy(listFindingsOf(corpus, visitId), ({ sourceId }) => sourceId);
  const count = ({ id }: Source) => findings.get(id)?.length ?? 0;
  return listSourcesOf(corpus, visitId)
    .filter((source) => count(source) > 0)
    .toSorted((a, b) => count(b) - count(a));
});

/** The account that tells most of a visit, and that lines need not name; the first of those that tell as much. */
export const findMainSource = (corpus: Corpus, visitId: string): Source | undefined => listByShare(corpus, visitId)[0];

/** Draws the line of a finding together; `topic` names what it is about where no head does. */
export function buildLine(corpus: Corpus, finding: Finding, topic?: string): LineView {
  const view = buildFindingView(corpus, finding);
  const mark = buildMark(finding);
  const isMarked = isMark(finding);
  const source = getSource(corpus, finding.sourceId);
  const tellers = new Set(listRelaysOf(corpus, finding).map(({ sourceId }) => getSource(corpus, sourceId).publisher));
  return {
    finding: view,
    ...(isMarked ? { group: { mark, times: 1, words: mark.label } } : { lead: view.lead }),
    account: listSourcesOf(corpus, finding.visitId).findIndex(({ id }) => id === finding.sourceId) + 1,
    isRelay: finding.relays !== undefined && finding.saidBy === 'inspectors',
    ...(findMainSource(corpus, finding.visitId) !== source && { teller: source.publisher }),
    place: formatPlace(source, finding.locator),
    notes: [
      ...(finding.appliesTo === undefined ? [] : [`said of: ${finding.appliesTo}`]),
      ...(view.since === undefined ? [] : [view.since.toLowerCase()]),
      ...(tellers.size > 0 ? [`told also by ${joinNames(tellers)}`] : []),
      ...(topic === undefined ? [] : [topic]),
    ],
  };
}
