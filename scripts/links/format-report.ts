import type { Outcome } from './follow-address.ts';
import type { NamedAddress } from './list-addresses.ts';

/** An address with what came of following it. */
export interface FollowedAddress extends NamedAddress {
  readonly outcome: Outcome;
  /** A copy that the Internet Archive keeps. */
  readonly archived?: string;
}

const titles = {
  gone: 'Gone: nothing is there any more',
  unreachable: 'Not reached',
  unclear: 'Unclear: the host did not let this program see; open them in a browser',
  moved: 'Moved: they lead on to another address',
} as const satisfies Record<Exclude<Outcome['state'], 'there'>, string>;

function formatOutcome(outcome: Outcome): string {
  switch (outcome.state) {
    case 'there':
      return 'there';
    case 'moved':
      return `leads to ${outcome.to}`;
    case 'gone':
    case 'unclear':
      return `answer ${outcome.answer}`;
    case 'unreachable':
      return outcome.why;
    default:
      return outcome satisfies never;
  }
}

const formatOne = ({ address, places, outcome, archived }: FollowedAddress) =>
  [
    `- ${address}`,
    `  ${formatOutcome(outcome)}; named in ${places.join(', ')}`,
    ...(archived === undefined ? [] : [`  proposed: archivedAddress: ${archived}`]),
  ].join('\n');

/** The report of a day in Markdown: what needs a person first. Nothing in it is written into the content. */
export function formatReport(day: string, followed: readonly FollowedAddress[]): string {
  const there = followed.filter(({ outcome }) => outcome.state === 'there').length;
  const sections = (['gone', 'unreachable', 'unclear', 'moved'] as const).flatMap((state) => {
    const ofState = followed.filter(({ outcome }) => outcome.state === state);
    return ofState.length === 0 ? [] : [`## ${titles[state]} (${ofState.length})`, ofState.map(formatOne).join('\n')];
  });
  return [
    `# Addresses that the content names, followed on ${day}`,
    `${there} of ${followed.length} are there. Look at a proposed copy before you enter it: it may be of another day.`,
    ...sections,
    '',
  ].join('\n\n');
}
