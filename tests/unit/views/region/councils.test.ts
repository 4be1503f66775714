import { describe, expect, it } from 'vitest';

import { getAuthority } from '../../../../src/domain/lookup.ts';
import { buildCouncilIndexView } from '../../../../src/views/region/council-index-view.ts';
import { buildCouncilRow, formatSuccession } from '../../../../src/views/region/council-row.ts';
import { listRegionViews } from '../../../../src/views/region/region-view.ts';
import { buildRegionsCorpus } from '../../../support/made-regions.ts';

const corpus = buildRegionsCorpus();
const rowOf = (id: string) => buildCouncilRow(corpus, getAuthority(corpus, id));

describe("a council's row", () => {
  it('has its last judgement with area, framework and date, and its latest visit', () => {
    expect(rowOf('southshire')).toEqual({
      id: 'southshire',
      council: { text: 'Southshire', href: '/authorities/southshire/' },
      about: 'also The South; formerly Old South',
      judgement: { text: 'Good', href: '/visits/southshire/2026-inspection/', note: 'for leadership; ILACS, May 2026' },
      latest: { text: 'Inspection', href: '/visits/southshire/2026-inspection/', note: 'May 2026' },
      hasFindings: false,
    });
  });

  it('says whose place it took, and what took its place', () => {
    expect(rowOf('new-vale')).toMatchObject({
      about: 'since 1 April 2019, in place of Old Vale',
      judgement: undefined,
    });
    expect(rowOf('old-vale')).toMatchObject({ about: 'until 31 March 2019, then New Vale', latest: undefined });
    expect(formatSuccession(corpus, getAuthority(corpus, 'southshire'))).toBe('');
  });
});

describe('the ways to a council', () => {
  const view = buildCouncilIndexView(corpus);

  it('are A to Z, with former councils', () => {
    const names = view.groups.flatMap(({ rows }) => rows.map(({ council }) => council.text));
    expect(names).toEqual(names.toSorted());
    expect(names).toContain('Old Vale');
    expect(view.letters).toContainEqual({ text: 'S', href: '#s' });
  });

  it('are regions, and years of the last judgement without its grade', () => {
    expect(view.regions).toContainEqual({ text: 'South West', href: '/regions/south-west/' });
    expect(view.byYear).toEqual([
      { name: '2026', links: [{ text: 'Southshire, May 2026', href: '/visits/southshire/2026-inspection/' }] },
    ]);
  });
});

describe('a region', () => {
  const views = listRegionViews(corpus);

  it('has its councils, and those merged or split under a heading', () => {
    const groups = views.find(({ id }) => id === 'south-west')?.groups.map(({ name, rows }) => [name, rows.length]);
    expect(groups).toEqual([
      ['', 2],
      ['Merged or split', 1],
    ]);
  });

  it('leads through time and to the other regions', () => {
    const south = views.find(({ id }) => id === 'south-west');
    expect(south?.through.href).toBe('/history/#south-west');
    expect(south?.others.map(({ href }) => href)).toEqual(
      views.filter(({ id }) => id !== 'south-west').map(({ id }) => `/regions/${id}/`),
    );
  });
});
