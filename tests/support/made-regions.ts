import { buildTestCorpus } from './records.ts';

const day = (from: string, to?: string) => ({ precision: 'day', from, ...(to !== undefined && { to }) }) as const;
const judged = (grade: 'good' | 'inadequate', area: 'overall' | 'leadership' = 'overall') =>
  [{ area, grade, asPrinted: grade }] as const;

/** Four authorities in two regions, one of them former, with inspections and focused visits that nothing is coded of. */
export const buildRegionsCorpus = () =>
  buildTestCorpus({
    authorities: {
      southshire: { name: 'Southshire', region: 'South West', alsoCalled: ['The South'], formerNames: ['Old South'] },
      'new-vale': { name: 'New Vale', region: 'South West', since: '2019-04-01', predecessors: ['old-vale'] },
      'old-vale': {
        name: 'Old Vale',
        region: 'South West',
        kind: 'former',
        until: '2019-03-31',
        successors: ['new-vale'],
      },
    },
    visits: {
      'southshire/2015-inspection': {
        kind: 'inspection',
        cycle: undefined,
        framework: 'sif',
        dates: day('2015-03-02', '2015-03-20'),
        judgements: [...judged('good')],
      },
      'southshire/2026-inspection': {
        kind: 'inspection',
        cycle: undefined,
        framework: 'ilacs',
        dates: day('2026-05-04'),
        judgements: [...judged('good', 'leadership')],
      },
      'southshire/2024-focused': {
        kind: 'focused',
        cycle: '2015-inspection',
        framework: 'ilacs',
        dates: day('2024-06-04'),
        scope: { basis: 'known', themes: ['workforce'] },
      },
      'new-vale/2023-focused': {
        kind: 'focused',
        cycle: undefined,
        framework: 'ilacs',
        dates: day('2023-02-01'),
        scope: { basis: 'unknown', themes: [] },
      },
    },
  });
