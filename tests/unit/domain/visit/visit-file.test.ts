import { describe, expect, it } from 'vitest';

import { getCoding } from '../../../../src/domain/about/coding.ts';
import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import { getVisit, listSourcesOf } from '../../../../src/domain/lookup.ts';
import type { Corpus } from '../../../../src/domain/model.ts';
import { buildCorpusOfFiles, buildVisitFile } from '../../../../src/domain/visit/visit-file.ts';
import type { VisitFile } from '../../../../src/domain/visit/visit-file.ts';
import { buildComparisonView } from '../../../../src/views/comparison/comparison-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const inspection = 'northshire/2016-inspection';
const [first, second] = ['northshire/2016-monitoring-1', 'northshire/2016-monitoring-2'];
const elsewhere = 'southshire/2018-monitoring-1';

const content = {
  authorities: { northshire: {}, southshire: { name: 'Southshire' } },
  visits: {
    [inspection]: {
      kind: 'inspection',
      dates: { precision: 'month', from: '2016-09' },
      recommendations: [{ id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'about-workforce' }],
    },
    [first]: { number: 1, letter: 'held' },
    [second]: { number: 2, dates: { precision: 'month', from: '2018-01' } },
    [elsewhere]: { number: 1, cycle: '2018-inspection', dates: { precision: 'month', from: '2019-10' } },
  },
  sources: {
    letter: {
      visit: first,
      preparedText: 'letter',
      findings: [
        buildFindingRecord({ id: 'own', recommendations: ['r01'] }),
        buildFindingRecord({ id: 'of-inspection', visit: inspection, theme: 'leadership' }),
      ],
    },
    article: {
      visit: second,
      kind: 'article',
      findings: [
        buildFindingRecord({ id: 'of-second', level: 'mixed' }),
        buildFindingRecord({ id: 'of-first', visit: first, direction: 'worse' }),
        buildFindingRecord({ id: 'council', saidBy: 'authority' }),
      ],
    },
    other: { visit: elsewhere, findings: [buildFindingRecord()] },
    silent: { visit: second, kind: 'statement' },
  },
  attestations: { letter: { version: 'Model 1', claims: [{ finding: 'own' }] } },
} satisfies TestContent;
const corpus = buildTestCorpus(content);
const names = new Map(corpus.themes.map(({ id, name }) => [id, name]));

/** The file of a visit, as a browser gets it. */
const readFile = (id: string) => {
  const file: VisitFile = buildVisitFile(corpus, getVisit(corpus, id));
  return JSON.parse(JSON.stringify(file)) as VisitFile; // A file of our own, read back as what it was written from.
};
const listKeys = ({ sources }: VisitFile) =>
  sources.map(({ id, findings }) => `${id}: ${findings.map((finding) => finding.id).join(' ')}`);

describe('the file of a visit', () => {
  it('holds its authority and its own record, without what its id says already', () => {
    const { authority, visit } = readFile(first);
    expect(authority).toMatchObject({ id: 'northshire', name: 'Northshire' });
    expect(visit).toMatchObject({ id: first, kind: 'monitoring', number: 1, letter: 'held' });
    expect(visit).not.toHaveProperty('slug');
    expect(visit).not.toHaveProperty('authorityId');
  });

  it('holds all findings of its own sources, and of others those about the visit alone', () => {
    expect(listKeys(readFile(first))).toEqual(['letter: own of-inspection', 'article: of-first']);
    expect(listKeys(readFile(inspection))).toEqual(['letter: of-inspection']);
  });

  it('holds a source of the visit even without a finding, so that its cells say so', () => {
    expect(listKeys(readFile(second))).toEqual(['silent: ', 'article: of-second of-first council']);
  });

  it('holds its sources without the name of a prepared text, and without what their visit says already', () => {
    for (const source of [first, second].flatMap((id) => readFile(id).sources)) {
      expect(source).not.toHaveProperty('preparedText');
      expect(source).not.toHaveProperty('authorityId');
    }
  });

  it('holds how its sources were coded, without the claims', () => {
    expect(readFile(first).attestations).toEqual([
      {
        id: 'letter',
        coders: 'language model',
        version: 'Model 1',
        codedOn: '2026-11-20',
        codebook: 2,
        checkedByPerson: false,
        codings: 2,
      },
    ]);
    expect(readFile(second).attestations).toEqual([]);
  });

  it('holds the inspection that opened the cycle, whose recommendations are referred to', () => {
    expect(readFile(second).related).toMatchObject([{ id: inspection, recommendations: [{ id: 'r01' }] }]);
  });

  it('holds the visits that other sources were written about, without what their ids say already', () => {
    const { related } = readFile(first);
    expect(related.map(({ id }) => id)).toEqual([inspection, second]);
    expect(readFile(inspection).related.map(({ id }) => id)).toEqual([first]);
    for (const visit of related) {
      expect(visit).not.toHaveProperty('slug');
      expect(visit).not.toHaveProperty('authorityId');
    }
  });

  it('holds no other visit where none is referred to', () => {
    expect(readFile(elsewhere).related).toEqual([]);
  });
});

describe('a corpus of files', () => {
  it('holds the visits of the files and those they refer to, each once, in order', () => {
    const { visits, authorities } = buildCorpusOfFiles([second, first, elsewhere, inspection].map(readFile), names);
    expect(visits.map(({ id }) => id)).toEqual([inspection, first, second, elsewhere]);
    expect(authorities.map(({ id }) => id)).toEqual(['northshire', 'southshire']);
  });

  it('joins the parts of one source that several files hold', () => {
    const joined = buildCorpusOfFiles([first, second].map(readFile), names);
    expect(listSourcesOf(joined, second).map(({ id }) => id)).toEqual(['silent', 'article']);
    const keys = joined.findings.map(({ key, visitId }) => `${visitId} ${key}`);
    expect(keys.toSorted()).toEqual(
      [
        `${first} article/of-first`,
        `${first} letter/own`,
        `${inspection} letter/of-inspection`,
        `${second} article/council`,
        `${second} article/of-second`,
      ].toSorted(),
    );
  });

  it.each([
    [[inspection, second]],
    [[first, second]],
    [[second, first]],
    [[elsewhere, second]],
    [[second, elsewhere, first, inspection]],
  ])('gives the same comparison as the whole corpus: %j', (ids) => {
    const part = buildCorpusOfFiles(ids.map(readFile), names);
    const view = (held: Corpus, primaryOnly: boolean) => {
      const visits = ids.map((id) => getVisit(held, id));
      return buildComparisonView(held, buildComparison(held, visits, { primaryOnly }));
    };
    for (const primaryOnly of [false, true]) expect(view(part, primaryOnly)).toEqual(view(corpus, primaryOnly));
  });

  it('says how each source was coded as the whole corpus does', () => {
    const part = buildCorpusOfFiles([first].map(readFile), names);
    for (const source of ['letter', 'article']) expect(getCoding(part, source)).toEqual(getCoding(corpus, source));
  });

  it('names the themes as it is told', () => {
    const { themes } = buildCorpusOfFiles([readFile(first)], new Map([['workforce', 'Who does the work']]));
    expect(themes.map(({ id, name }) => [id, name])).toEqual([['workforce', 'Who does the work']]);
  });

  it('keeps the order of sources where one belongs to a visit that is not compared', () => {
    const part = buildCorpusOfFiles([inspection, first].map(readFile), names);
    const listKeysOf = ({ findings }: Corpus) =>
      findings.filter(({ visitId }) => visitId === first).map(({ key }) => key);
    expect(listKeysOf(part)).toEqual(listKeysOf(corpus));
  });
});
