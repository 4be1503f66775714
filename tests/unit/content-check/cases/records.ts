import type { FaultTable } from '../fault.ts';
import { inspectionFile, sourceFile, visitFile } from '../fault.ts';

const attestationFile = 'content/attestations/northshire-2016-monitoring-1-ofsted.yaml';
const allIds =
  'slow-since-inspection, on-workforce, on-caseloads, on-oversight-supervision, on-assessment, on-multi-agency, on-child-protection, on-front-door, on-plans-recording, on-quality-assurance, on-leadership, on-performance-timeliness, on-care-leavers, on-missing-exploitation, on-permanence-court, on-specialist-services, on-overall-impact';

export const recordCases: readonly FaultTable[] = [
  {
    subject: 'a record that does not agree with others',
    faults: [
      {
        name: 'two findings of one id',
        edits: [
          {
            file: sourceFile,
            replace: '  - id: on-caseloads\n',
            by: '  - {id: on-workforce, theme: workforce, subject: about-workforce, level: mixed, direction: not-stated, saidBy: inspectors, summary: Mixed., locator: p2}\n  - id: on-caseloads\n',
          },
        ],
        rule: 'double-finding',
        file: sourceFile,
        at: 'summary: Mixed.',
        field: 'findings.2.id',
        value: 'on-workforce',
      },
      {
        name: 'a finding without a subject',
        edits: [{ file: sourceFile, replace: '    subject: about-caseloads\n', by: '' }],
        rule: 'missing-field',
        file: sourceFile,
        at: '  - id: on-caseloads',
        field: 'findings.2.subject',
        allowed: 'about-caseloads',
      },
      {
        name: 'a finding whose subject is empty',
        edits: [{ file: sourceFile, replace: 'subject: about-caseloads', by: 'subject: null' }],
        rule: 'bad-value',
        file: sourceFile,
        at: 'subject: null',
        field: 'findings.2.subject',
        allowed: 'about-caseloads',
      },
      {
        name: 'a finding about a visit without a file',
        edits: [
          {
            file: sourceFile,
            replace: '    theme: caseloads\n',
            by: '    visit: northshire/2016-monitoring-9\n    theme: caseloads\n',
          },
        ],
        rule: 'unknown-visit',
        file: sourceFile,
        at: 'northshire/2016-monitoring-9',
        field: 'findings.2.visit',
        value: 'northshire/2016-monitoring-9',
        allowed: 'northshire/2016-inspection, northshire/2016-monitoring-1',
      },
      {
        name: 'a finding placed twice',
        edits: [
          {
            file: sourceFile,
            replace: '<Finding id="on-workforce" />\n',
            by: '<Finding id="on-workforce" />\n\nOnce more: <Finding id="on-workforce" />\n',
          },
        ],
        rule: 'finding-placed-twice',
        file: sourceFile,
        at: 'Once more:',
        field: '',
        value: 'on-workforce',
      },
      {
        name: 'a finding not placed',
        edits: [{ file: sourceFile, replace: '<Finding id="on-workforce" />\n', by: '' }],
        rule: 'unplaced-finding',
        file: sourceFile,
        at: 'id: on-workforce',
        field: 'findings.1.id',
        value: 'on-workforce',
      },
      {
        name: 'a finding placed that is not listed',
        edits: [
          {
            file: sourceFile,
            replace: '## What inspectors saw\n',
            by: '## What inspectors saw\n\n<Finding id="gone" />\n',
          },
        ],
        rule: 'unknown-finding',
        file: sourceFile,
        at: '<Finding id="gone" />',
        field: '',
        value: 'gone',
        allowed: allIds,
      },
      {
        name: 'a term that the glossary does not have',
        edits: [{ file: sourceFile, replace: '<Term id="audit">', by: '<Term id="check">' }],
        rule: 'unknown-term',
        file: sourceFile,
        at: '<Term id="check">',
        field: '',
        value: 'check',
        allowed: 'audit, good, inadequate',
      },
      {
        name: 'a visit in the folder of no authority',
        edits: [
          {
            file: 'content/visits/southshire/2018-inspection.yaml',
            text: `kind: inspection
dates: {precision: year, from: "2018"}
published: {precision: year, from: "2018"}
framework: ilacs
summary: An inspection.
provider: Southshire Council
scope: {basis: unknown, themes: [], statement: Not known.}
letter: not-held
evidence:
  - {address: https://example.org/, says: It took place.}
`,
          },
        ],
        rule: 'visit-without-authority',
        file: 'content/visits/southshire/2018-inspection.yaml',
        at: 'top',
        field: '',
        value: 'southshire',
        allowed: 'northshire',
      },
      {
        name: 'a grade on a monitoring visit',
        edits: [
          {
            file: visitFile,
            replace: 'letter: held\n',
            by: 'letter: held\njudgements:\n  - area: overall\n    grade: good\n    asPrinted: Good\n',
          },
        ],
        rule: 'grade-on-visit',
        file: visitFile,
        at: 'judgements:',
        field: 'judgements',
        value: 'overall: good',
      },
      {
        name: 'a visit of a cycle that no inspection opened',
        edits: [
          { file: visitFile, replace: 'cycle: 2016-inspection', by: 'cycle: 2015-inspection' },
          {
            file: visitFile,
            replace: 'recommendationsLookedAt:\n  - recommendation: r01\n',
            by: '',
          },
        ],
        rule: 'unknown-cycle',
        file: visitFile,
        at: 'cycle: 2015-inspection',
        field: 'cycle',
        value: '2015-inspection',
        allowed: '2016-inspection',
      },
      {
        name: 'a letter said not to be held',
        edits: [{ file: visitFile, replace: 'letter: held', by: 'letter: not-held' }],
        rule: 'letter-status',
        file: visitFile,
        at: 'letter: not-held',
        field: 'letter',
        value: 'not-held',
        allowed: 'held, withdrawn',
      },
      {
        name: 'a recommendation looked at that the inspection does not have',
        edits: [
          {
            file: visitFile,
            replace: '  - recommendation: r01\n',
            by: '  - recommendation: r01\n  - recommendation: r02\n',
          },
        ],
        rule: 'unknown-recommendation',
        file: visitFile,
        at: 'recommendation: r02',
        field: 'recommendationsLookedAt.1.recommendation',
        value: 'r02',
        allowed: 'r01',
      },
      {
        name: 'a recommendation given twice',
        edits: [
          {
            file: inspectionFile,
            replace: '    subject: about-workforce\n',
            by: '    subject: about-workforce\n  - {id: r01, summary: Once more., theme: workforce, subject: about-workforce}\n',
          },
        ],
        rule: 'double-recommendation',
        file: inspectionFile,
        at: 'Once more.',
        field: 'recommendations.1.id',
        value: 'r01',
      },
      {
        name: 'a theme whose example is coded in another',
        edits: [{ file: 'content/themes/caseloads.mdx', replace: 'ofsted/on-caseloads', by: 'ofsted/on-workforce' }],
        rule: 'example-not-of-theme',
        file: 'content/themes/caseloads.mdx',
        at: 'ofsted/on-workforce',
        field: 'example.finding',
        value: 'northshire-2016-monitoring-1-ofsted/on-workforce',
        allowed: 'northshire-2016-monitoring-1-ofsted/on-caseloads',
      },
      {
        name: 'a finding that no claim attests',
        edits: [{ file: attestationFile, replace: '  - finding: on-workforce\n', by: '' }],
        rule: 'unattested-finding',
        file: attestationFile,
        at: 'claims:',
        field: 'claims',
        value: 'on-workforce',
      },
      {
        name: 'a worked comparison of a visit without a file',
        edits: [
          {
            file: 'content/worked/progress.yaml',
            replace: 'northshire/2016-inspection',
            by: 'northshire/2012-inspection',
          },
        ],
        rule: 'unknown-visit',
        file: 'content/worked/progress.yaml',
        at: 'northshire/2012-inspection',
        field: 'visits.0',
        value: 'northshire/2012-inspection',
        allowed: 'northshire/2016-inspection, northshire/2016-monitoring-1',
      },
      {
        name: 'a letter that came out before its visit',
        edits: [
          { file: visitFile, replace: '"2017-06-08"', by: '"2017-07-07"' },
          { file: sourceFile, replace: '"2017-07-06"', by: '"2017-07-08"' },
        ],
        rule: 'published-before-visit',
        file: visitFile,
        at: 'published:',
        field: 'published',
        value: '2017-07-06',
        allowed: '2017-07-07 or later',
      },
      {
        name: 'a grade that is not the one printed',
        edits: [{ file: inspectionFile, replace: 'grade: inadequate', by: 'grade: good' }],
        rule: 'grade-not-as-printed',
        file: inspectionFile,
        at: 'asPrinted:',
        field: 'judgements.0.asPrinted',
        value: 'Inadequate',
        allowed: 'inadequate',
      },
      {
        name: 'a locator that the outline does not list',
        edits: [
          { file: sourceFile, replace: 'locator: p1\n', by: 'locator: h1.b7\n' },
          {
            file: sourceFile,
            replace: '    quote: only limited progress\n',
            by: '',
          },
          {
            file: 'texts/northshire/letter.txt',
            replace: '[p2] ',
            by: '[h1.b7] - A bullet.\n\n[p2] ',
          },
        ],
        rule: 'unknown-block',
        file: sourceFile,
        at: 'locator: h1.b7',
        field: 'findings.0.locator',
        value: 'h1.b7',
        allowed: 'p1, p2',
      },
    ],
  },
];
