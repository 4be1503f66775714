import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it, onTestFinished } from 'vitest';

import { buildSourceEntry, newSourceSchema } from '../../../scripts/new-source-entry.ts';
import type { NewSource } from '../../../scripts/new-source-entry.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';
import type { Edit } from '../../support/fixture-content.ts';

const template = readFileSync('docs/templates/source.mdx', 'utf8');
const article: NewSource = { visit: 'northshire/2016-monitoring-1', publisher: 'Northshire Echo', kind: 'article' };

/** The faults of the sound project with more files. */
function listFaults(edits: readonly Edit[]) {
  const project = writeFixtureProject(edits);
  onTestFinished(project.remove);
  return checkContent(project.root, project.environment).issues.map(({ rule, file, problem }) => ({
    rule,
    file,
    problem,
  }));
}

describe('the id of a new source', () => {
  it.each([
    { publisher: 'Ofsted', id: 'northshire-2016-monitoring-1-ofsted' },
    { publisher: 'Tameside Reporter', id: 'northshire-2016-monitoring-1-tameside-reporter' },
    { publisher: 'Children & Young People Now', id: 'northshire-2016-monitoring-1-children-and-young-people-now' },
    { publisher: 'Children First (WillisPalmer)', id: 'northshire-2016-monitoring-1-children-first-willispalmer' },
    { publisher: "The Councillors’ Café 'Weekly'", id: 'northshire-2016-monitoring-1-the-councillors-cafe-weekly' },
  ])('is made of the visit and $publisher', ({ publisher, id }) => {
    expect(buildSourceEntry({ ...article, publisher }, template)).toMatchObject({
      id,
      file: `content/sources/${id}.mdx`,
    });
  });

  it('ends in the teller where one is given', () => {
    const { id } = buildSourceEntry({ ...article, teller: 'echo-opening' }, template);
    expect(id).toBe('northshire-2016-monitoring-1-echo-opening');
  });
});

describe('the entry of a new source', () => {
  it('holds what is known and leaves the rest empty', () => {
    const details = { title: `It's "slow" at $& council`, published: '2017-07', address: 'https://example.org/slow' };
    const { text } = buildSourceEntry({ ...article, ...details }, template);
    const lines = text.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'visit: "northshire/2016-monitoring-1"',
        'kind: "article"',
        'publisher: "Northshire Echo"',
        `title: "It's \\"slow\\" at $& council"`,
        '  precision: "month"',
        '  from: "2017-07"',
        'address: "https://example.org/slow"',
        'rights:',
        'lede:',
      ]),
    );
    expect(template.split('\n').length - lines.length).toBe(3);
  });

  it.each([
    { kind: 'letter', keeps: ['# inspectors:'], lacks: ['medium', 'relays', 's only'] },
    { kind: 'report', keeps: ['# inspectors:'], lacks: ['medium', 'relays', 's only'] },
    { kind: 'article', keeps: ['# medium: newspaper', '# relays: source/finding'], lacks: ['inspectors'] },
    { kind: 'statement', keeps: ['# relays: source/finding'], lacks: ['medium', 'inspectors'] },
  ] as const)('of a $kind has what its kind needs, and nothing of other kinds', ({ kind, keeps, lacks }) => {
    const { text } = buildSourceEntry({ ...article, kind }, template);
    for (const kept of [...keeps, '# quote:', `## What the ${kind} says`]) expect(text).toContain(kept);
    for (const foreign of lacks) expect(text).not.toContain(foreign);
  });

  it('is refused by the content check in one message that names every field still empty, and no other', () => {
    const { file, text } = buildSourceEntry(article, template);
    const faults = listFaults([{ file, text }]).filter((fault) => fault.file === file);
    const finding = ['id', 'theme', 'subject', 'level', 'direction', 'saidBy', 'summary', 'locator'].map(
      (field) => `findings[0].${field}`,
    );
    const empty = ['title', 'published.precision', 'rights', 'extent', 'lede', 'outline[0].blocks', ...finding];
    expect(faults).toEqual([
      { rule: 'unfilled-fields', file, problem: `${empty.length} fields are still empty: ${empty.join(', ')}.` },
    ]);
  });

  it('passes the content check once it is filled', () => {
    const { file, text } = buildSourceEntry({ ...article, title: 'Too slow', published: '2017' }, template);
    const filled = Object.entries({
      'rights:': 'rights: The publisher.',
      'extent:': 'extent: whole',
      'lede:': 'lede: Slow.',
      '    blocks:': '    blocks: [p1]',
      '  - id:': '  - id: slow',
      '    theme:': '    theme: workforce',
      '    subject:': '    subject: about-workforce',
      '    level:': '    level: weakness',
      '    direction:': '    direction: not-stated',
      '    saidBy:': '    saidBy: inspectors',
      '    summary:': '    summary: Posts stay empty.',
      '    locator:': '    locator: p1',
      '<Finding id="" />': '<Finding id="slow" />',
    }).reduce((entry, [line, by]) => entry.replace(`\n${line}\n`, `\n${by}\n`), text);
    expect(listFaults([{ file, text: filled }])).toEqual([]);
  });
});

it.each([
  { visit: 'northshire', field: 'visit' },
  { kind: 'blog', field: 'kind' },
  { publisher: '=SUM(A1)', field: 'publisher' },
  { published: '2017-02-30', field: 'published' },
  { address: 'northshire.gov.uk', field: 'address' },
  { teller: 'The Echo', field: 'teller' },
])('a new source with a bad $field is refused', ({ field, ...bad }) => {
  const { error } = newSourceSchema.safeParse({ ...article, ...bad });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});

describe('the templates', () => {
  const target: Readonly<Record<string, string>> = {
    'alias.yaml': 'content/aliases/an-alias.yaml',
    'attestation.yaml': 'content/attestations/northshire-2016-monitoring-1-ofsted.yaml',
    'authority.yaml': 'content/authorities/southshire.yaml',
    'correction.yaml': 'content/corrections/a-correction.yaml',
    'reply.yaml': 'content/replies/a-reply.yaml',
    'source.mdx': 'content/sources/a-source.mdx',
    'synonyms.yaml': 'content/synonyms/some-words.yaml',
    'term.yaml': 'content/glossary/a-term.yaml',
    'tombstone.yaml': 'content/tombstones/a-tombstone.yaml',
    'visit.yaml': 'content/visits/northshire/2017-focused.yaml',
  };

  it.each(readdirSync('docs/templates'))('%s names fields of its record, and none is missing', (name) => {
    const file = target[name] ?? '';
    const text = readFileSync(`docs/templates/${name}`, 'utf8');
    const uncommented = text.replace(/^(\s*)# (?=\s*(?:[a-zA-Z]+:(?: |$)|- ))/gmu, '$1');
    for (const entry of [text, uncommented]) {
      const rules = listFaults([{ file, text: entry }]).filter((fault) => fault.file === file);
      expect(rules.map(({ rule }) => rule)).not.toHaveLength(0);
      expect(rules.filter(({ rule }) => rule !== 'bad-value' && rule !== 'unfilled-fields')).toEqual([]);
    }
  });
});
