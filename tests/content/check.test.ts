import { describe, expect, it } from 'vitest';

import { findPreparedTexts, readPreparedText } from '../../src/content-check/prepared-texts.ts';
import { formatIssues } from '../../src/content-check/format-issue.ts';
import { listProjectFiles, readProjectFile } from '../unit/project-files.ts';
import { corpus, report } from './real-content.ts';

const folders = findPreparedTexts(process.cwd(), process.env);

describe('the content', () => {
  it('has no fault that the check knows', () => {
    expect(formatIssues(report.issues)).toBe('0 faults in 0 files.');
  });

  it('is there', () => {
    for (const list of [corpus.authorities, corpus.visits, corpus.sources, corpus.findings, corpus.terms, corpus.worked]) {
      expect(list).not.toEqual([]);
    }
  });

  it('leaves it to the checks on record to say whether a person has read anything', () => {
    const claims = [...report.content.bodies.pages].flatMap(([id, { prose }]) =>
      /\bno person has\b|\b(?:read|checked) by a person\b/iu.test(prose) ? [id] : [],
    );
    expect(claims).toEqual([]);
    const pages = listProjectFiles('content/pages').map(readProjectFile);
    expect(pages.filter((text) => text.includes('<Reading />')).length).toBeGreaterThan(0);
  });

  it.skipIf(folders === undefined)('is proved against every prepared text that a source names', () => {
    const named = corpus.sources.filter(({ preparedText }) => preparedText !== undefined).map(({ id }) => id);
    expect([...report.provedSources].sort()).toEqual(named.sort());
  });

  it('has a proof of every source that names its text', () => {
    expect(report.unprovedSources).toEqual([]);
  });

  it.skipIf(folders === undefined)('lists in an outline the blocks of the text, in their order', () => {
    const outlines = corpus.sources.flatMap(({ id, preparedText, outline }) => {
      const prepared = preparedText === undefined ? undefined : readPreparedText(folders ?? [], preparedText);
      if (prepared === undefined) return [];
      const listed = outline.flatMap(({ blocks }) => blocks);
      return [{ id, listed, inText: [...prepared.blocks.keys()].filter((block) => listed.includes(block)) }];
    });
    for (const { id, listed, inText } of outlines) expect([id, ...listed]).toEqual([id, ...inText]);
  });
});
