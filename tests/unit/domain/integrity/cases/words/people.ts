import type { BreakageTable } from '../../breakage.ts';

const source = 'northshire-2016-monitoring-1-gazette';
const byline = { sources: { [source]: { author: 'Sam Roe and Jane Winter, Local Democracy Reporter' } } } as const;
const visit = 'northshire/2016-monitoring-1';

export const peopleCases: readonly BreakageTable[] = [
  {
    subject: 'an author or inspector',
    breakages: [
      {
        name: 'is named in full in a summary',
        changes: { ...byline, visits: { [visit]: { summary: 'It was as Sam Roe had it.' } } },
        issue: { rule: 'person-named', file: `content/visits/${visit}.yaml`, path: ['summary'], value: 'Sam Roe' },
      },
      {
        name: 'is named by surname in a note, deep in a record',
        changes: { ...byline, visits: { [visit]: { notes: ['One.', 'As Ms Winter wrote, little had changed.'] } } },
        issue: { rule: 'person-named', file: `content/visits/${visit}.yaml`, path: ['notes', 1], value: 'Jane Winter' },
      },
      {
        name: 'is named in a digest',
        changes: byline,
        bodies: { [source]: { prose: 'Roe said so.' } },
        issue: { rule: 'person-named', file: `content/sources/${source}.mdx`, path: [], value: 'Sam Roe' },
      },
    ],
  },
];
