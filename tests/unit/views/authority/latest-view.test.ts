import { describe, expect, it } from 'vitest';

import { getAuthority } from '../../../../src/domain/lookup.ts';
import { listLatestFacts } from '../../../../src/views/authority/latest-view.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Visit = NonNullable<TestContent['visits']>[string];

const judged: Visit = {
  kind: 'inspection',
  dates: { precision: 'month', from: '2016-09' },
  judgements: [{ area: 'overall', grade: 'good', asPrinted: 'Good' }],
};
const unjudged: Visit = { kind: 'inspection', dates: { precision: 'month', from: '2019-05' } };
const read = (...visits: readonly Visit[]) => {
  const corpus = buildTestCorpus({
    visits: Object.fromEntries(visits.map((visit, index) => [`northshire/${2016 + index}-inspection`, visit])),
  });
  const [lastJudgement, latest] = listLatestFacts(corpus, getAuthority(corpus, 'northshire'));
  return [lastJudgement?.value, lastJudgement?.note, latest?.value, latest?.note];
};

describe('what came last', () => {
  it('says of the inspection that gave the judgement that it did', () => {
    expect(read(judged)).toEqual([
      'Good',
      'SIF inspection, published 6 July 2017',
      'Inspection, September 2016',
      'the inspection that gave this judgement',
    ]);
  });

  it('says of an inspection whose judgements are not recorded that they are not', () => {
    expect(read(judged, unjudged)).toEqual([
      'Good',
      'SIF inspection, published 6 July 2017; that of May 2019 is not recorded here',
      'Inspection, May 2019',
      'its judgements are not recorded here',
    ]);
    expect(read(unjudged)).toEqual([
      'Not known',
      undefined,
      'Inspection, May 2019',
      'its judgements are not recorded here',
    ]);
  });

  it('says of any other visit that it gave no grade', () => {
    const visit: Visit = { kind: 'focused', dates: { precision: 'month', from: '2018-02' } };
    expect(read(judged, visit).slice(2)).toEqual(['Focused visit, February 2018', 'no grade given']);
  });
});
