import { describe, expect, it } from 'vitest';

import { buildFindingsFile } from '../../../../src/search/files/build-findings-file.ts';
import { listClaimTexts, listSearchFindings } from '../../../../src/search/files/findings-file.ts';
import { buildFindingView } from '../../../../src/views/finding/finding-view.ts';
import { corpus, findings } from '../search-corpus.ts';

const ofSearchAlone = ['sourceId', 'visitId', 'compareUrl', 'figures', 'month', 'facets', 'isPrimary', 'date'];

describe('a finding, written into the file and read again', () => {
  it('is a part of its view, under the same names', () => {
    const names = [...new Set(findings.flatMap((finding) => Object.keys(finding)))];
    const shown = names.filter((name) => !ofSearchAlone.includes(name));
    for (const name of ['subject', 'speaker', 'mark', 'coded', 'quote', 'appliesTo', 'relay', 'standing'])
      expect(shown).toContain(name);
    const pick = (record: object) =>
      Object.fromEntries(shown.map((name) => [name, Reflect.get(record, name) as unknown]));
    expect(findings.map(pick)).toEqual(corpus.findings.map((finding) => pick(buildFindingView(corpus, finding))));
  });

  it('is filed under what it can be narrowed by', () => {
    expect(findings.find(({ key }) => key === 'article/council-says-better')).toMatchObject({
      sourceId: 'article',
      month: 'January 2018',
      isPrimary: false,
      date: '2018-01-16',
      facets: {
        authority: 'northshire',
        theme: 'workforce',
        subject: 'staff-turnover',
        level: 'not-stated',
        direction: 'improved',
        'source-kind': 'article',
        'visit-kind': 'monitoring',
        'said-by': 'authority',
        year: '2018',
      },
    });
  });

  it('claims what its summary, its quotation and its figures say', () => {
    expect(findings.map((finding) => listClaimTexts(finding))).toContainEqual([
      'Locum posts cause drift.',
      'deeply flawed practice',
      '1,250 days: lost to vacancies',
    ]);
  });
});

it('a file whose columns do not fit together is refused', () => {
  const file = buildFindingsFile(corpus);
  expect(() => listSearchFindings({ ...file, visit: [] })).toThrow('nothing at no place');
  expect(() => listSearchFindings({ ...file, theme: file.theme.map(() => 99) })).toThrow('nothing at 99');
  expect(() => listSearchFindings({ ...file, subject: [] })).toThrow('nothing at no place');
});
