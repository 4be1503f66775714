import { inVisit } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A value that is wrong. */
export const wrongVisit2Inputs: readonly BrokenInput[] = [
  {
    name: 'in a visit: a letter held and said not to be',
    edits: inVisit('letter: held', 'letter: not-held'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:20  letter  letter-status
  A letter or report of this visit is held in content/sources. Found: "not-held".
  Allowed: held, withdrawn.
  Say what is the case.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a theme that is not listed',
    edits: inVisit('    - workforce\n', '    - morale\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:18  scope.themes[0]  bad-value
  This is not one of the values the codebook lists. Found: "morale".
  Allowed: workforce, caseloads, oversight-supervision, assessment, multi-agency, child-protection, front-door, plans-recording, quality-assurance, leadership, performance-timeliness, care-leavers, missing-exploitation, permanence-court, specialist-services, overall-impact.
  Choose one of them.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: evidence of two kinds',
    edits: inVisit('  - source: north', '  - address: https://example.org/\n    source: north'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:24  evidence[0]  bad-value
  The value must hold \`says\` and exactly one of \`address\`, \`source\` or \`impliedBy\`.
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a document that is said not to be held',
    edits: inVisit(
      'letter: held\n',
      'letter: not-published\ndocument: {digest: "abababababababababababababababababababababababababababababababab"}\n',
    ),
    message: `content/visits/northshire/2016-monitoring-1.yaml:20  letter  bad-value
  The value must be held, or withdrawn, where the document is held. Found: "not-published".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'in a visit: a digest that is none',
    edits: inVisit('letter: held\n', 'letter: held\ndocument: {digest: abc}\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:21  document.digest  bad-value
  The value must be the SHA-256 of the file: 64 digits and letters a to f. Found: "abc".
  Correct the value.

1 fault in 1 file.`,
  },
];
