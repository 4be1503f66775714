import { describe, expect, it } from 'vitest';

import { buildHomeView } from '../../../../src/views/page/home-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const letter = { visit: 'northshire/2016-monitoring-2', findings: [buildFindingRecord()] };
const visits = { [letter.visit]: {} };
const southshire = { name: 'Southshire', region: 'South West' } as const;

describe('the councils of the home page', () => {
  it('are those with findings, and no list of all where findings are held of every one', () => {
    const { read, regions, names } = buildHomeView(buildTestCorpus({ visits, sources: { letter } }));
    expect(read).toEqual([{ text: 'Northshire', href: '/authorities/northshire/' }]);
    expect(names).toEqual(['Northshire']);
    expect(regions).toEqual([]);
  });

  it('are all listed by region where of some no finding is held', () => {
    const corpus = buildTestCorpus({ authorities: { southshire }, visits, sources: { letter } });
    const { read, regions } = buildHomeView(corpus);
    expect(read.map(({ text }) => text)).toEqual(['Northshire']);
    expect(regions.flatMap(({ councils }) => councils.map(({ text, hasFindings }) => [text, hasFindings]))).toEqual(
      expect.arrayContaining([
        ['Northshire', true],
        ['Southshire', false],
      ]),
    );
    expect(regions.map(({ name }) => name)).toContain('South West');
  });
});

it('tells of the latest visits what is held, and no grade', () => {
  const { latest } = buildHomeView(buildTestCorpus({ visits, sources: { letter } }));
  expect(latest.map(({ held }) => held)).toContain('findings held');
  expect(JSON.stringify(latest)).not.toMatch(/outstanding|good|requires improvement|inadequate/iu);
});
