import { expect, it } from 'vitest';

import { getAuthority } from '../../../../src/domain/lookup.ts';
import { buildBriefingView } from '../../../../src/views/authority/briefing-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const site = new URL('https://example.org');
const build = (content: TestContent) => {
  const corpus = buildTestCorpus(content);
  return buildBriefingView(corpus, getAuthority(corpus, 'northshire'), site);
};
const inspection: NonNullable<TestContent['visits']>[string] = {
  kind: 'inspection',
  cycle: undefined,
  dates: { precision: 'day', from: '2016-09-05' },
  judgements: [{ area: 'overall', grade: 'inadequate', asPrinted: 'Inadequate' }],
};

it('gives the latest visit with findings, each source with its address, speakers apart', () => {
  const { latest, judgements, address } = build({
    visits: { 'northshire/2016-inspection': inspection, 'northshire/2016-monitoring-1': { number: 1 } },
    themes: { workforce: { name: 'Workforce' } },
    sources: {
      letter: {
        findings: [
          buildFindingRecord({ id: 'few', status: 'corrected' }),
          buildFindingRecord({ id: 'own', saidBy: 'authority', summary: 'All is well.' }),
        ],
      },
      later: {
        visit: 'northshire/2016-inspection',
        kind: 'report',
        findings: [buildFindingRecord({ id: 'other', visit: 'northshire/2016-monitoring-1' })],
      },
    },
  });
  expect(address).toBe('https://example.org/authorities/northshire/');
  expect(judgements[0]?.grades).toBe('Overall effectiveness: inadequate');
  expect(latest?.noGrade).toBe('Monitoring visits give no grade');
  expect(latest?.restAddress).toBeUndefined();
  expect(latest?.sources.map(({ prefix }) => prefix)).toEqual([
    'https://example.org/findings/letter/',
    'https://example.org/findings/later/',
  ]);
  expect(latest?.sources[0]).toMatchObject({
    themes: [
      {
        theme: 'Workforce',
        lines: [
          { mark: 'Weakness', text: 'Corrected since it was first published. Too few posts were filled.', id: 'few' },
        ],
      },
    ],
    said: [{ mark: 'The council said', text: 'All is well.', id: 'own' }],
  });
});

it('says where the rest stands when two pages do not hold all', () => {
  const findings = Array.from({ length: 200 }, (_, index) => buildFindingRecord({ id: `claim-${index}` }));
  const { latest } = build({ visits: { 'northshire/2016-monitoring-1': {} }, sources: { letter: { findings } } });
  expect(latest?.restAddress).toBe('https://example.org/visits/northshire/2016-monitoring-1/');
});

it('has no latest visit where no findings are held', () => {
  expect(build({ visits: { 'northshire/2016-inspection': inspection } }).latest).toBeUndefined();
});
