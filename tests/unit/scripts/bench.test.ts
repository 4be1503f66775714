import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { findingsOfSource } from '../../../scripts/bench/made-sources.ts';
import { writeMadeCorpus } from '../../../scripts/bench/made-corpus.ts';
import { formatSearchWeight, weighSearch } from '../../../scripts/bench/weigh-search.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { readContent } from '../../../src/content-check/read-content.ts';

const { records } = readContent(process.cwd());
const entries = records.sources.size + 60;

describe('the content that a bench makes up', () => {
  it('is the same for the same number', () => {
    expect([...writeMadeCorpus(records, entries)]).toEqual([...writeMadeCorpus(records, entries)]);
  });

  it('has so many sources with the real ones, three for two visits, and no fault', () => {
    const root = mkdtempSync(join(tmpdir(), 'side-by-side-bench-'));
    cpSync('content', join(root, 'content'), { recursive: true });
    for (const [path, text] of writeMadeCorpus(records, entries)) {
      mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
      writeFileSync(join(root, 'content', path), text);
    }
    const { content, issues } = checkContent(root, {});
    rmSync(root, { recursive: true });
    expect(issues).toEqual([]);
    const made = [...content.records.sources].filter(([id]) => !records.sources.has(id));
    expect(content.records.sources.size).toBe(entries);
    expect(made.every(([, { findings }]) => findings.length === findingsOfSource)).toBe(true);
    expect(new Set(made.map(([, { visit }]) => visit)).size).toBe((made.length * 2) / 3);
  });
});

describe('the search that a bench weighs', () => {
  const weight = weighSearch(process.cwd());

  it('has every finding, both files and each column, the heaviest first', () => {
    expect(weight.findings).toBe([...records.sources.values()].reduce((sum, { findings }) => sum + findings.length, 0));
    expect(weight.files.map(({ name }) => name)).toEqual(['findings', 'pages']);
    expect(weight.columns.map(({ bytes }) => bytes)).toEqual(
      weight.columns.map(({ bytes }) => bytes).toSorted((a, b) => b - a),
    );
    expect(weight.columns.map(({ name }) => name)).toContain('summaryText');
  });

  it('is told with what both files come to', () => {
    const sum = weight.files.reduce((total, { bytes }) => total + bytes, 0);
    expect(formatSearchWeight(weight)).toContain(`| both | ${(sum / 1000).toFixed(1)} |`);
  });
});
