import { describe, expect, it } from 'vitest';

import {
  findCycleInspection,
  getAuthority,
  getSource,
  getTheme,
  getVisit,
  listFindingsOf,
  listSourcesOf,
} from '../../../src/domain/lookup.ts';
import { buildCorpus } from '../../../src/domain/corpus.ts';
import { buildSoundRecords, buildTestRecords } from '../../support/records.ts';

const corpus = buildCorpus(buildSoundRecords());

describe('looking a record up by its id', () => {
  it('finds it', () => {
    expect(getAuthority(corpus, 'northshire').name).toBe('Northshire');
    expect(getVisit(corpus, 'northshire/2016-inspection').kind).toBe('inspection');
    expect(getSource(corpus, 'northshire-2016-monitoring-1-gazette').publisher).toBe('The Gazette');
    expect(getTheme(corpus, 'caseloads').id).toBe('caseloads');
  });

  it.each([
    { name: 'authority', look: () => getAuthority(corpus, 'nowhere'), message: 'There is no authority "nowhere".' },
    {
      name: 'visit',
      look: () => getVisit(corpus, 'nowhere/2016-visit'),
      message: 'There is no visit "nowhere/2016-visit".',
    },
    { name: 'source', look: () => getSource(corpus, 'nothing'), message: 'There is no source "nothing".' },
  ])('names the $name that is not there', ({ look, message }) => {
    expect(look).toThrow(message);
  });

  it('names a theme that has no definition', () => {
    const themeless = buildCorpus({ ...buildTestRecords(), themes: new Map() });
    expect(() => getTheme(themeless, 'workforce')).toThrow('There is no theme "workforce".');
  });
});

describe('what belongs to a visit', () => {
  const monitoring = 'northshire/2016-monitoring-1';

  it('is the sources that tell of it, primary first', () => {
    expect(listSourcesOf(corpus, monitoring).map(({ kind }) => kind)).toEqual(['letter', 'article']);
  });

  it('is the findings about it', () => {
    expect(listFindingsOf(corpus, 'northshire/2016-inspection').map(({ id }) => id)).toEqual(['few-posts-filled']);
  });

  it('is the inspection that opened its cycle; an inspection opens its own', () => {
    expect(findCycleInspection(corpus, getVisit(corpus, monitoring))?.slug).toBe('2016-inspection');
    expect(findCycleInspection(corpus, getVisit(corpus, 'northshire/2016-inspection'))?.slug).toBe('2016-inspection');
    const { visits, ...rest } = buildTestRecords({ visits: { [monitoring]: {} } });
    expect(
      findCycleInspection(corpus, {
        ...getVisit(buildCorpus({ visits, ...rest }), monitoring),
        cycle: '1999-inspection',
      }),
    ).toBeUndefined();
  });
});
