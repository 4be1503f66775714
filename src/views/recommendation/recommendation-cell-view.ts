import { isTieBelieved } from '../../domain/recommendation/recommendation-set.ts';
import { isMark } from '../../domain/finding/speakers.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import type { FollowUp, FollowUpState } from '../../domain/recommendation/followed-recommendations.ts';
import type { GridCell } from '../comparison/grid/grid-view.ts';
import { buildFindingView, findSpeakerName } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { putMarksFirst } from '../finding/limits.ts';
import { buildMarkGroups } from '../finding/mark-groups.ts';
import { joinNames } from '../join-names.ts';
import { formatUnheld } from '../visit/format-letter.ts';

/** Why a later visit has nothing on a recommendation, in few words; what became of a letter is its visit's to say. */
const silenceWords = {
  'not-coded': 'read for its facts; findings not coded yet',
  'not-held': 'accounts not held',
  'part-read': 'nothing in what was read and coded',
  nothing: 'nothing in the accounts held',
} as const satisfies Record<Exclude<FollowUpState, 'reported' | 'withdrawn' | 'not-published'>, string>;

/** The state of a later visit in the words of a cell; empty where findings speak. */
export function formatState({ visit, state }: Pick<FollowUp, 'visit' | 'state'>): string {
  if (state === 'reported') return '';
  return state === 'withdrawn' || state === 'not-published' ? formatUnheld(visit) : silenceWords[state];
}

const isStanding = ({ status }: Finding) => status !== 'withdrawn';

function formatNote(corpus: Corpus, followUp: FollowUp): string {
  const standing = followUp.findings.filter(isStanding);
  const isBareLook = followUp.isLookedAt && (followUp.state === 'nothing' || followUp.state === 'part-read');
  if (isBareLook) return 'looked at; no finding speaks to it';
  if (followUp.state !== 'reported') return formatState(followUp);
  if (standing.some(({ saidBy }) => saidBy === 'inspectors')) return 'context only';
  return `${joinNames(new Set(standing.map((finding) => findSpeakerName(corpus, finding))))} only`;
}

/** How findings are known to speak to the recommendation. */
function formatTie(followUp: FollowUp): string | undefined {
  if (isTieBelieved(followUp)) return 'tie believed';
  return followUp.state === 'reported' ? 'looked at' : undefined;
}

/** Findings with an anchor of this recommendation's own: one that speaks to two stands on the page twice. */
const toViews = (corpus: Corpus, id: string, findings: readonly Finding[]): readonly FindingView[] =>
  findings.map((finding) => {
    const view = buildFindingView(corpus, finding);
    return { ...view, anchor: `${id}--${view.anchor}` };
  });

/** What a later visit has on a recommendation: each kind of mark once, since more of one kind say nothing more here. */
export function buildRecommendationCell(corpus: Corpus, id: string, followUp: FollowUp): GridCell {
  const keys = new Set(followUp.findings.map(({ key }) => key));
  // A relay is told with the finding that it repeats.
  const told = followUp.findings.filter(({ relays }) => relays === undefined || !keys.has(relays));
  const groups = buildMarkGroups(told.filter(isMark)).map((group) => ({ ...group, times: 1 }));
  const tie = formatTie(followUp);
  return {
    entries: [{ groups, ...(groups.length === 0 && { note: formatNote(corpus, followUp) }) }],
    ...(tie !== undefined && { only: tie }),
    findings: toViews(corpus, id, putMarksFirst(told.filter(({ saidBy }) => saidBy === 'inspectors'))),
    said: toViews(
      corpus,
      id,
      told.filter(({ saidBy }) => saidBy !== 'inspectors'),
    ),
  };
}
