import { expect, it } from 'vitest';

import { listRowReports } from '../../../../../src/views/comparison/grid/row-reports.ts';
import { toContent, view } from '../compared.ts';

const address = 'https://example.org/compare/northshire/2016-monitoring-2/2016-monitoring-4/';

it('lead from every row to a report that names it and has its address, or to how one is made', () => {
  const compared = view(toContent([{}, { subject: 'morale' }], [{}]));
  const to = { kind: 'form', address: 'https://example.org/report' } as const;
  const reports = listRowReports(compared, address, to);
  expect([...reports.keys()]).toEqual(compared.sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const report = new URL(reports.get('turnover') ?? '');
  expect(report.searchParams.get('title')).toContain('Northshire: June 2017 beside January 2018, Turnover');
  expect(report.searchParams.get('body')).toContain(`Address: ${address}#turnover`);
  expect(new URL(reports.get('workforce-alone') ?? '').searchParams.get('title')).toContain(', Workforce');
  expect([...listRowReports(compared, address, undefined).values()]).toContain('/about/corrections/');
});
