import { describe, expect, it } from 'vitest';

import { listWorkedPages } from '../../../../src/views/comparison/worked-view.ts';
import { buildFindingsOn, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const [near, away] = ['northshire/2016-monitoring-2', 'southshire/2018-monitoring-3'];
const findings = buildFindingsOn('workforce', 'caseloads', 'leadership');
const content = {
  authorities: { southshire: { name: 'Southshire' } },
  visits: {
    [near]: { number: 2 },
    [away]: { number: 3, cycle: '2018-inspection', dates: { precision: 'month', from: '2019-10' } },
  },
  sources: { a: { visit: near, findings }, b: { visit: away, kind: 'article', findings } },
  worked: {
    second: { visits: [near, away], themes: ['leadership'], order: 2 },
    first: {
      question: 'Who does the work?',
      visits: [away, near],
      themes: ['caseloads', 'workforce'],
      note: 'Read both.',
      limits: 'It shows no trend.',
      order: 1,
    },
  },
} satisfies TestContent;
const pages = listWorkedPages(buildTestCorpus(content));

describe('the worked comparisons', () => {
  it('stand in the order their authors gave them, each at an address of its own', () => {
    expect(pages.map(({ id, href }) => [id, href])).toEqual([
      ['first', '/compare/worked/first/'],
      ['second', '/compare/worked/second/'],
    ]);
  });

  it('have their question, note and limits, and the visits with authority, cycle and month', () => {
    expect(pages[0]).toMatchObject({
      question: 'Who does the work?',
      note: 'Read both.',
      limits: 'It shows no trend.',
      visits:
        'Southshire, 3rd monitoring visit since the 2018 inspection (October 2019) and Northshire, 2nd monitoring visit since the 2016 inspection (June 2017)',
    });
  });

  it('have rows of their own themes alone, in the order of the codebook, and visits in the order given', () => {
    const views = pages.map(({ view }) => view);
    expect(views[0]?.sections.map(({ id }) => id)).toEqual(['workforce', 'caseloads']);
    expect(views[0]?.visits.map(({ id }) => id)).toEqual([away, near]);
    expect(views[1]?.sections.map(({ id }) => id)).toEqual(['leadership']);
    // What was not asked for is not said to be missing.
    expect(views.map(({ neither }) => neither)).toEqual([undefined, undefined]);
  });

  it('lead to the same visits and themes in the composer, and to no CSV', () => {
    const compose = `/compare/?visits=${away},${near}&themes=caseloads,workforce`;
    expect(pages[0]?.links).toEqual({ compose, primary: `${compose}&primary=1` });
  });
});
