import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { findPreparedTexts, parsePreparedText, readPreparedText } from '../../../src/content-check/prepared-texts.ts';
import { makePdf } from '../../support/make-pdf.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';

describe('a prepared text', () => {
  const prepared = parsePreparedText(`publisher: Ofsted
note: [p9] is not a block of the header

[standfirst] Little has changed.

## [h2] Areas covered

[p3] Inspectors
looked at much.

[h2.b1] - Assessments.

[h2.b2] • Supervision.
`);

  it('is cut into its blocks, without marks and bullets', () => {
    expect([...prepared.blocks]).toEqual([
      ['standfirst', 'Little has changed.'],
      ['h2', 'Areas covered'],
      ['p3', 'Inspectors\nlooked at much.'],
      ['h2.b1', 'Assessments.'],
      ['h2.b2', 'Supervision.'],
    ]);
  });

  it('is all of them together, without its header', () => {
    expect(prepared.text).toBe(
      'Little has changed.\n\nAreas covered\n\nInspectors\nlooked at much.\n\nAssessments.\n\nSupervision.',
    );
  });
});

describe('the folder of prepared texts', () => {
  const write = () => {
    const project = writeFixtureProject();
    onTestFinished(project.remove);
    return project;
  };

  it('is the one that the environment names', () => {
    const { root, environment } = write();
    expect(findPreparedTexts(root, environment)).toEqual([join(root, 'texts')]);
  });

  it('may be several, of which the first that holds a text gives it', () => {
    const { root } = write();
    const folders = [join(root, 'content'), join(root, 'texts')];
    expect(findPreparedTexts(root, { PREPARED_TEXTS: [...folders, join(root, 'nowhere')].join(delimiter) })).toEqual(
      folders,
    );
    expect(readPreparedText(folders, 'northshire/letter.txt')?.blocks.size).toBe(3);
  });

  it('may hold an original instead, which is then prepared', () => {
    const { root } = write();
    writeFileSync(join(root, 'texts', 'page.html'), '<h1>Visit</h1><p>Notes are late.</p>');
    writeFileSync(join(root, 'texts', 'report.pdf'), makePdf([[{ text: 'Notes are late.', x: 70, y: 700 }]]));
    writeFileSync(join(root, 'texts', 'plain.txt'), 'Notes are late.\n');
    const folders = [join(root, 'texts')];
    expect([...(readPreparedText(folders, 'page.txt')?.blocks ?? [])]).toEqual([
      ['h1', 'Visit'],
      ['p1', 'Notes are late.'],
    ]);
    for (const name of ['report.txt', 'report.pdf', 'plain.txt'])
      expect([...(readPreparedText(folders, name)?.blocks ?? [])]).toEqual([['p1', 'Notes are late.']]);
  });

  it('is none where nothing is there', () => {
    const { root } = write();
    expect(findPreparedTexts(root, {})).toBeUndefined();
    expect(findPreparedTexts(root, { PREPARED_TEXTS: join(root, 'nowhere') })).toBeUndefined();
  });

  it('may lack a text', () => {
    const { root } = write();
    expect(readPreparedText([join(root, 'texts')], 'northshire/letter.txt')?.blocks.size).toBe(3);
    expect(readPreparedText([join(root, 'texts')], 'northshire/other.txt')).toBeUndefined();
  });
});
