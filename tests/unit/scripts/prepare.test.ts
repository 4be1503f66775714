import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { formatBlock } from '../../../scripts/prepare/format-block.ts';
import { writeNewFile } from '../../../scripts/write-new-file.ts';
import { parsePrepared } from '../../../src/prepare/format/prepared-format.ts';

describe('a block in the list', () => {
  const words = `Leaders ${'know the service well, '.repeat(6)}as they say.`;
  const [block] = parsePrepared(`made up: yes\n\n[p1, pages 1-2, number 12] ${words}`);

  it('has its id, pages, number and first words', () => {
    expect(block && formatBlock(block, false)).toMatch(/^ {2}p1 +pages 1-2 +no\. 12 +Leaders know [^…]{60,90}…$/u);
  });

  it('has all its words where they are asked for, to read and to quote', () => {
    expect(block && formatBlock(block, true)).toMatch(/^ {2}p1 +pages 1-2 +no\. 12 +Leaders know .* as they say\.$/u);
  });
});

describe('a new file', () => {
  const makeFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'new-file-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    return folder;
  };

  it('stands in folders that are made for it', () => {
    const file = join(makeFolder(), 'northshire', 'letters', 'letter.txt');
    writeNewFile(file, 'text');
    expect(readFileSync(file, 'utf8')).toBe('text');
  });

  it('overwrites nothing, and the error names the file and not what it was made from', () => {
    const file = join(makeFolder(), 'letter.txt');
    writeFileSync(file, 'before');
    expect(() => {
      writeNewFile(file, 'after');
    }).toThrow(`${file} can't be written: `);
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(() => {
      writeNewFile(join(file, 'letter.txt'), 'text');
    }).toThrow(`${join(file, 'letter.txt')} can't be written: `);
  });
});
