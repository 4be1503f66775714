import { describe, expect, it } from 'vitest';

import { readLetter, readMadeUp } from '../../support/read-made-up.ts';

const tell = (days: string) =>
  `This letter summarises the findings of the focused visit to Northshire on ${days}. It was cold.`;
const why = (facts: ReturnType<typeof readLetter>, what: string) =>
  facts.missing.find((each) => each.what === what)?.why;

describe('the days of a visit', () => {
  it.each([
    ['17 and 18 May 2023', '2023-05-17', '2023-05-18'],
    ['7 November 2023', '2023-11-07', '2023-11-07'],
    ['31 July and 1 August 2019', '2019-07-31', '2019-08-01'],
    ['11 December and 12 December 2018', '2018-12-11', '2018-12-12'],
    ['1 to 2 August 2018', '2018-08-01', '2018-08-02'],
    ['the 9 and 10 of May 2018', '2018-05-09', '2018-05-10'],
    ['9–10 May 2018', '2018-05-09', '2018-05-10'],
    ['29 and 30 September, and 1 October 2020', '2020-09-29', '2020-10-01'],
  ])('are read from “%s”', (words, from, to) => {
    const { dates } = readLetter('3 June 2026', tell(words));
    expect(dates).toEqual({ value: { from, to }, words, block: 'p5', page: 1 });
  });

  it.each([
    [
      '15, 16 and 21 July 2025',
      [
        ['2025-07-15', '2025-07-16'],
        ['2025-07-21', '2025-07-21'],
      ],
    ],
    ['15, 16 and 17 July 2025', undefined],
    ['15 to 16 and 21 July 2025', undefined],
  ])('listed one by one tell the parts that leave days out: “%s”', (words, parts) => {
    expect(readLetter('3 June 2026', tell(words)).dates?.value.parts).toEqual(parts);
  });

  it('take the year before for a first day that prints none and would come after the last', () => {
    const { dates } = readLetter('3 June 2026', tell('19 December to 8 January 2019'));
    expect(dates).toMatchObject({ value: { from: '2018-12-19', to: '2019-01-08' } });
    expect(dates?.inferred).toContain('in the year before');
  });

  it('without any year are those last before the letter, and marked as inferred', () => {
    const { dates } = readLetter('22 January 2018', tell('30 and 31 October'));
    expect(dates).toMatchObject({ value: { from: '2017-10-30', to: '2017-10-31' } });
    expect(dates?.inferred).toContain('prints no year');
  });

  it.each([
    ['30 and 31 October', 'no whole date', '“30 and 31 October” prints no year, and nothing tells it'],
    ['31 and 32 October 2020', '3 June 2026', '“31 and 32 October 2020” is no date'],
    ['30 and 29 October 2020', '3 June 2026', '“30 and 29 October 2020” runs backwards'],
    [
      '24 October 2022 to 25 October 2023',
      '3 June 2026',
      '“24 October 2022 to 25 October 2023” is longer than a visit takes',
    ],
    [
      'some days in spring',
      '3 June 2026',
      'no date stands in “This letter summarises the findings of the focused visit to”',
    ],
  ])('are not guessed from “%s”', (words, date, reason) => {
    const facts = readLetter(date, tell(words));
    expect(facts.dates).toBeUndefined();
    expect(why(facts, 'dates of the visit')).toBe(reason);
  });

  it.each([
    ['Inspection dates: 25 February to 8 March 2019', '2019-02-25', '2019-03-08', undefined],
    ['Inspection date: 05 July 2016–27 July 2016', '2016-07-05', '2016-07-27', undefined],
    ['Inspection date: 24 Feb 2014 – 12 March 2014', '2014-02-24', '2014-03-12', undefined],
    ['Inspection date: 01/06/2015 – 25/06/2015', '2015-06-01', '2015-06-25', undefined],
    [
      'Inspection dates: 5 to 9 December 2022 and 14 to 15 February 2023',
      '2022-12-05',
      '2023-02-15',
      [
        ['2022-12-05', '2022-12-09'],
        ['2023-02-14', '2023-02-15'],
      ],
    ],
  ])('of a report are read from “%s”', (line, from, to, parts) => {
    const { dates } = readMadeUp(
      '## [h1, page 1] Inspection of Northshire local authority children’s services',
      `[p1, page 1] ${line}`,
    );
    expect(dates?.value).toEqual({ from, to, ...(parts !== undefined && { parts }) });
  });
});

describe('the date of a document', () => {
  it.each([
    ['22 June 2023', '2023-06-22'],
    ['13 January 2025 A. Director, Civic Centre', '2025-01-13'],
  ])('is what stands above the greeting: “%s”', (line, date) => {
    expect(readLetter(line, tell('1 May 2022')).dated).toMatchObject({ value: date, block: 'p2' });
  });

  it.each(['6 November 20205', 'November 2023'])('is not guessed from “%s”', (line) => {
    const facts = readLetter(line, tell('1 May 2022'));
    expect(facts.dated).toBeUndefined();
    expect(why(facts, 'date of the document')).toBe('no whole date stands above the greeting');
  });

  it('is left open where two stand there', () => {
    const facts = readMadeUp(
      '[p1] 1 May 2022',
      '[p2] 2 May 2022',
      '[p3] Dear Director',
      '[p4] Focused visit to Northshire',
    );
    expect(why(facts, 'date of the document')).toBe('it bears two dates: 2022-05-01 and 2022-05-02');
  });

  it('is the day on which a report says that it was published, and not one of a note', () => {
    const title = '## [h1, page 1] Inspection of Northshire local authority children’s services';
    expect(readMadeUp(title, '[p1, page 1] Report Published: 17 August 2018').dated).toMatchObject({
      value: '2018-08-17',
    });
    expect(readMadeUp(title, '[p1, page 1] © Crown copyright 2018').dated).toBeUndefined();
  });

  it('that comes before the end of the visit is named as a contradiction', () => {
    const { contradictions } = readLetter('21 January 2019', tell('18 and 19 December 2019'));
    expect(contradictions).toEqual([
      'The document is dated 2019-01-21 (p2), before the visit ended on 2019-12-19 (p5).',
    ]);
  });
});
