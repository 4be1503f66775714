import type { BreakageTable } from '../../breakage.ts';

const inspection = 'northshire/2016-inspection';
const visitFile = `content/visits/${inspection}.yaml`;
const report = 'northshire-2016-inspection-ofsted';
const letter = 'northshire-2016-monitoring-1-ofsted';
const worked = 'content/worked/caseloads.yaml';
const told = 'Findings are held only for the third visit.';

export const ownSentencesCases: readonly BreakageTable[] = [
  {
    subject: 'a sentence about what is held',
    breakages: [
      {
        name: 'stands in a note on an authority',
        changes: { authorities: { northshire: { notes: ['The council was inspected.', told] } } },
        issue: {
          rule: 'holdings-told',
          file: 'content/authorities/northshire.yaml',
          path: ['notes', 1],
          value: 'Findings are held',
        },
      },
      {
        name: 'stands in the summary of a visit',
        changes: { visits: { [inspection]: { summary: 'Only one source is held.' } } },
        issue: { rule: 'holdings-told', file: visitFile, path: ['summary'], value: 'one source is held' },
      },
      {
        name: 'stands in the statement of a scope',
        changes: {
          visits: { [inspection]: { scope: { basis: 'unknown', themes: [], statement: 'No letter was held.' } } },
        },
        issue: { rule: 'holdings-told', file: visitFile, path: ['scope', 'statement'], value: 'No letter was held' },
      },
      {
        name: 'stands in the note on a letter',
        changes: { visits: { [inspection]: { letterNote: 'Two accounts are coded.' } } },
        issue: { rule: 'holdings-told', file: visitFile, path: ['letterNote'], value: 'Two accounts are coded' },
      },
      {
        name: 'stands in a note on a visit',
        changes: { visits: { [inspection]: { notes: ['75 findings are coded.'] } } },
        issue: { rule: 'holdings-told', file: visitFile, path: ['notes', 0], value: '75 findings are coded' },
      },
      {
        name: 'stands under the title of a source',
        changes: { sources: { [report]: { lede: told } } },
        issue: {
          rule: 'holdings-told',
          file: `content/sources/${report}.mdx`,
          path: ['lede'],
          value: 'Findings are held',
        },
      },
      {
        name: 'stands in the limits of a comparison',
        changes: { worked: { caseloads: { limits: told } } },
        issue: { rule: 'holdings-told', file: worked, path: ['limits'], value: 'Findings are held' },
      },
    ],
  },
  {
    subject: 'what our own sentences rest on',
    breakages: [
      {
        name: 'is no finding, for a visit',
        changes: { visits: { [inspection]: { restsOn: [`${report}/few-posts-filled`, `${report}/gone`] } } },
        issue: {
          rule: 'rests-on-nothing',
          file: visitFile,
          path: ['restsOn', 1],
          value: `${report}/gone`,
          allowed: `${report}/few-posts-filled`,
        },
      },
      {
        name: 'is a finding about another visit',
        changes: { visits: { [inspection]: { restsOn: [`${letter}/on-workforce`] } } },
        issue: {
          rule: 'rests-on-nothing',
          file: visitFile,
          path: ['restsOn', 0],
          value: `${letter}/on-workforce`,
          allowed: `${report}/few-posts-filled`,
        },
      },
      {
        name: 'is nothing, though a finding about the visit is held',
        changes: { visits: { [inspection]: { restsOn: [] } } },
        issue: {
          rule: 'rests-on-nothing',
          file: visitFile,
          path: ['restsOn', 0],
          value: '(none)',
          allowed: `${report}/few-posts-filled`,
        },
      },
      {
        name: 'is no finding of the source whose digest it is',
        changes: { sources: { [report]: { restsOn: ['few-posts-filled', 'on-workforce'] } } },
        issue: {
          rule: 'rests-on-nothing',
          file: `content/sources/${report}.mdx`,
          path: ['restsOn', 1],
          value: 'on-workforce',
          allowed: 'few-posts-filled',
        },
      },
      {
        name: 'is no finding, for a comparison',
        changes: { worked: { caseloads: { restsOn: [`${letter}/gone`] } } },
        issue: {
          rule: 'rests-on-nothing',
          file: worked,
          path: ['restsOn', 0],
          value: `${letter}/gone`,
          allowed: `${letter}/on-caseloads`,
        },
      },
      {
        name: 'is a finding of another theme than the comparison',
        changes: { worked: { caseloads: { restsOn: [`${letter}/on-leadership`] } } },
        issue: {
          rule: 'rests-on-nothing',
          file: worked,
          path: ['restsOn', 0],
          value: `${letter}/on-leadership`,
          allowed: `${letter}/on-caseloads`,
        },
      },
      {
        name: 'is nothing, for a comparison',
        changes: { worked: { caseloads: { restsOn: [] } } },
        issue: {
          rule: 'rests-on-nothing',
          file: worked,
          path: ['restsOn', 0],
          value: '(none)',
          allowed: 'findings of the visits compared',
        },
      },
    ],
  },
];
