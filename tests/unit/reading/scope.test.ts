import { describe, expect, it } from 'vitest';

import { readScopeLetter } from '../../support/read-made-up.ts';

const themes = (...statement: readonly string[]) =>
  readScopeLetter(...statement).scope.themes.map(({ value }) => value);
const ofNeed = ['assessment', 'child-protection', 'plans-recording'];

describe('what a focused visit set out to look at', () => {
  it.each([
    ['Inspectors looked at the local authority’s arrangements for care leavers.', ['care-leavers']],
    ['Inspectors looked at the local authority’s arrangements for the ‘front door’.', ['front-door']],
    [
      'Inspectors looked at the local authority’s arrangements for children in need or subject to a protection plan.',
      ofNeed,
    ],
    ['Inspectors evaluated the protection of vulnerable children from extra-familial risk.', ['missing-exploitation']],
    ['The focus of this visit was on planning and achieving permanence.', ['permanence-court']],
    [
      'During the course of this visit, inspectors reviewed the progress made in private fostering.',
      ['specialist-services'],
    ],
    ['Inspectors looked at the response to adults in positions of trust.', ['child-protection']],
    ['They also looked at the impact of leaders on social work practice.', ['leadership']],
    [
      'Inspectors evaluated the effectiveness of management oversight and quality assurance.',
      ['oversight-supervision', 'quality-assurance'],
    ],
    [
      'In doing so, inspectors considered the application of thresholds, operational partnerships and managerial oversight.',
      ['oversight-supervision', 'multi-agency', 'front-door'],
    ],
    ['The impact of leaders on practice was also considered as part of this visit.', ['leadership']],
    [
      'This included elements of contextual safeguarding, and the impact that managers have on case direction.',
      ['oversight-supervision', 'missing-exploitation'],
    ],
  ])('is read from “%s”', (sentence, expected) => {
    expect(themes(`[p6, page 1] ${sentence}`)).toEqual(expected);
  });

  it.each([
    ['Inspectors considered thresholds for children in need and child protection.', ['front-door']],
    ['Inspectors considered the quality of assessments for children in need of help and protection.', ['assessment']],
    ['Inspectors looked at the ‘front door’ for children who need help and protection.', ['front-door']],
    [
      'Inspectors looked at step-up and step-down arrangements between children in need and child protection.',
      ['front-door'],
    ],
    ['Inspectors evaluated care planning for children in care.', ['plans-recording']],
    ['Inspectors looked at planning for care leavers.', ['care-leavers']],
    ['Inspectors looked at services for disabled care leavers.', ['care-leavers']],
    ['Inspectors looked at stepping down to early help and to the team for social work assessment.', ['front-door']],
  ])('takes a group that only qualifies another noun for no service of its own: “%s”', (sentence, expected) => {
    expect(themes(`[p6, page 1] ${sentence}`)).toEqual(expected);
  });

  it('has its place and at most fifteen words, exact', () => {
    const sentence =
      'Inspectors looked at the local authority’s arrangements for care leavers, with their accommodation.';
    expect(readScopeLetter(`[p6, page 1] ${sentence}`).scope.themes).toEqual([
      { value: 'care-leavers', words: 'arrangements for care leavers', block: 'p6', page: 1 },
    ]);
  });

  it.each([
    [
      'They also evaluated local authority performance management and quality assurance information.',
      ['quality assurance information', 'local authority performance management'],
    ],
    [
      'Inspectors looked at services to care leavers and the front door.',
      ['the front door', 'services to care leavers'],
    ],
    [
      'Inspectors looked at the workforce, supervision and caseloads.',
      ['looked at the workforce', 'supervision and caseloads'],
    ],
  ])('is quoted in words that do not break off: “%s”', (sentence, expected) => {
    const { scope } = readScopeLetter(`[p6, page 1] ${sentence}`);
    expect(scope.themes.map(({ words }) => words)).toEqual(expect.arrayContaining(expected));
    expect(scope.themes.filter(({ words }) => !sentence.includes(words))).toEqual([]);
  });

  it('is cut to fifteen words where it names more on end, and not after a word that joins', () => {
    const long =
      'assessments completed for children in need of help and protection and children in care and children in care and care leavers';
    const [first] = readScopeLetter(`[p6, page 1] Inspectors looked at ${long}.`).scope.themes;
    expect(first?.words).toBe('assessments completed for children in need of help and protection and children in care');
  });

  it('goes on in further sentences and in the bullets that one leads in', () => {
    const { scope } = readScopeLetter(
      '[p6, page 1] Inspectors looked at the local authority’s arrangements for children in care. This visit focused specifically on:',
      '[h1.b1, page 1] - Staying in touch.',
      '[h1.b2, page 1] - The experiences of disabled children in care.',
    );
    expect(scope.themes).toMatchObject([
      { value: 'permanence-court', block: 'p6' },
      { value: 'specialist-services', block: 'h1.b2' },
    ]);
    expect(scope.unplaced).toEqual([]);
  });

  it.each([
    'Inspectors looked at a range of evidence, including discussions with care leavers.',
    'They also looked at local authority performance management and quality assurance information.',
    'Inspectors considered case discussions with social workers about children in care.',
    'Inspectors considered in detail children’s cases and the strategy for vulnerable adolescents.',
    'A range of evidence about care leavers was also considered as part of this visit.',
    'The quality of permanence was an area for improvement at the last inspection.',
    'Inspectors met with care leavers.',
  ])('is not the evidence that was read, nor what was asked before: “%s”', (sentence) => {
    const facts = readScopeLetter(`[p6, page 1] ${sentence}`);
    expect(facts.scope.themes).toEqual([]);
    expect(facts.missing).toContainEqual({ what: 'scope', why: 'no sentence says what was looked at' });
  });

  it('takes in what a sentence on evidence says was evaluated', () => {
    expect(
      themes('[p6, page 1] Inspectors reviewed children’s records in detail and appraised the quality of audits.'),
    ).toEqual(['quality-assurance']);
  });

  it('leaves out what it says was not looked at, and tells where it says so', () => {
    const { scope } = readScopeLetter(
      '[p6, page 1] Inspectors looked at placements for older children. This included foster care, but did not extend to adoption services.',
      '[p7, page 1] Care leavers were not considered during this visit.',
    );
    expect(scope.themes.map(({ value }) => value)).toEqual(['permanence-court']);
    expect(scope.leftOut.map(({ block }) => block)).toEqual(['p6', 'p7']);
  });

  it('leaves out what stands as an example', () => {
    expect(
      themes('[p6, page 1] Inspectors looked at care leavers with specific needs (for example, young carers).'),
    ).toEqual(['care-leavers']);
  });

  it('names a sentence in which no word stands for a theme', () => {
    const { missing } = readScopeLetter('[p6, page 1] Inspectors looked at the early identification of risk.');
    expect(missing.find(({ what }) => what === 'scope: p6')?.why).toBe(
      'no word of “Inspectors looked at the early identification of risk.” stands for a theme',
    );
  });

  it('is narrowed, and no more, by a sentence that begins with “Specifically”', () => {
    const { scope } = readScopeLetter(
      '[p6, page 1] Inspectors looked at children in care. Specifically, they considered the early identification of risk.',
    );
    expect(scope.themes.map(({ value }) => value)).toEqual(['permanence-court']);
    expect(scope.unplaced).toEqual([]);
  });

  it('is unknown where the letter says only how it was done', () => {
    const facts = readScopeLetter(
      '[p6, page 1] The methodology was adapted. This visit was carried out fully by remote means.',
    );
    expect(facts.scope.sentences).toEqual([]);
  });
});
