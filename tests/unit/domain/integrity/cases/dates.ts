import type { BreakageTable } from '../breakage.ts';

const id = 'northshire/2016-monitoring-1';
const file = `content/visits/${id}.yaml`;
const gazette = 'northshire-2016-monitoring-1-gazette';
const on = (from: string) => ({ precision: 'day', from }) as const;

export const datesCases: readonly BreakageTable[] = [
  {
    subject: 'a date',
    breakages: [
      {
        name: 'of a letter lies before its visit',
        changes: { visits: { [id]: { dates: on('2017-06-08'), published: on('2017-06-07') } } },
        issue: {
          rule: 'published-before-visit',
          file,
          path: ['published'],
          value: '2017-06-07',
          allowed: '2017-06-08 or later',
        },
      },
      {
        name: 'of an account lies before the visit that it tells of',
        changes: { sources: { [gazette]: { published: { precision: 'month', from: '2017-05' } } } },
        issue: {
          rule: 'published-before-visit',
          file: `content/sources/${gazette}.mdx`,
          path: ['published'],
          value: '2017-05-31',
          allowed: '2017-06-08 or later',
        },
      },
      {
        name: 'of a visit lies after the day to which its authority was checked',
        changes: { authorities: { northshire: { checkedTo: '2017-06-07' } } },
        issue: {
          rule: 'visit-after-check',
          file,
          path: ['dates'],
          value: '2017-06-08',
          allowed: '2017-06-07 or earlier',
        },
      },
    ],
  },
];
