import type { ContentRecords } from '../../src/domain/model.ts';
import { listMadeSources, listRealFindings, writeMadeSource } from './made-sources.ts';
import { countAuthorities, listMadeVisits, toAuthorityId } from './made-visits.ts';
import type { MadeVisit } from './made-visits.ts';
import { createRandom } from './random.ts';
import { toYaml } from './to-yaml.ts';

const regions = ['North East', 'North West', 'Yorkshire and the Humber', 'East Midlands', 'London', 'South West'];

const writeAuthority = (place: number): string =>
  toYaml({
    name: `Borough ${place + 1}`,
    officialName: `Borough ${place + 1} Council`,
    gssCode: `E099${String(place + 1).padStart(5, '0')}`,
    ofstedUrn: String(90_001 + place),
    region: regions[place % regions.length],
    kind: 'unitary',
    place: 'made-up authority',
    checkedTo: '2026-11-01',
    providers: [{ name: `Borough ${place + 1} Council`, kind: 'council' }],
  });

const toJudgements = (place: number) =>
  ['overall', 'leadership', 'help-protection', 'in-care'].map((area, index) => ({
    area,
    ...([
      { grade: 'good', asPrinted: 'Good' },
      { grade: 'requires-improvement', asPrinted: 'Requires improvement to be good' },
      { grade: 'inadequate', asPrinted: 'Inadequate' },
    ][(place + index) % 3] ?? {}),
  }));

function writeVisit(visit: MadeVisit, place: number, recommendations: readonly object[]): string {
  const isInspection = visit.kind === 'inspection';
  const isIlacs = visit.dates.from >= '2018-01-01';
  const source = `${visit.id.replace('/', '-')}-ofsted`;
  return toYaml({
    kind: visit.kind,
    ...(!isInspection && { cycle: visit.cycle }),
    ...(visit.kind === 'monitoring' && { number: visit.number }),
    dates: { precision: 'day', ...visit.dates },
    published: { precision: 'day', from: visit.published },
    framework: isIlacs ? 'ilacs' : 'sif',
    summary: 'What was found, told in a line.',
    restsOn: [`${source}/claim-01`],
    provider: `Borough ${Number(visit.authorityId.split('-')[1])} Council`,
    scope: { basis: 'unknown', themes: [], statement: 'Not known.' },
    letter: 'held',
    judgements: isInspection ? toJudgements(place) : [],
    recommendations: isInspection ? recommendations : [],
    evidence: [{ source, says: 'The document tells of it.' }],
  });
}

/**
 * The files that are added to the real content so that it has `entries` sources of ten findings each: 150 authorities,
 * three sources for two visits, words and codes drawn from the real findings. The same for the same number, always.
 * @returns text by path below `content/`.
 */
export function* writeMadeCorpus(records: ContentRecords, entries: number): Generator<readonly [string, string]> {
  const random = createRandom(entries);
  const count = Math.max(0, entries - records.sources.size);
  const visits = listMadeVisits(Math.ceil((count * 2) / 3));
  const sources = listMadeSources(visits, count);
  const told = new Set(sources.map(({ visit }) => visit.id));
  const findings = listRealFindings(records);
  const recommendations = [...records.visits.values()].flatMap((visit) => visit.recommendations);

  const authorities = countAuthorities(visits.length);
  for (let place = 0; place < authorities; place += 1) {
    yield [`authorities/${toAuthorityId(place)}.yaml`, writeAuthority(place)];
  }
  for (const [place, visit] of visits.entries()) {
    if (!told.has(visit.id)) continue;
    const asked = Array.from({ length: 6 }, (_, index) => ({
      ...random.pick(recommendations),
      id: `r${String(index + 1).padStart(2, '0')}`,
    }));
    yield [`visits/${visit.id}.yaml`, writeVisit(visit, place, asked)];
  }
  for (const source of sources) yield* writeMadeSource(source, findings, random);
}
