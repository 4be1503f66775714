import { describe, expect, it } from 'vitest';

import { readMadeUp } from '../../support/read-made-up.ts';

const title = '## [h1, page 1] Inspection of Northshire local authority children’s services';
const improve = '## [h2, page 2] What needs to improve?1';
const next = '## [h3, page 3] The experiences and progress of children: good';

const aims = (...blocks: readonly string[]) =>
  readMadeUp(title, ...blocks).aims.map(({ kind, number, block }) => `${kind} ${number} ${block}`);
const why = (...blocks: readonly string[]) =>
  readMadeUp(title, ...blocks)
    .missing.filter(({ what }) => what.startsWith('what it sets'))
    .map((each) => each.why);

describe('areas for improvement', () => {
  it('are the bullets under the heading, over a note at the foot of the page, and no more', () => {
    const blocks = [
      '[h2.b1, page 2] - The pace.',
      '[p1, page 2] A sentence of another part.',
      '[h2.b2, page 3] - Praise.',
    ];
    expect(aims(improve, ...blocks)).toEqual(['improvement 1 h2.b1']);
  });

  it('stand apart from areas for priority action, which a sentence may lead in', () => {
    expect(
      aims(
        '[p1, page 2] Areas for priority action:',
        '[p2, page 2] The local authority needs to act swiftly on these:',
        '[h1.b1, page 2] - Risk.',
        '[h1.b2, page 2] - Oversight.',
        improve,
        '[h2.b1, page 2] - Records.',
        next,
        '[h3.b1, page 3] - Children are seen.',
      ),
    ).toEqual(['priority 1 h1.b1', 'priority 2 h1.b2', 'improvement 1 h2.b1']);
  });

  it('do not count the items of a list within one of them', () => {
    const blocks = ['[h2.b1] - Help that includes:', '[h2.b2] - homes', '[h2.b3] - money.', '[h2.b4] - The plans.'];
    expect(aims(improve, ...blocks)).toEqual(['improvement 1 h2.b1', 'improvement 2 h2.b4']);
  });

  it('are left open where the end of a list within the list can’t be told', () => {
    const blocks = ['[h2.b1] - Help that includes:', '[h2.b2] - Homes.', '[h2.b3] - The plans.'];
    expect(why(improve, ...blocks)).toEqual(['the item h2.b1 leads a list whose end can’t be told'.replace('’', "'")]);
  });

  it('are left open where sentences stand instead of a list', () => {
    const blocks = ['[p3, page 2] Those of February 2020 remain.', next];
    expect(aims(improve, ...blocks)).toEqual([]);
    expect(why(improve, ...blocks)).toEqual([
      'sentences stand there instead of a list (p3): “Those of February 2020 remain.”',
    ]);
  });

  it('are left open where a bullet carries over what an earlier visit set', () => {
    const blocks = ['[h2.b1, page 2] - The areas for improvement continue to be those set in 2018.', next];
    expect(aims(improve, ...blocks)).toEqual([]);
    expect(why(improve, ...blocks)).toEqual([
      'it carries over what an earlier visit set (h2.b1): “The areas for improvement continue to be those set in 2018.”',
    ]);
  });

  it('that a document says are none count as none', () => {
    const { setsNone, missing } = readMadeUp(
      title,
      '## [h2] Areas for priority action',
      '[p3] There are no priority actions following this visit.',
    );
    expect(setsNone).toMatchObject([{ value: 'priority', block: 'p3' }]);
    expect(missing.filter(({ what }) => what.startsWith('what it sets'))).toEqual([]);
  });

  it('are named as not found where no heading speaks of them', () => {
    expect(why('## [h2] Findings', '[h2.b1] - Children are seen.')).toEqual(['no heading speaks of it']);
  });
});

describe('recommendations', () => {
  it('keep the numbers that are printed, over bullets within them; the board’s are not among them', () => {
    expect(
      aims(
        '## [h2, page 7] Recommendations',
        '[p1, page 7, number 1] Reduce risk by:',
        '[h2.b1, page 7] - seeing children',
        '[p2, page 8, number 2] Plan.',
        '## [h3, page 9] Summary for children and young people',
        '[p3, page 9, number 3] Not one of them.',
        '## [h4, page 34] The Local Safeguarding Children Board',
        '## [h5, page 35] Recommendations',
        '[p4, page 35, number 1] Meet.',
      ),
    ).toEqual(['recommendation 1 p1', 'recommendation 2 p2']);
  });

  it('numbered on in one run with strengths end where the strengths begin', () => {
    expect(
      aims(
        '## [h2] What does the local authority need to improve?',
        '## [h3] Priority and immediate action',
        '[p1, number 24] Act.',
        '## [h4] Areas for improvement',
        '## [h5] Leadership, management and governance',
        '[p2, number 25] Lead.',
        '## [h6] Help and protection',
        '[p3, number 26] Help.',
        '[p4] The local authority has the following strengths:',
        '[p5, number 27] Kind staff.',
      ),
    ).toEqual(['priority 24 p1', 'improvement 25 p2', 'improvement 26 p3']);
  });

  it('end with the one whose text runs on into the line that leads the strengths in', () => {
    expect(
      aims(
        '## [h2] Areas for improvement',
        '[p1, number 1] Plan.',
        '[p2, number 2] Lead. The local authority has the following strengths:',
        '[p3, number 3] Kind staff.',
      ),
    ).toEqual(['improvement 1 p1', 'improvement 2 p2']);
  });

  it('begin with the first number where their heading was joined to the bullet before it', () => {
    const bullet = (words: string) => `[h2.b1, page 7] - two young people moved on ${words}`;
    expect(aims('## [h2] Information', bullet('Recommendations'), '[p1, number 1] Act.')).toEqual([
      'recommendation 1 p1',
    ]);
    expect(aims('## [h2] Information', bullet('Recommendations'), '[p1, number 9] Act.')).toEqual([]);
    expect(aims('## [h2] Information', bullet('alone'), '[p1, number 1] Act.')).toEqual([]);
  });

  it('whose numbers leap are left open', () => {
    expect(why('## [h2] Recommendations', '[p1, number 1] Act.', '[p2, number 3] Plan.')).toEqual([
      'its numbers go from 1 to 3 (p2)',
    ]);
  });

  it('are not found in a table of contents', () => {
    expect(
      aims(
        '## [h2] What does the local authority need to improve?',
        '[h2.b1] | Recommendations 8',
        '[p1, number 1] Act.',
      ),
    ).toEqual([]);
  });
});
