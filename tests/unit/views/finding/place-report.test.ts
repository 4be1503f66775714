import { describe, expect, it } from 'vitest';

import { toPlaceReport } from '../../../../src/views/finding/report.ts';

const address = 'https://example.org/visits/northshire/2016-monitoring-1/#workforce';

describe('a report on the findings in one part of a page', () => {
  it('names the place and its address, and asks which finding and how one knows', () => {
    const report = new URL(
      toPlaceReport('A visit, Workforce', address, { kind: 'form', address: 'https://example.org/new' }),
    );
    expect(report.searchParams.get('title')).toBe('Problem with a finding: A visit, Workforce');
    expect(report.searchParams.get('body')).toMatchInlineSnapshot(`
      "Place: A visit, Workforce
      Address: https://example.org/visits/northshire/2016-monitoring-1/#workforce

      Which finding, and what is wrong:

      How you know (the words of the source, or a page that shows it):
      "
    `);
  });

  it('is how one is made where reports go nowhere by themselves', () => {
    expect(toPlaceReport('A visit, Workforce', address, undefined)).toBe('/about/corrections/');
  });
});
