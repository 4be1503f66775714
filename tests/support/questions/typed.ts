import type { Question } from './question.ts';

/**
 * Thirty questions as thumbs type them, with letters swapped and spaces lost, and as people hedge them. They were written
 * down before the search's code or its table of synonyms was read, and are kept as they were written.
 */
export const typedQuestions: readonly Question[] = [
  {
    asker: 'staff',
    ask: 'safegaurding disabled children',
    within: ['finding:sunderland-2018-inspection-ofsted/disabled-children-safety-not-assured'],
    never: ['subject:safeguarding-board'],
  },
  {
    asker: 'student',
    ask: 'asessments lacked anaylsis',
    within: ['finding:sunderland-2018-inspection-ofsted/assessments-lack-analysis'],
    never: ['subject:adoption'],
  },
  {
    asker: 'staff',
    ask: 'chronologys missing',
    within: [
      'finding:tameside-2016-monitoring-4-community-care/chronologies-good-small-number',
      'page:/subjects/chronologies/',
    ],
    never: ['subject:missing-response'],
  },
  {
    asker: 'public',
    ask: 'foster to adopt',
    within: ['finding:sunderland-2018-inspection-ofsted/early-permanence-placements-12'],
    never: ['subject:caseload-size'],
  },
  { asker: 'staff', ask: 'out of hours', within: ['page:/subjects/out-of-hours/'], never: ['subject:pathway-plans'] },
  {
    asker: 'staff',
    ask: 'outofhours service',
    within: ['finding:sunderland-2018-inspection-ofsted/out-of-hours-effective', 'page:/subjects/out-of-hours/'],
    never: ['subject:difference'],
  },
  {
    asker: 'staff',
    ask: 'edge of care',
    within: ['finding:tameside-2016-inspection-ofsted/leaders-identified-other-areas'],
    never: ['subject:morale'],
  },
  {
    asker: 'student',
    ask: 'newly qualified social workers support',
    within: ['subject:newly-qualified'],
    never: ['subject:adviser-support'],
  },
  {
    asker: 'staff',
    ask: 'NQSW caseload',
    within: ['finding:tameside-2016-inspection-ofsted/newly-qualified-support-below-standard'],
    never: ['subject:adoption'],
  },
  {
    asker: 'public',
    ask: 'why did sunderland fail',
    within: ['page:/authorities/sunderland/', 'page:/authorities/sunderland/#judgements'],
    never: ['authority:tameside', 'page:/authorities/tameside/'],
  },
  {
    asker: 'public',
    ask: 'how long do care leavers wait for mental health',
    within: ['finding:sunderland-2018-inspection-ofsted/care-leavers-mental-health-wait'],
    never: ['subject:caseload-size'],
  },
  {
    asker: 'public',
    ask: 'is tameside getting any better',
    within: ['page:/authorities/tameside/'],
    never: ['authority:sunderland'],
  },
  {
    asker: 'public',
    ask: 'are children in tameside safe',
    within: ['page:/authorities/tameside/'],
    never: ['authority:sunderland'],
  },
  {
    asker: 'public',
    ask: 'did ofsted say anything about domestic abuse waiting lists',
    within: ['subject:domestic-abuse'],
    never: ['page:/glossary/#ofsted'],
  },
  {
    asker: 'public',
    ask: 'domestic violence',
    within: ['page:/subjects/domestic-abuse/'],
    never: ['subject:exploitation'],
  },
  {
    asker: 'student',
    ask: 'childs voice in plans',
    within: ['page:/subjects/childs-voice/', 'subject:childs-voice'],
    never: ['subject:police'],
  },
  {
    asker: 'staff',
    ask: 'pathwayplans not updated',
    within: ['finding:tameside-2016-monitoring-3-children-first/pathway-plans-many-no-updated-assessment'],
    never: ['subject:adoption'],
  },
  {
    asker: 'public',
    ask: 'buget cuts',
    within: ['finding:tameside-2016-monitoring-2-ofsted/social-worker-numbers-not-up'],
    never: ['page:/about/names/'],
  },
  {
    asker: 'staff',
    ask: 'police didnt come to strategy meetings',
    within: ['finding:tameside-2016-monitoring-4-community-care/strategy-discussions-few-agencies'],
    never: ['subject:adoption'],
  },
  {
    asker: 'public',
    ask: 'rated inadequate',
    within: ['page:/authorities/', 'page:/visits/'],
    never: ['page:/visits/tameside/2016-monitoring-4/'],
  },
  {
    asker: 'public',
    ask: 'councils that require improvement',
    within: ['page:/authorities/', 'page:/visits/'],
    never: ['page:/authorities/sunderland/'],
  },
  {
    asker: 'public',
    ask: 'outstanding',
    within: ['page:/authorities/', 'page:/visits/', 'page:/glossary/#outstanding'],
    never: ['page:/authorities/tameside/'],
  },
  {
    asker: 'student',
    ask: 'teh virtual school',
    within: ['finding:tameside-2016-inspection-ofsted/virtual-school-effective'],
    never: ['subject:morale'],
  },
  {
    asker: 'public',
    ask: 'socialworkers leavng',
    within: ['subject:turnover', 'page:/subjects/turnover/'],
    never: ['subject:adviser-support'],
  },
  {
    asker: 'student',
    ask: '350 contacts waiting',
    within: ['finding:tameside-2016-inspection-ofsted/serious-delay-hub-decisions'],
    never: ['subject:caseload-size'],
  },
  {
    asker: 'staff',
    ask: 'adoption support fund 61',
    within: ['finding:sunderland-2018-inspection-ofsted/adoption-support-key-strength'],
    never: ['subject:fostering'],
  },
  {
    asker: 'staff',
    ask: 'lac health asessments late',
    within: ['finding:tameside-2016-inspection-ofsted/initial-health-assessments-late'],
    never: ['subject:turnover'],
  },
  {
    asker: 'staff',
    ask: 'mosly permanant staff',
    within: ['finding:sunderland-2018-monitoring-1-sunderland-echo/permanent-recruitment-up'],
    never: ['subject:permanence'],
  },
  {
    asker: 'public',
    ask: 'cse and missing kids',
    within: ['finding:sunderland-2018-inspection-ofsted/missing-exploited-not-safeguarded'],
    never: ['subject:adoption'],
  },
  {
    asker: 'public',
    ask: 'how many socialworkers left tameside',
    within: ['finding:tameside-2016-monitoring-2-ofsted/turnover-28-left'],
    never: ['authority:sunderland'],
  },
];
