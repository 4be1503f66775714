import type { Question } from './question.ts';

/**
 * Thirty questions written by a reader of the pages and of the sources' texts, before the search's code
 * or its table of synonyms was read. They are kept as they were written.
 */
export const blindQuestions: readonly Question[] = [
  {
    asker: 'public',
    ask: 'is tameside councl good',
    within: ['page:/authorities/tameside/'],
    never: ['page:/authorities/sunderland/'],
  },
  {
    asker: 'public',
    ask: 'sunderland childrens services ofsted',
    within: ['page:/authorities/sunderland/'],
    never: ['page:/authorities/tameside/'],
  },
  {
    asker: 'public',
    ask: 'what grade did sunderland get',
    within: ['page:/authorities/sunderland/'],
    never: ['page:/authorities/tameside/'],
  },
  {
    asker: 'public',
    ask: 'how many kids went missing',
    within: ['subject:missing-response|missing-overview|return-interviews'],
    never: ['subject:adoption'],
  },
  {
    asker: 'public',
    ask: 'social worker keeps changing',
    within: ['subject:worker-changes|turnover'],
    never: ['subject:housing-choice'],
  },
  {
    asker: 'public',
    ask: 'why do social workers keep leaving tameside',
    within: ['subject:turnover|worker-changes|recruitment @tameside'],
    never: ['authority:sunderland', 'subject:adviser-support'],
  },
  {
    asker: 'public',
    ask: 'are children safe in tameside',
    within: ['subject:keeping-safe|help-protection @tameside'],
    never: ['authority:sunderland'],
  },
  { asker: 'public', ask: 'what is a monitoring visit', within: ['page:/glossary/'], never: ['subject:visits'] },
  {
    asker: 'public',
    ask: 'bed and breakfeast young people',
    within: ['subject:suitable-homes'],
    never: ['subject:early-help'],
  },
  {
    asker: 'public',
    ask: 'fostering suport for carers',
    within: ['subject:fostering|placements|adoption-support|permanence'],
    never: ['subject:newly-qualified'],
  },
  {
    asker: 'public',
    ask: 'who was the director of childrens services in sunderland',
    within: ['subject:senior-team|page:/about/names/ @sunderland'],
    never: ['authority:tameside'],
  },
  {
    asker: 'public',
    ask: 'waiting list for help',
    within: ['finding:tameside-2016-inspection-ofsted/early-help-waiting-list'],
    never: ['subject:morale'],
  },
  {
    asker: 'public',
    ask: 'mental helth help for care leavers',
    within: ['subject:care-leaver-health'],
    never: ['subject:adoption'],
  },
  {
    asker: 'public',
    ask: 'houses for care leavers',
    within: ['subject:suitable-homes|housing-choice'],
    never: ['subject:caseload-size'],
  },
  {
    asker: 'public',
    ask: 'together for children',
    within: ['page:/authorities/sunderland/|page:/glossary/'],
    never: ['authority:tameside'],
  },
  {
    asker: 'student',
    ask: 'difference between sif and ilacs',
    within: ['page:/glossary/'],
    never: ['subject:difference'],
  },
  { asker: 'student', ask: 'agency staff percentage', within: ['subject:agency-staff'], never: ['subject:adoption'] },
  { asker: 'student', ask: 'thresholds too high', within: ['subject:thresholds'], never: ['subject:caseload-size'] },
  {
    asker: 'student',
    ask: 'effect of high caseloads on direct work',
    within: ['subject:workload-effect'],
    never: ['subject:audit-effect'],
  },
  {
    asker: 'student',
    ask: '2016 inspection tameside overall',
    within: ['page:/authorities/tameside/|page:/visits/tameside/2016-inspection/'],
    never: ['authority:sunderland'],
  },
  {
    asker: 'student',
    ask: 'how was the coding done',
    within: ['page:/about/method/'],
    never: ['authority:tameside', 'authority:sunderland'],
  },
  {
    asker: 'student',
    ask: 'monitoring visit 3 sunderland supervison',
    within: ['subject:supervision-frequency|supervision-quality @sunderland'],
    never: ['authority:tameside'],
  },
  {
    asker: 'student',
    ask: 'false picture of practice quality assurance',
    within: [
      'finding:sunderland-2018-monitoring-3-community-care/quality-assurance-poor|finding:sunderland-2018-monitoring-3-community-care/leaders-partners-false-impression',
    ],
    never: ['subject:adoption'],
  },
  {
    asker: 'student',
    ask: '27 weeks care proceedings',
    within: ['finding:tameside-2016-inspection-ofsted/proceedings-much-faster'],
    never: ['subject:caseload-size'],
  },
  {
    asker: 'staff',
    ask: 'over-optimistic audits',
    within: ['finding:sunderland-2018-inspection-ofsted/audits-overly-optimistic'],
    never: ['subject:adoption'],
  },
  {
    asker: 'staff',
    ask: 'pathway plans out of date',
    within: ['subject:pathway-plans'],
    never: ['subject:out-of-hours'],
  },
  {
    asker: 'staff',
    ask: 'section 20 consent',
    within: ['finding:sunderland-2018-monitoring-3-community-care/section-20-consent-evidence-lacking'],
    never: ['subject:caseload-size'],
  },
  {
    asker: 'staff',
    ask: 'return home interveiws',
    within: ['subject:return-interviews'],
    never: ['subject:suitable-homes'],
  },
  {
    asker: 'staff',
    ask: '1300 repeat contacts',
    within: ['finding:sunderland-2018-inspection-ofsted/repeat-contacts-over-1300'],
    never: ['subject:caseload-size'],
  },
  {
    asker: 'staff',
    ask: 'newly qualifed social workers support',
    within: ['subject:newly-qualified'],
    never: ['subject:adviser-support'],
  },
];
