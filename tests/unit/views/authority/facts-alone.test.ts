import { describe, expect, it } from 'vitest';

import { getAuthority, getVisit } from '../../../../src/domain/lookup.ts';
import { buildAuthorityView } from '../../../../src/views/authority/authority-view.ts';
import { listVisitFacts, listVisitNotes } from '../../../../src/views/visit/visit-facts.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const digest = 'a'.repeat(64);
const address = 'https://files.example.org/1';
const focused = 'southshire/2024-focused';
const inspection = 'southshire/2022-inspection';

const corpus = buildTestCorpus({
  authorities: {
    southshire: {
      name: 'Southshire',
      statisticalNeighbours: { authorities: ['northshire'], publishedIn: 'a table of 2020', address },
    },
    westshire: { name: 'Westshire' },
  },
  visits: {
    [inspection]: {
      kind: 'inspection',
      cycle: undefined,
      variant: 'short',
      inferred: { variant: 'It took five days.' },
      letter: 'held',
      document: { digest, address },
      evidence: [],
      sets: [
        { kind: 'improvement', count: 1, places: [] },
        { kind: 'priority', count: 0, places: [] },
      ],
    },
    [focused]: {
      kind: 'focused',
      cycle: '2022-inspection',
      scope: { basis: 'known', themes: ['workforce', 'caseloads'] },
    },
  },
});
const view = buildAuthorityView(corpus, getAuthority(corpus, 'southshire'));

describe('an authority of which facts alone are known', () => {
  it('says first what is known, and that nothing is coded', () => {
    expect(view.lede).toMatch(
      /2 inspections and visits are known since 2022 and read for their facts; no finding of theirs is coded yet\.$/u,
    );
    const empty = buildAuthorityView(corpus, getAuthority(corpus, 'westshire'));
    expect(empty.lede).toMatch(/No inspection or visit is on record here\.$/u);
    expect(empty.neighbours).toBeUndefined();
  });

  it('says what each visit looked at, and where the original of each is read', () => {
    expect(view.journey.list.map(({ scope, original }) => [scope, original])).toEqual([
      [expect.stringMatching(/^Looked at .+ and .+/u), undefined],
      [undefined, address],
    ]);
  });

  it('has the councils most like it, with whose list that is', () => {
    expect(view.neighbours).toEqual({
      links: [{ text: 'Northshire', href: '/authorities/northshire/' }],
      from: 'a table of 2020',
      address,
    });
  });
});

describe('a visit known by its document', () => {
  it('says how many things its document sets', () => {
    const facts = listVisitFacts(getVisit(corpus, inspection), false);
    expect(facts.find(({ label }) => label === 'Sets')?.value).toBe(
      '1 area for improvement and no areas for priority action',
    );
    expect(listVisitFacts(getVisit(corpus, focused), false).map(({ label }) => label)).not.toContain('Sets');
  });

  it('says that its form is believed, and why', () => {
    const visit = getVisit(corpus, inspection);
    expect(listVisitFacts(visit, false).map(({ note }) => note)).toContain(
      'believed short; provider: Northshire Council',
    );
    expect(listVisitNotes(visit)).toContain('Form of the inspection, which is believed: It took five days.');
  });
});
