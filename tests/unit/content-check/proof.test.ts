import { describe, expect, it } from 'vitest';

import { checkContent } from '../../../src/content-check/check-content.ts';
import { parsePreparedText } from '../../../src/content-check/prepared-texts.ts';
import { listSharedRuns } from '../../../src/content-check/proof/shared-runs.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';
import { proofFile, writeFixtureProof } from '../../support/fixture-proof.ts';
import { checkFixture, sourceFile, visitFile } from './fault.ts';

const asArticle = [
  { file: sourceFile, replace: 'kind: letter', by: 'kind: article' },
  { file: visitFile, replace: 'letter: held', by: 'letter: not-held' },
] as const;
const quoting = (quote: string) => ({
  file: sourceFile,
  replace: 'quote: only limited progress',
  by: `quote: ${quote}`,
});
const firstSummary = (summary: string) => ({ file: sourceFile, replace: 'Things had moved slowly.', by: summary });

describe('what the proof allows', () => {
  it.each([
    {
      name: 'a fragment in quotation marks, from an article',
      edits: [
        ...asArticle,
        quoting('far too high'),
        { file: sourceFile, replace: 'locator: p1\n', by: 'locator: p2\n' },
      ],
    },
    { name: 'five words of the source', edits: [firstSummary('It made only limited progress in that year.')] },
    {
      name: 'six words of the source that are an official name',
      edits: [
        firstSummary('The council made only limited progress in the year.'),
        {
          file: 'content/official-names.yaml',
          replace: '  - Monitoring visit\n',
          by: '  - Made only limited progress in the\n',
        },
      ],
    },
    {
      name: 'a source without a prepared text',
      edits: [quoting('never said'), { file: sourceFile, replace: 'preparedText: northshire/letter.txt\n', by: '' }],
    },
    {
      name: 'a source whose prepared text is not at hand',
      edits: [
        quoting('never said'),
        { file: sourceFile, replace: 'northshire/letter.txt', by: 'northshire/other.txt' },
      ],
    },
  ])('is $name', ({ edits }) => {
    expect(checkFixture(edits).report.issues).toEqual([]);
  });
});

describe('what the proof advises', () => {
  const advise = (...edits: Parameters<typeof checkFixture>[0]) =>
    checkFixture(edits).report.issues.map(({ action }) => action);

  it('is the block in which the words do stand', () => {
    expect(advise(quoting('far too high'))).toEqual(['The words stand in p2: correct the locator.']);
  });

  it('is the same where the block named is not in the text', () => {
    const wrong = { file: sourceFile, replace: 'locator: p1\n', by: 'locator: p9\n' };
    const listed = { file: sourceFile, replace: '      - p2\n', by: '      - p2\n      - p9\n' };
    expect(advise(wrong, listed)).toEqual(['The words stand in p1: correct the locator.']);
  });

  it('is to copy them where they stand in none', () => {
    expect(advise(quoting('never said so'))).toEqual([
      'The words stand in no block: copy them exactly, or drop the quotation.',
    ]);
  });
});

describe('a proof', () => {
  const listRules = (edits: Parameters<typeof checkFixture>[0], isTextAtHand = true) => {
    const project = writeFixtureProject(edits);
    try {
      const { issues } = checkContent(project.root, isTextAtHand ? project.environment : {});
      return issues.map(({ rule, problem }) => `${rule}: ${problem}`);
    } finally {
      project.remove();
    }
  };
  const edit = quoting('never said');
  const proof = writeFixtureProof();

  it('is of the entry as it stands, and says so of no sound one', () => {
    const { report } = checkFixture([proof]);
    expect([report.issues, report.unprovedSources]).toEqual([[], []]);
    expect(checkFixture([]).report.unprovedSources).toEqual(['northshire-2016-monitoring-1-ofsted']);
  });

  it('holds the quotation where no text is at hand', () => {
    expect(listRules([edit], false)).toEqual([]);
    expect(listRules([proof, edit], false)).toEqual([
      'changed-since-proved: The quotation of finding "slow-since-inspection" changed since this entry was proved against the text of its source.',
    ]);
  });

  it('says that a code changed, and not which, since it has one digest of them all', () => {
    const also = {
      file: sourceFile,
      replace: 'direction: unchanged',
      by: 'also: [caseloads]\n    direction: unchanged',
    };
    expect(listRules([proof, also], false)).toEqual([
      'changed-since-proved: The codes (any field but summary, quote and locator) of finding "slow-since-inspection" changed since this entry was proved against the text of its source.',
    ]);
  });

  it('names a finding that came since, and one that went', () => {
    const renamed = { file: proofFile, text: 'text' in proof ? proof.text.replace('on-workforce', 'on-staff') : '' };
    expect(listRules([renamed], false)).toEqual([
      'changed-since-proved: Finding "on-staff" went since this entry was proved against the text of its source.',
      'changed-since-proved: Finding "on-workforce" came since this entry was proved against the text of its source.',
    ]);
  });

  it('is as good for a field written in another order, or with a value that is understood', () => {
    const moved = { file: sourceFile, replace: 'extent: whole\n', by: 'coding: exhaustive\nextent: whole\n' };
    expect(listRules([proof, moved])).toEqual([]);
  });

  it('is not spoilt by a fault of the entry that is told of already', () => {
    const unread = { file: sourceFile, replace: 'lede: Little has changed.', by: 'lede: =1' };
    expect(listRules([proof, unread]).map((text) => text.split(':')[0])).toEqual(['bad-value']);
  });
});

describe('six words on end', () => {
  it('are looked for in the texts that tell of a visit, and in no other', () => {
    const { content } = checkFixture([]).report;
    const text = parsePreparedText('[p1] It was the first visit of the cycle and of the year.');
    const words = { ...content.records, visits: new Map([...content.records.visits]) };
    const visit = words.visits.get('northshire/2016-monitoring-1');
    if (visit === undefined) throw new Error('The fixture has no such visit.');
    words.visits.set('northshire/2016-monitoring-1', { ...visit, summary: 'So the first visit of the cycle came.' });
    const list = (id: string) =>
      listSharedRuns({ ...content, records: words }, new Map([[id, text]])).map(({ file }) => file);
    expect(list('northshire-2016-monitoring-1-ofsted')).toEqual([visitFile]);
    expect(list('westshire-2016-inspection-ofsted')).toEqual([]);
  });
});
