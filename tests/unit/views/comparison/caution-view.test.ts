import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import { listCautions } from '../../../../src/views/comparison/caution-view.ts';
import { buildFindingRecord, buildFindingsOn, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Visit = NonNullable<TestContent['visits']>[string];
type Source = NonNullable<TestContent['sources']>[string];

const inspection = 'northshire/2016-inspection';
const [june, january, later] = [
  'northshire/2016-monitoring-2',
  'northshire/2016-monitoring-4',
  'northshire/2019-monitoring-1',
];
const away = 'southshire/2018-monitoring-3';

const visits: Readonly<Record<string, Visit>> = {
  [inspection]: { kind: 'inspection', dates: { precision: 'month', from: '2016-09' } },
  [june]: { number: 2 },
  [january]: { number: 4, dates: { precision: 'month', from: '2018-01' } },
  [later]: { number: 1, cycle: '2019-inspection', framework: 'ilacs', dates: { precision: 'month', from: '2019-10' } },
  [away]: {
    number: 3,
    cycle: '2018-inspection',
    provider: 'Southshire Trust',
    dates: { precision: 'month', from: '2019-10' },
  },
};

interface Case {
  readonly ids?: readonly string[];
  /** Changes to the first visit of the comparison, and to the second. */
  readonly changes?: readonly Visit[];
  readonly sources?: TestContent['sources'];
  readonly primaryOnly?: boolean;
}

const ofVisits = (ids: readonly string[]): NonNullable<TestContent['sources']> =>
  Object.fromEntries(ids.map((visit, index) => [`source-${index}`, { visit, findings: [buildFindingRecord()] }]));

const list = ({ ids = [june, january], changes = [], sources = ofVisits(ids), primaryOnly = false }: Case = {}) => {
  const corpus = buildTestCorpus({
    authorities: { southshire: { name: 'Southshire' } },
    visits: {
      ...visits,
      ...Object.fromEntries(
        changes.map((change, index) => [ids[index] ?? '', { ...visits[ids[index] ?? june], ...change }]),
      ),
    },
    sources,
    themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads' } },
  });
  const compared = ids.map((id) => getVisit(corpus, id));
  return listCautions(corpus, buildComparison(corpus, compared, { primaryOnly }));
};

const unknown = (notBefore: string, notAfter?: string): Visit => ({
  dates: { precision: 'unknown', notBefore, ...(notAfter !== undefined && { notAfter }) },
});

describe('the sentence on time', () => {
  const cycle = 'in one cycle (the 2016 inspection and what followed)';

  it.each([
    { name: 'one cycle', ids: [june, january], says: `7 months apart, ${cycle}.` },
    {
      name: 'an inspection and its cycle',
      ids: [inspection, june],
      says: `9 months apart (counted from the inspection's first day), ${cycle}.`,
    },
    {
      name: 'three visits',
      ids: [june, inspection, january],
      says: `16 months from first to last (counted from the inspection's first day), ${cycle}.`,
    },
    { name: 'two cycles', ids: [june, later], says: '28 months apart, in different cycles.' },
    {
      name: 'two authorities',
      ids: [june, away],
      says: '28 months apart, at different authorities, so in different cycles.',
    },
  ])('is of $name', ({ ids, says }) => {
    expect(list({ ids })[0]).toBe(says);
  });

  it('says of two inspections from which day of each the months are counted', () => {
    const [says] = list({ ids: [inspection, later], changes: [{}, { kind: 'inspection', cycle: undefined }] });
    expect(says).toBe("37 months apart (counted from each inspection's first day), in different cycles.");
  });

  it('does not speak of days where the months are not known', () => {
    const [says] = list({ ids: [inspection, january], changes: [unknown('2016-08')] });
    expect(says).toBe(`The months between are not known; ${cycle}.`);
  });

  it.each([
    {
      name: 'a month',
      date: { dates: { precision: 'month', from: '2017-12' } } as const,
      says: `1 month apart, ${cycle}.`,
    },
    { name: 'bounds', date: unknown('2017-08', '2017-10'), says: `Between 3 and 5 months apart, ${cycle}.` },
    { name: 'no bound', date: unknown('2017-08'), says: `The months between are not known; ${cycle}.` },
  ])('is as exact as a date known by $name', ({ date, says }) => {
    expect(list({ ids: [june, january], changes: [date] })[0]).toBe(says);
  });
});

describe('the sentences on scope', () => {
  const scope = (basis: 'known' | 'partial' | 'unknown', ...themes: ('workforce' | 'caseloads')[]): Visit => ({
    scope: { basis, themes, statement: 'What was looked at.' },
  });
  const listScope = (...changes: Visit[]) => list({ changes }).filter((text) => text.includes('scope'));

  it('say how far each is known, and what all looked at', () => {
    expect(listScope(scope('known', 'workforce', 'caseloads'), scope('partial', 'workforce'))).toEqual([
      'The scope of the 2nd monitoring visit (June 2017) is known and of the 4th monitoring visit (January 2018) is known in part. Named in the scope of each: workforce.',
    ]);
  });

  it('say which part of a theme is named', () => {
    const part = (name: string): Visit => ({
      scope: {
        basis: 'known',
        themes: ['workforce'],
        places: [{ theme: 'workforce', source: 'source-0', part: name }],
        statement: 'What was looked at.',
      },
    });
    expect(listScope(part('turnover'), scope('known', 'workforce'))[0]).toContain(
      'Named in the scope of each: workforce [in part, 2nd monitoring visit (June 2017): turnover].',
    );
  });

  it('say that nothing is known to be shared', () => {
    expect(listScope(scope('known', 'workforce'), scope('unknown'))[0]).toMatch(
      /is not known\. No theme is named in the scope of each, as far as scopes are known\.$/u,
    );
  });

  it('name what one names and the stated scope of another does not, and never what was not looked at', () => {
    expect(listScope(scope('known', 'workforce'), scope('known', 'caseloads'))).toContain(
      'Named in the scope of one, where the stated scope of another does not name it: workforce and caseloads.',
    );
    expect(list({ changes: [scope('known', 'workforce'), scope('known', 'caseloads')] }).join(' ')).not.toMatch(
      /not .*looked at/u,
    );
  });
});

describe('the sentence on what is held', () => {
  const letter: Source = { visit: june, findings: [buildFindingRecord()] };
  const article: Source = { visit: january, kind: 'article', findings: [buildFindingRecord()] };
  const findHeld = (one: Case) => list(one).find((text) => text.startsWith('Held: '));
  const warning = 'How much each says depends on the length of the account, so nothing is counted.';

  it('names the document of each visit, and warns of counting where they are of different kinds', () => {
    expect(findHeld({ sources: { letter, article } })).toBe(
      `Held: 2nd monitoring visit (June 2017): Ofsted’s own document, read whole; 4th monitoring visit (January 2018): as the press tells it, read whole; Ofsted’s own document is not held. ${warning}`,
    );
  });

  it('says which was read only in part', () => {
    const parts = { letter: { ...letter, extent: 'opening' }, article: { ...article, extent: 'opening' } } as const;
    expect(findHeld({ sources: parts })).toMatch(
      /own document, read in part;.*as the press tells it, read in part; Ofsted’s own document is not held/u,
    );
  });

  it('warns of nothing between two letters, though one was read in part', () => {
    expect(findHeld({ sources: { letter, other: { ...letter, visit: january, extent: 'opening' } } })).not.toContain(
      warning,
    );
  });

  it('says where a visit has several kinds of source', () => {
    const both =
      'Where a visit has Ofsted’s own document and a press account, both speak here; each finding says which.';
    expect(list({ sources: { letter, article, other: { ...article, visit: june } } })).toContain(both);
    expect(list({ sources: { letter, article } })).not.toContain(both);
    expect(list({ sources: { letter, article, other: { ...article, visit: june } }, primaryOnly: true })).not.toContain(
      both,
    );
  });
});

describe('the sentences on what makes visits alike', () => {
  it('say whether the framework is the same, and that grades of two do not measure the same', () => {
    expect(list()).toContain('The framework is the same: SIF.');
    expect(list({ ids: [june, later] })).toContain(
      'The framework changed: SIF and ILACS. Grades under one do not measure what grades under another do.',
    );
    expect(list({ changes: [{ framework: 'pre-sif' }] }).join(' ')).toContain('the arrangements before SIF and SIF');
  });

  it('say who ran the service', () => {
    expect(list()).toContain('The service was run by Northshire Council at each.');
    expect(list({ ids: [june, away] })).toContain(
      'Run by different bodies: Northshire 2nd monitoring visit (June 2017), Northshire Council; Southshire 3rd monitoring visit (October 2019), Southshire Trust.',
    );
  });

  it('name the cycle with each visit where there are two, of one authority', () => {
    expect(list({ ids: [june, later] }).join(' ')).toContain(
      '1st monitoring visit since the 2019 inspection (October 2019)',
    );
  });

  it('say that visits give no grade, unless only inspections are compared', () => {
    const says = 'Monitoring and focused visits give no grade.';
    expect(list()).toContain(says);
    expect(list({ ids: [inspection, june] })).toContain(says);
    expect(list({ ids: [inspection, june], changes: [{}, { kind: 'inspection', cycle: undefined }] })).not.toContain(
      says,
    );
  });

  it('say that no theme is shared, and where each then stands', () => {
    const says =
      'These visits share no theme that more than one reports on: each theme stands in the column of the one that does.';
    const sources = {
      a: { visit: june, findings: buildFindingsOn('workforce') },
      b: { visit: january, findings: buildFindingsOn('caseloads') },
    };
    expect(list({ sources })).toContain(says);
    expect(list()).not.toContain(says);
  });
});
