import { describe, expect, it } from 'vitest';

import { readMadeUp } from '../../support/read-made-up.ts';

const title = '## [h1, page 1] Inspection of Northshire local authority children’s services';
const row = (number: number, label: string, grade: string) => `[h1.b${number}, page 1] | ${label} | ${grade}`;
const leaders = row(1, 'The impact of leaders on social work practice with children and families', 'Good');
const overall = row(4, 'Overall effectiveness', 'Requires improvement');
const sifTitle =
  '[p1, page 1] Inspection of services for children in need of help and protection, children looked after and care leavers and Review of the effectiveness of the Local Safeguarding Children Board';

const grades = (...blocks: readonly string[]) =>
  Object.fromEntries(readMadeUp(...blocks).judgements.map(({ value, words }) => [value.area, [value.grade, words]]));
const why = (area: string, ...blocks: readonly string[]) =>
  readMadeUp(...blocks).missing.find(({ what }) => what === `judgement: ${area}`)?.why;

describe('judgements under ILACS', () => {
  it('are the rows of the table, with the words as printed', () => {
    const inCare = row(2, 'The experiences and progress of children in care', 'Inadequate');
    const leavers = row(3, 'The experiences and progress of children care leavers', 'Outstanding');
    expect(grades(title, leaders, inCare, leavers, overall)).toEqual({
      overall: ['requires-improvement', 'Requires improvement'],
      leadership: ['good', 'Good'],
      'in-care': ['inadequate', 'Inadequate'],
      'care-leavers': ['outstanding', 'Outstanding'],
    });
  });

  it('give care leavers none of their own where one row stands for both', () => {
    const both = row(2, 'The experiences and progress of children in care and care leavers', 'Good');
    expect(grades(title, leaders, both)).toMatchObject({ 'in-care': ['good', 'Good'] });
    expect(why('care-leavers', title, leaders, both)).toBe('the row for children in care is for care leavers too');
  });

  it('are not taken from the text under the table', () => {
    const under = '[p2, page 1] Overall effectiveness was inadequate at the last inspection in 2019.';
    expect(grades(title, leaders, under)).not.toHaveProperty('overall');
    expect(why('overall', title, leaders, under)).toBe('no row and no sentence gives a grade');
  });

  it.each([
    ['11 to 22 May 2026', 'none is given for inspections from April 2026'],
    ['9 to 20 March 2026', 'no row and no sentence gives a grade'],
  ])('of %s without an overall grade say why', (days, reason) => {
    expect(why('overall', title, `[p1, page 1] Inspection dates: ${days}`, leaders)).toBe(reason);
  });

  it('of one area in two grades are left open', () => {
    const again = row(5, 'Overall effectiveness', 'Good');
    expect(grades(title, overall, again)).toEqual({});
    expect(why('overall', title, overall, again)).toBe(
      'two grades are given: “Requires improvement” (h1.b4), “Good” (h1.b5)',
    );
  });
});

describe('the overall judgement under the single inspection framework', () => {
  it.each([
    ['## [h2, page 1] Children’s services in North Shire require improvement to be good', 'requires-improvement'],
    [
      '## [h2, page 1] Children’s services in the Borough of Northshire area require improvement to be Good',
      'requires-improvement',
    ],
    ['[p2, page 1] Children’s services are inadequate', 'inadequate'],
    ['[p2, page 1] The overall judgement is good.', 'good'],
    ['## [h2, page 1] The overall judgement is Inadequate', 'inadequate'],
    ['## [h2, page 1] The overall judgement is that children’s services require improvement.2', 'requires-improvement'],
    [
      '[p2, page 1] The overall judgement is that children’s services are inadequate There are serious failures.',
      'inadequate',
    ],
    [
      '[p2, page 1] Report published: 8 August 2014 The overall judgement is requires improvement',
      'requires-improvement',
    ],
  ])('is read from “%s”', (line, grade) => {
    expect(grades(sifTitle, line)).toMatchObject({ overall: [grade, expect.any(String)] });
  });

  it.each([
    '[p2, page 1] Children’s services in Northshire were inadequate in 2011.',
    '[p2, page 1] The judgements on areas that contribute to overall effectiveness are good:',
    '[p2, page 2] The overall judgement is good.',
    '[p2, page 1] Children’s services in Northshire are good at times',
  ])('is not read from “%s”', (line) => {
    expect(grades(sifTitle, line)).not.toHaveProperty('overall');
  });
});

describe('the judgement of the safeguarding board', () => {
  it.each([
    '## [h9, page 34] The Local Safeguarding Children Board requires improvement',
    '[p9, page 34] The Local Safeguarding Children Board requires improvement The arrangements in place are new.',
    '## [h9, page 34] The effectiveness of the LSCB requires improvement',
    '[p9, page 34] The LSCB requires improvement because:',
    '## [h2, page 1] The effectiveness of the Local Safeguarding Children Board (LSCB) is requires improvement',
  ])('is read from “%s”', (line) => {
    expect(grades(sifTitle, line)).toEqual({ 'safeguarding-board': ['requires-improvement', 'requires improvement'] });
  });

  it('is read where the title does not speak of the board, and is not missed where nothing does', () => {
    const ofCouncil = sifTitle.replace(/ and Review.*$/u, '');
    expect(grades(ofCouncil, '## [h9, page 37] The Local Safeguarding Children Board is good')).toEqual({
      'safeguarding-board': ['good', 'good'],
    });
    expect(why('safeguarding-board', ofCouncil)).toBeUndefined();
  });

  it('is not read from what the grades mean', () => {
    const meaning = '[p9, page 40] The LSCB requires improvement if it does not yet demonstrate what is good.';
    expect(grades(sifTitle, meaning)).toEqual({});
  });
});

it('a table that runs on over the first page is read whole, under the single inspection framework', () => {
  const over = '[h2.b1, page 2] | 3. Leadership, management and governance | Good';
  expect(grades(sifTitle, '## [h2, page 1] Grades', over)).toEqual({ leadership: ['good', 'Good'] });
});

it.each(['Adequate', 'Adequate Grade 3'])(
  'an inspection of looked after children’s services gives its overall grade to them: “%s”',
  (printed) => {
    const rows = [
      `[h2.b1, page 9] | Overall effectiveness | ${printed}`,
      '[h2.b2, page 9] | Leadership and management | Good',
    ];
    expect(
      grades('[p1, page 1] Inspection of looked after children services Northshire', '## [h2, page 9] Record', ...rows),
    ).toEqual({
      'in-care': ['adequate', printed],
    });
  },
);
