import { describe, expect, it } from 'vitest';

import { readLetter, readMadeUp } from '../../support/read-made-up.ts';

const why = (facts: ReturnType<typeof readMadeUp>, what: string) =>
  facts.missing.find((each) => each.what === what)?.why;
const ilacs = '## [h1, page 1] Inspection of Northshire local authority children’s services';
const sif =
  '[p1, page 1] Inspection of services for children in need of help and protection, children looked after and care leavers';

describe('the kind of document', () => {
  it.each([
    ['## [h1] Focused visit to Northshire children’s services', 'focused'],
    ['[p1] Dear Director, Focused visit to children’s services', 'focused'],
    ["## [h1] Monitoring visit of Northshire Council children's services", 'monitoring'],
    ['## [h1] Joint targeted area inspection of Northshire', 'joint'],
    ['## [h1] Re-inspection of services for children in need', 'inspection'],
    ['## [h1] Review of the effectiveness of the Local Safeguarding Children Board', 'board-review'],
  ])('of “%s” is %s', (title, kind) => {
    expect(readMadeUp(title).kind).toMatchObject({ value: kind });
  });

  it('is left open where no title names one, as of an article', () => {
    expect(why(readMadeUp('[p1] Northshire failed its monitoring visit, the Echo has learnt.'), 'kind')).toContain(
      'no title',
    );
  });
});

describe('the authority', () => {
  it.each([
    ['Focused visit to Northshire children’s services', 'northshire', 'Northshire'],
    ['Inspection of NORTH-NORTHSHIRE Council children’s services', 'north-northshire', 'NORTH-NORTHSHIRE'],
    ['Inspection of the Trust of the North children’s services', 'north-northshire', 'Trust of the North'],
    ['Focused visit to St. Osyth & Vale children’s services', 'st-osyth-and-vale', 'St. Osyth & Vale'],
  ])('of “%s” is %s', (title, value, words) => {
    expect(readMadeUp(`## [h1] ${title}`).authority).toMatchObject({ value, words, block: 'h1' });
  });

  it('is not taken from the address where the title names one that is not known', () => {
    const facts = readMadeUp(
      '[p1] Director, Northshire House',
      '[p2] Dear Director',
      '## [h1] Focused visit to Southshire children’s services',
    );
    expect(facts.authority).toBeUndefined();
    expect(why(facts, 'authority')).toBe('“Southshire” is no known name');
  });

  it('is taken from the address where nothing else names one', () => {
    const facts = readMadeUp(
      '[p1] Director, Northshire House',
      '[p2] Dear Director',
      '[p3] Focused visit to children’s services',
    );
    expect(facts.authority).toMatchObject({ value: 'northshire', block: 'p1' });
  });

  it('is left open where one place names two', () => {
    const facts = readMadeUp('## [h1] Focused visit to Northshire and St Osyth and Vale');
    expect(why(facts, 'authority')).toBe('one place names St Osyth and Vale and Northshire');
  });
});

describe('the framework', () => {
  it('is named by the title of a report', () => {
    expect(readMadeUp(ilacs).framework).toMatchObject({ value: 'ilacs', block: 'h1' });
    expect(readMadeUp('## [h1, page 1] Northshire', sif).framework).toMatchObject({ value: 'sif' });
  });

  it('is inferred from the judgements of a report whose title names none', () => {
    const facts = readMadeUp(
      '## [h1, page 1] Inspection of Northshire Council children’s services',
      '[h1.b1, page 1] | The impact of leaders on social work practice with children and families | Good',
    );
    expect(facts.framework).toMatchObject({ value: 'ilacs' });
    expect(facts.framework?.inferred).toContain('names none');
  });

  it('of a letter is what it names, else inferred; an earlier inspection’s is not it', () => {
    const told = 'This letter summarises the findings of the focused visit to Northshire on 1 May 2018.';
    const named = readLetter(
      '3 June 2018',
      told,
      '[p6, page 1] This visit was in line with the inspection of local authority children’s services (ILACS) framework.',
      '## [h2, page 1] Headline findings',
    );
    expect(named.framework).toMatchObject({ value: 'ilacs', block: 'p6' });
    expect(named.framework).not.toHaveProperty('inferred');
    const unnamed = readLetter(
      '3 June 2018',
      told,
      '[p6, page 1] It was last inspected under the single inspection framework.',
    );
    expect(unnamed.framework).toMatchObject({ value: 'ilacs' });
    expect(unnamed.framework?.inferred).toContain('focused visits');
  });
});

describe('the form of an inspection', () => {
  it.each([
    ['9 to 13 June 2025', 'short'],
    ['9 to 20 June 2025', 'standard'],
  ])('of %s is %s, as inferred from its days', (days, form) => {
    const { variant } = readMadeUp(ilacs, `[p1, page 1] Inspection dates: ${days}`);
    expect(variant).toMatchObject({ value: form });
    expect(variant?.inferred).toContain('days');
  });

  it.each(['9 to 16 June 2025', '9 to 13 June 2025 and 1 to 2 July 2025'])('of %s is left open', (days) => {
    expect(readMadeUp(ilacs, `[p1, page 1] Inspection dates: ${days}`).variant).toBeUndefined();
  });

  it('is a reinspection where the title says so', () => {
    const { variant } = readMadeUp(sif.replace('Inspection', 'Re-inspection'));
    expect(variant).toMatchObject({ value: 'reinspection', words: 'Re-inspection' });
  });
});

describe('inspectors', () => {
  it.each([
    ['His Majesty’s Inspectors for this visit were Ann Ode and Bo Lee-Ray.', ['Ann Ode', 'Bo Lee-Ray']],
    ['The inspectors were Ann Ode, HMI, and Bo Ray, Her Majesty’s Inspector. Cy Dee observed.', ['Ann Ode', 'Bo Ray']],
    ['It was undertaken by lead inspector Ann O’Dee and team inspector Bo Ray.', ['Ann O’Dee', 'Bo Ray']],
    ['The visit was carried out by Ann Ode and Bo Ray, two of Her Majesty’s Inspectors.', ['Ann Ode', 'Bo Ray']],
  ])('of a letter are read from “%s”', (sentence, names) => {
    const told = `This letter summarises the findings of the focused visit to Northshire on 1 May 2018. ${sentence}`;
    expect(readLetter('3 June 2018', told).inspectors.map(({ value }) => value.name)).toEqual(names);
  });

  it('of a report are its lead and its team, and no word behind a name', () => {
    const { inspectors } = readMadeUp(
      ilacs,
      '[p1, page 1] Lead inspector: Ann Ode, His Majesty’s Inspector Judgement Grade',
      '[p2, page 9] Team inspectors: Bo Ray, Cy Dee AI and Dr Di Eff.',
    );
    expect(inspectors.map(({ value }) => `${value.role} ${value.name}`)).toEqual([
      'lead Ann Ode',
      'team Bo Ray',
      'team Cy Dee',
      'team Dr Di Eff',
    ]);
  });
});
