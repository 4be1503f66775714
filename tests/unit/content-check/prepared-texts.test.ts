import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { findPreparedTexts, parsePreparedText, readPreparedText } from '../../../src/content-check/prepared-texts.ts';
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
