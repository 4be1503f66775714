import { describe, expect, it } from 'vitest';

import { serializeRedirects } from '../../../../src/exports/host/redirects.ts';
import { listVisitFiles } from '../../../../src/exports/files/visit-files.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const [date, why] = ['2026-11-22', 'It has a better name.'];
const corpus = buildTestCorpus({
  visits: { 'northshire/2016-monitoring-1': {} },
  sources: { letter: { findings: [buildFindingRecord({ id: 'posts' }), buildFindingRecord({ id: 'turnover' })] } },
  registry: { '2026-10-01': { findings: ['old-letter/staff', 'old-letter/turnover', 'letter/doubled'] } },
  aliases: {
    letter: { kind: 'source', id: 'old-letter', to: 'letter', date, why },
    staff: { kind: 'finding', id: 'letter/staff', to: 'letter/posts', date, why },
    june: { kind: 'visit', id: 'northshire/2016-monitoring-2017-06', to: 'northshire/2016-monitoring-1', date, why },
    north: { kind: 'authority', id: 'north', to: 'northshire', date, why },
    staffing: { kind: 'theme', id: 'staffing', to: 'workforce', date, why },
  },
  tombstones: { doubled: { kind: 'finding', id: 'letter/doubled', was: 'A claim.', date, why: 'It was doubled.' } },
});

describe('the redirects', () => {
  const text = serializeRedirects(corpus);

  it('cover every page, file and feed of an id that moved, the narrower first', () => {
    expect(text).toMatchInlineSnapshot(`
      "/findings/letter/staff/ /findings/letter/posts/ 301
      /findings/old-letter/staff/ /findings/letter/posts/ 301
      /data/visits/northshire/2016-monitoring-2017-06.json /data/visits/northshire/2016-monitoring-1.json 301
      /visits/northshire/2016-monitoring-2017-06/* /visits/northshire/2016-monitoring-1/:splat 301
      /compare/northshire/2016-monitoring-2017-06/* /compare/northshire/2016-monitoring-1/:splat 301
      /compare/northshire/:other/2016-monitoring-2017-06/* /compare/northshire/:other/2016-monitoring-1/:splat 301
      /sources/old-letter/* /sources/letter/:splat 301
      /findings/old-letter/* /findings/letter/:splat 301
      /data/themes/staffing.json /data/themes/workforce.json 301
      /feeds/themes/staffing.xml /feeds/themes/workforce.xml 301
      /themes/staffing/* /themes/workforce/:splat 301
      /data/authorities/north.json /data/authorities/northshire.json 301
      /data/authorities/north.csv /data/authorities/northshire.csv 301
      /feeds/authorities/north.xml /feeds/authorities/northshire.xml 301
      /authorities/north/* /authorities/northshire/:splat 301
      /visits/north/* /visits/northshire/:splat 301
      /data/visits/north/* /data/visits/northshire/:splat 301
      /compare/north/* /compare/northshire/:splat 301
      /about/quotations/north/* /about/quotations/northshire/:splat 301
      "
    `);
  });

  it('are lines that hosts read: two addresses and a status, each source named once', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => !/^\/\S+\/?\*? \/\S+ 301$/u.test(line))).toEqual([]);
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(lines.length);
  });

  it('are none where nothing has moved', () => {
    expect(serializeRedirects(buildTestCorpus())).toBe('');
  });
});

it('writes the data of a visit under each id that it had, too', () => {
  const files = new Map(
    listVisitFiles(corpus).map(({ address, text }) => [`${address.authority}/${address.visit}`, text]),
  );
  expect([...files.keys()]).toEqual([
    'northshire/2016-monitoring-1',
    'northshire/2016-monitoring-2017-06',
    'north/2016-monitoring-1',
  ]);
  expect(new Set(files.values()).size).toBe(1);
});
