import { expect, it } from 'vitest';

import { formatIssue, formatIssues } from '../../../src/content-check/format-issue.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';
import { misnamedFiles, strayFiles } from './cases/files.ts';
import { checkFixture, inspectionFile, sourceFile, visitFile } from './fault.ts';

it('finds no fault in a sound project, whose letter it proves against its text', () => {
  const { report } = checkFixture([]);
  expect(formatIssues(report.issues)).toBe('0 faults in 0 files.');
  expect(report.provedSources).toEqual(['northshire-2016-monitoring-1-ofsted']);
});

it('reads every record, body and official name', () => {
  const { records, bodies, officialNames } = checkFixture([]).report.content;
  expect({
    authorities: records.authorities.size,
    visits: records.visits.size,
    sources: records.sources.size,
    themes: records.themes.size,
    terms: records.terms.size,
    pages: records.pages.size,
    attestations: records.attestations.size,
    worked: records.worked.size,
  }).toEqual({ authorities: 1, visits: 2, sources: 1, themes: 16, terms: 3, pages: 1, attestations: 1, worked: 1 });
  expect([bodies.sources.size, bodies.themes.size, bodies.pages.size]).toEqual([1, 16, 1]);
  expect(officialNames).toEqual(['Monitoring visit']);
});

it('leaves out a file whose name begins with an underscore, as a template does', () => {
  const { report } = checkFixture([{ file: 'content/sources/_template.mdx', text: 'Not a record { at all' }]);
  expect(report.issues).toEqual([]);
});

it.each(strayFiles)('names $file, which nothing reads since $why', ({ file, text }) => {
  const [issue, ...others] = checkFixture([{ file, text }]).report.issues;
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ rule: 'stray-file', file });
  expect(issue?.allowed).toMatch(/content\/[a-z]+\/<id>\.(?:yaml|mdx) \(/u);
});

it.each(misnamedFiles)('names $file, whose name is no id', ({ file, value, text }) => {
  const { issues } = checkFixture([{ file, text }]).report;
  expect(issues).toMatchObject([{ rule: 'bad-id', file, line: 1, value }]);
  expect(issues[0]?.allowed).toContain('kebab-case');
});

it('says of a field left empty that it is empty', () => {
  const { report } = checkFixture([
    { file: 'content/authorities/northshire.yaml', replace: 'name: Northshire\n', by: 'name:\n' },
  ]);
  expect(report.issues.map(({ problem }) => problem)).toEqual(['The field is empty.']);
});

it('leaves out the proof where no prepared text is at hand', () => {
  const project = writeFixtureProject([
    { file: sourceFile, replace: 'quote: only limited progress', by: 'quote: never said' },
  ]);
  try {
    const report = checkContent(project.root, {});
    expect([report.issues, report.provedSources]).toEqual([[], []]);
  } finally {
    project.remove();
  }
});

it('reports several faults in several files in one run, by file, then line', () => {
  const { report } = checkFixture([
    { file: visitFile, replace: 'letter: held\n', by: 'letter: lost\n' },
    { file: visitFile, replace: 'number: 1\n', by: 'number: one\n' },
    { file: inspectionFile, replace: 'from: "2016-12-09"', by: 'from: 2016-12-09' },
    {
      file: 'content/glossary/audit.yaml',
      replace: 'kind: process\n',
      by: 'kind: process\nseeAlso:\n  - inspection\n',
    },
    { file: 'content/pages/about.mdx', replace: '<Term id="audit">audit</Term>', by: '<Term id="check">audit</Term>' },
    { file: 'content/authorities/northshire.yaml', replace: 'kind: unitary', by: 'kind: [unitary' },
    { file: sourceFile, replace: '## What inspectors saw', by: 'export const rank = 1;\n\n## What inspectors saw' },
  ]);
  const named = report.issues.map(({ file, rule }) => `${file} ${rule}`);
  expect(named).toEqual(
    expect.arrayContaining([
      'content/authorities/northshire.yaml yaml-syntax',
      'content/glossary/audit.yaml unknown-term',
      'content/pages/about.mdx unknown-term',
      `${sourceFile} code-in-entry`,
      `${inspectionFile} bad-value`,
      `${visitFile} bad-value`,
    ]),
  );
  expect(report.issues.filter(({ file }) => file === visitFile).map(({ path }) => path.join('.'))).toEqual([
    'number',
    'letter',
  ]);
  const places = report.issues.map(({ file, line }) => `${file} ${String(line).padStart(4, '0')}`);
  expect(places).toEqual([...places].sort());
});

// A record that cannot be read is left out, so that all that names it is reported as dangling.
it('tells of a record that cannot be read once, not again for each record that names it', () => {
  const { report } = checkFixture([{ file: sourceFile, replace: 'lede: Little has changed.', by: 'lede: =1' }]);
  expect(report.issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${sourceFile} bad-value`]);
});

it('does not call an id lost that a file which cannot be read may speak of', () => {
  const registry = { file: 'content/registry/2026-11-22.yaml', text: 'sources:\n  - northshire-letter\n' };
  const alias = {
    file: 'content/aliases/letter.yaml',
    text: 'kind: source\nid: northshire-letter\nto: northshire-2016-monitoring-1-ofsted\ndate: "2026-11-22"\n',
  };
  const listRules = (...edits: Parameters<typeof checkFixture>[0]) =>
    checkFixture(edits).report.issues.map(({ file, rule }) => `${file} ${rule}`);
  expect(listRules(registry)).toEqual([`${registry.file} lost-id`]);
  expect(listRules(registry, alias)).toEqual([`${alias.file} missing-field`]);
  expect(listRules(registry, { ...alias, text: `${alias.text}why: It has a better name.\n` })).toEqual([]);
});

// The record is left out without a word of its own.
it('tells of an entry without frontmatter', () => {
  const { report } = checkFixture([{ file: sourceFile, text: '## What inspectors saw\n' }]);
  expect(report.issues.filter(({ file }) => file === sourceFile)).toHaveLength(1);
});

// The fault is thrown as it comes, and hides all others.
it('tells of a fault in the list of official names as of any other', () => {
  const { report } = checkFixture([{ file: 'content/official-names.yaml', text: 'name:\n  - Monitoring visit\n' }]);
  expect(report.issues.map(({ file }) => file)).toContain('content/official-names.yaml');
});

it('tells apart of ids that are not registered yet, which only a release refuses', () => {
  const registry = { file: 'content/registry/2026-11-22.yaml', text: 'authorities:\n  - northshire\n' };
  const { issues, unfinished } = checkFixture([registry]).report;
  expect(issues).toEqual([]);
  const visits = unfinished.filter(({ file }) => file.startsWith('content/visits/'));
  expect(visits.map(formatIssue).at(0)).toBe(
    [
      'content/visits/northshire/2016-inspection.yaml:1  unregistered-id',
      '  The id of this visit stands in no file of content/registry. Found: "northshire/2016-inspection".',
      '  Run npm run register.',
    ].join('\n'),
  );
  expect(unfinished.filter(({ value }) => value === 'northshire')).toEqual([]);
});
