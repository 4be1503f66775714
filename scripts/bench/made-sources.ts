import type { ContentRecords } from '../../src/domain/model.ts';
import type { MadeVisit } from './made-visits.ts';
import type { Random } from './random.ts';
import { toYaml } from './to-yaml.ts';

/** Findings of one source. */
export const findingsOfSource = 10;

type RealFinding = ReturnType<typeof listRealFindings>[number];

/**
 * Findings of Ofsted's own documents in the real content, from whose words and codes the made-up ones are drawn:
 * vocabulary and subjects are as wide.
 */
export const listRealFindings = ({ sources }: ContentRecords) =>
  [...sources.values()]
    .filter(({ licence }) => licence === 'open-government')
    .flatMap(({ findings }) =>
      findings.filter(({ status, saidBy }) => status === 'current' && saidBy === 'inspectors'),
    );

interface MadeSource {
  readonly id: string;
  readonly visit: MadeVisit;
  readonly kind: 'report' | 'letter' | 'article';
}

/** Three sources for two visits: each its own document, and one press account of the second. */
export const listMadeSources = (visits: readonly MadeVisit[], count: number): readonly MadeSource[] =>
  visits
    .flatMap((visit, place): readonly MadeSource[] => {
      const id = visit.id.replace('/', '-');
      const kind = visit.kind === 'inspection' ? 'report' : 'letter';
      const own = { id: `${id}-ofsted`, visit, kind } as const;
      return place % 2 === 0 ? [own] : [own, { id: `${id}-gazette`, visit, kind: 'article' }];
    })
    .slice(0, count);

const toFinding = (real: RealFinding, place: number) => ({
  id: `claim-${String(place + 1).padStart(2, '0')}`,
  theme: real.theme,
  subject: real.subject,
  level: real.level,
  direction: real.direction,
  quantifier: real.quantifier,
  ...(real.appliesTo !== undefined && { appliesTo: real.appliesTo }),
  saidBy: 'inspectors',
  summary: real.summary,
  ...(real.quote !== undefined && { quote: real.quote }),
  ...(real.upheld !== undefined && { upheld: real.upheld }),
  locator: `p${place + 1}`,
  figures: real.figures,
});

/** A source's entry and its attestation: fields, then a digest that names every finding. */
export function writeMadeSource(
  { id, visit, kind }: MadeSource,
  real: readonly RealFinding[],
  random: Random,
): ReadonlyMap<string, string> {
  const picked = new Map<string, RealFinding>();
  while (picked.size < findingsOfSource) {
    const finding = random.pick(real);
    picked.set(finding.summary, finding);
  }
  const findings = [...picked.values()].map(toFinding);
  const publisher = kind === 'article' ? 'The Gazette' : 'Ofsted';
  const fields = {
    visit: visit.id,
    kind,
    publisher,
    title: `On ${visit.id}`,
    published: { precision: 'day', from: visit.published },
    rights: kind === 'article' ? 'The publisher’s.' : 'Crown copyright.',
    licence: kind === 'article' ? 'other' : 'open-government',
    extent: 'whole',
    lede: 'What was found, told in a line.',
    outline: [
      { id: 'h1', heading: 'What inspectors found', blocks: findings.slice(0, 5).map(({ locator }) => locator) },
      { id: 'h2', heading: 'What needs to improve', blocks: findings.slice(5).map(({ locator }) => locator) },
    ],
    findings,
    restsOn: ['claim-01'],
  };
  const drawn = findings.map((finding) => `<Finding id="${finding.id}" />\n`);
  const digest = ['## What inspectors found', ...drawn.slice(0, 5), '## What needs to improve', ...drawn.slice(5)];
  return new Map([
    [`sources/${id}.mdx`, `---\n${toYaml(fields)}---\n\n${digest.join('\n\n')}`],
    [
      `attestations/${id}.yaml`,
      toYaml({
        coders: 'language model',
        checkedByPerson: false,
        codedOn: '2026-11-20',
        codebook: 2,
        claims: findings.map((finding) => ({ finding: finding.id })),
      }),
    ],
  ]);
}
