import { expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { listVisitNotes } from '../../../../src/views/visit/visit-facts.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const id = 'northshire/2016-inspection';
const note = 'The report prints it on page 1.';

function list(ofDates: string, ofPublication: string) {
  const corpus = buildTestCorpus({
    visits: {
      [id]: {
        kind: 'inspection',
        dates: { precision: 'day', from: '2016-09-26', note: ofDates },
        published: { precision: 'day', from: '2016-12-09', note: ofPublication },
      },
    },
  });
  return listVisitNotes(getVisit(corpus, id));
}

it('says of which fact a note is, and a note of two facts once', () => {
  expect(list(note, 'The page of the report has it.')).toEqual([
    `Dates: ${note}`,
    'Publication: The page of the report has it.',
  ]);
  expect(list(note, note)).toEqual([`Dates and publication: ${note}`]);
});
