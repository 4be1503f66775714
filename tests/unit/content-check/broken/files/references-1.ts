import { inSource, inVisit } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A reference that leads astray. */
export const references1Inputs: readonly BrokenInput[] = [
  {
    name: 'a visit of a source that is not on record',
    edits: inSource('visit: northshire/2016-monitoring-1\n', 'visit: northshire/2016-monitoring-9\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  visit  unknown-visit
  The source tells of a visit that has no file in content/visits. Found: "northshire/2016-monitoring-9".
  Allowed: northshire/2016-inspection, northshire/2016-monitoring-1.
  Correct the id, or add the visit first.

content/visits/northshire/2016-monitoring-1.yaml:13  restsOn[0]  rests-on-nothing
  That finding is about northshire/2016-monitoring-9. Found: "northshire-2016-monitoring-1-ofsted/on-workforce".
  Allowed: none on record.
  Name findings that say what our sentences say.

content/visits/northshire/2016-monitoring-1.yaml:20  letter  letter-status
  No letter or report of this visit is held in content/sources, and the visit names no document. Found: "held".
  Allowed: not-held, not-published, withdrawn.
  Say what is the case, or add the source or the document.

content/worked/progress.yaml:6  visits[1]  visit-without-findings
  A worked comparison sets visits side by side that have findings; this one has none on record. Found: "northshire/2016-monitoring-1".
  Allowed: northshire/2016-inspection, northshire/2016-monitoring-9.
  Name another visit, or add its source first.

content/worked/progress.yaml:10  restsOn[0]  rests-on-nothing
  That finding is of another visit or theme than the comparison. Found: "northshire-2016-monitoring-1-ofsted/on-overall-impact".
  Allowed: northshire-2016-monitoring-1-ofsted/slow-since-inspection.
  Name findings that say what our sentences say.

5 faults in 3 files.`,
  },
  {
    name: 'a visit of a finding that is not on record',
    edits: inSource('    visit: northshire/2016-inspection\n', '    visit: northshire/2012-inspection\n'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:21  findings[0].visit  unknown-visit
  Finding "slow-since-inspection" names a visit that has no file in content/visits. Found: "northshire/2012-inspection".
  Allowed: northshire/2016-inspection, northshire/2016-monitoring-1.
  Correct the id, or add the visit first.

content/visits/northshire/2016-inspection.yaml:12  restsOn[0]  rests-on-nothing
  That finding is about northshire/2012-inspection. Found: "northshire-2016-monitoring-1-ofsted/slow-since-inspection".
  Allowed: none on record.
  Name findings that say what our sentences say.

content/worked/progress.yaml:5  visits[0]  visit-without-findings
  A worked comparison sets visits side by side that have findings; this one has none on record. Found: "northshire/2016-inspection".
  Allowed: northshire/2012-inspection, northshire/2016-monitoring-1.
  Name another visit, or add its source first.

3 faults in 3 files.`,
  },
  {
    name: 'a cycle that no inspection opened',
    edits: inVisit('cycle: 2016-inspection', 'cycle: 2015-inspection'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:2  cycle  unknown-cycle
  A monitoring visit names the inspection that opened its cycle; this is none of the authority's. Found: "2015-inspection".
  Allowed: 2016-inspection.
  Correct the id, or add the inspection first.

1 fault in 1 file.`,
  },
  {
    name: 'a cycle that is the visit itself',
    edits: inVisit('cycle: 2016-inspection', 'cycle: 2016-monitoring-1'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:2  cycle  unknown-cycle
  A monitoring visit names the inspection that opened its cycle; this is none of the authority's. Found: "2016-monitoring-1".
  Allowed: 2016-inspection.
  Correct the id, or add the inspection first.

1 fault in 1 file.`,
  },
  {
    name: 'a provider that the authority does not list',
    edits: inVisit('provider: Northshire Council', 'provider: A Trust'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:14  provider  unknown-provider
  No provider of this name is listed by the authority. Found: "A Trust".
  Allowed: Northshire Council.
  Correct the name, or add the provider to the authority's record.

1 fault in 1 file.`,
  },
  {
    name: 'evidence that is no source',
    edits: inVisit('  - source: northshire-2016-monitoring-1-ofsted', '  - source: northshire-letter'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:24  evidence[0].source  unknown-source
  The evidence names a source that has no file in content/sources. Found: "northshire-letter".
  Allowed: northshire-2016-monitoring-1-ofsted.
  Correct the id, give the address instead, or add the source.

1 fault in 1 file.`,
  },
  {
    name: 'evidence that is the visit itself',
    edits: inVisit('  - source: northshire-2016-monitoring-1-ofsted', '  - impliedBy: northshire/2016-monitoring-1'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:24  evidence[0].impliedBy  unknown-visit
  The evidence names no other visit on record. Found: "northshire/2016-monitoring-1".
  Allowed: northshire/2016-inspection.
  Correct the id, or add the visit first.

1 fault in 1 file.`,
  },
  {
    name: 'a recommendation that the cycle does not have',
    edits: inVisit('recommendation: r01', 'recommendation: r02'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:22  recommendationsLookedAt[0].recommendation  unknown-recommendation
  The inspection that opened the visit's cycle has no such recommendation. Found: "r02".
  Allowed: r01.
  Correct the id, or add the recommendation to the inspection.

1 fault in 1 file.`,
  },
  {
    name: 'a finding that no source has',
    edits: inVisit('/on-workforce', '/on-nothing'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:13  restsOn[0]  rests-on-nothing
  There is no such finding. Found: "northshire-2016-monitoring-1-ofsted/on-nothing".
  Allowed: northshire-2016-monitoring-1-ofsted/on-workforce, northshire-2016-monitoring-1-ofsted/on-caseloads, northshire-2016-monitoring-1-ofsted/on-oversight-supervision, northshire-2016-monitoring-1-ofsted/on-assessment, northshire-2016-monitoring-1-ofsted/on-multi-agency, northshire-2016-monitoring-1-ofsted/on-child-protection, northshire-2016-monitoring-1-ofsted/on-front-door, northshire-2016-monitoring-1-ofsted/on-plans-recording, northshire-2016-monitoring-1-ofsted/on-quality-assurance, northshire-2016-monitoring-1-ofsted/on-leadership, northshire-2016-monitoring-1-ofsted/on-performance-timeliness, northshire-2016-monitoring-1-ofsted/on-care-leavers, northshire-2016-monitoring-1-ofsted/on-missing-exploitation, northshire-2016-monitoring-1-ofsted/on-permanence-court, northshire-2016-monitoring-1-ofsted/on-specialist-services, northshire-2016-monitoring-1-ofsted/on-overall-impact.
  Name findings that say what our sentences say.

1 fault in 1 file.`,
  },
  {
    name: 'a finding about another visit',
    edits: inVisit('/on-workforce', '/slow-since-inspection'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:13  restsOn[0]  rests-on-nothing
  That finding is about northshire/2016-inspection. Found: "northshire-2016-monitoring-1-ofsted/slow-since-inspection".
  Allowed: northshire-2016-monitoring-1-ofsted/on-workforce, northshire-2016-monitoring-1-ofsted/on-caseloads, northshire-2016-monitoring-1-ofsted/on-oversight-supervision, northshire-2016-monitoring-1-ofsted/on-assessment, northshire-2016-monitoring-1-ofsted/on-multi-agency, northshire-2016-monitoring-1-ofsted/on-child-protection, northshire-2016-monitoring-1-ofsted/on-front-door, northshire-2016-monitoring-1-ofsted/on-plans-recording, northshire-2016-monitoring-1-ofsted/on-quality-assurance, northshire-2016-monitoring-1-ofsted/on-leadership, northshire-2016-monitoring-1-ofsted/on-performance-timeliness, northshire-2016-monitoring-1-ofsted/on-care-leavers, northshire-2016-monitoring-1-ofsted/on-missing-exploitation, northshire-2016-monitoring-1-ofsted/on-permanence-court, northshire-2016-monitoring-1-ofsted/on-specialist-services, northshire-2016-monitoring-1-ofsted/on-overall-impact.
  Name findings that say what our sentences say.

1 fault in 1 file.`,
  },
  {
    name: 'the same visit of another authority that is not on record',
    edits: inVisit('letter: held\n', 'letter: held\nsameVisitAs: southshire/2016-monitoring-1\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:21  sameVisitAs  same-visit
  The visit named does not exist, does not name this one, or is this one. Found: "southshire/2016-monitoring-1".
  Let both records name each other.

1 fault in 1 file.`,
  },
  {
    name: 'the same visit that is itself',
    edits: inVisit('letter: held\n', 'letter: held\nsameVisitAs: northshire/2016-monitoring-1\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:21  sameVisitAs  same-visit
  The visit named does not exist, does not name this one, or is this one. Found: "northshire/2016-monitoring-1".
  Let both records name each other.

1 fault in 1 file.`,
  },
  {
    name: 'a subject that is none',
    edits: inSource('subject: about-caseloads', 'subject: about-nothing'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:41  findings[2].subject  unknown-subject
  There is no such subject. Found: "about-nothing".
  Allowed: about-caseloads.
  Name a subject of the theme; the theme is decided first.

1 fault in 1 file.`,
  },
  {
    name: 'a subject of another theme',
    edits: inSource('subject: about-caseloads', 'subject: about-workforce'),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:41  findings[2].subject  subject-of-another-theme
  That subject is of workforce, not of caseloads. Found: "about-workforce".
  Allowed: about-caseloads.
  Name a subject of the theme; the theme is decided first.

1 fault in 1 file.`,
  },
];
