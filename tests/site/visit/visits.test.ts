import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { findHeadlineJudgement } from '../../../src/domain/authority/latest.ts';
import { getVisit } from '../../../src/domain/lookup.ts';
import type { Visit } from '../../../src/domain/model.ts';
import { findWitnesses } from '../../../src/domain/visit/witnesses.ts';
import { listCompareLinks } from '../../../src/views/comparison/compare-links.ts';
import { formatDated } from '../../../src/views/format-date.ts';
import { formatChecked } from '../../../src/views/authority/format-checked-to.ts';
import { frameworkWords, gradeWords } from '../../../src/views/words.ts';
import { getElement, getPage, readCorpus, toPlainText } from '../../support/built-site.ts';
import { checkedPages } from '../../support/checked-pages.ts';
import { authority, own } from '../../support/real-pages.ts';

const getVisitPage = ({ id }: Visit) => getPage(`/visits/${id}/`);
const corpus = readCorpus();
/** Themes of which a visit with several accounts is told. */
const findWitnessThemes = (visitId: string) =>
  (findWitnesses(corpus, getVisit(corpus, visitId))?.rows ?? []).map(({ theme }) => theme);
const inspections = own.visits.filter(({ kind }) => kind === 'inspection');
const otherVisits = own.visits.filter(({ kind }) => kind !== 'inspection');

/** What stands under a second-level heading, up to the next. */
function listSection(main: HTMLElement, id: string): readonly HTMLElement[] {
  const section: HTMLElement[] = [];
  let next = getElement(main, `h2#${id}`).nextElementSibling;
  while (next !== null && next.tagName !== 'H2' && next.querySelector('h2') === null) {
    section.push(next);
    next = next.nextElementSibling;
  }
  return section;
}

const listLines = (elements: readonly HTMLElement[]) =>
  elements.flatMap((element) => element.querySelectorAll('[data-finding]'));
const listKeys = (lines: readonly HTMLElement[]) => lines.flatMap((line) => line.getAttribute('data-finding') ?? []);
const isRelay = (line: HTMLElement) => line.hasAttribute('data-relay');

describe('the page of a monitoring or focused visit', () => {
  it('says within its first 300 characters that no grade is given, and leads to what such a visit is', () => {
    const faulty = otherVisits.filter((visit) => {
      const { main } = getVisitPage(visit);
      const opening = toPlainText(main).slice(0, 300);
      const definition = main.querySelector('.no-grade a')?.getAttribute('href') ?? '';
      return (
        !/give no grade|gave no grade/u.test(opening) ||
        definition !== `/glossary/#${visit.kind === 'other' ? 'inspection' : `${visit.kind}-visit`}`
      );
    });
    expect(otherVisits.length).toBeGreaterThan(0);
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('prints no grade as its own', () => {
    const graded = otherVisits.filter((visit) => getVisitPage(visit).main.querySelector('#judgements') !== null);
    expect(graded.map(({ id }) => id)).toEqual([]);
  });
});

describe('the page of an inspection', () => {
  it.each(inspections.filter(({ judgements }) => judgements.length > 0))(
    '$id prints its grades with framework, date and meaning',
    (visit) => {
      const { main } = getVisitPage(visit);
      const table = getElement(main, '.grades table:has(caption)');
      const caption = toPlainText(getElement(table, 'caption')).toLowerCase();
      expect(caption).toContain(frameworkWords[visit.framework].toLowerCase());
      expect(caption).toContain(formatDated(visit.published).toLowerCase());
      const rows = table.querySelectorAll('tbody tr');
      expect(rows.map((row) => toPlainText(getElement(row, 'td a')))).toEqual(
        visit.judgements.map(({ grade }) => gradeWords[grade]),
      );
      expect(rows.filter((row) => toPlainText(getElement(row, 'td:last-child')).length < 10).map(toPlainText)).toEqual(
        [],
      );
    },
  );
});

describe('a grade, in any list or fact', () => {
  it('stands with its framework and a year', () => {
    const places = checkedPages.flatMap(({ address, main }) =>
      main.querySelectorAll('li, dd, p').map((element) => ({ address, element, text: toPlainText(element) })),
    );
    const graded = inspections.flatMap((visit) => {
      const grade = findHeadlineJudgement(visit)?.grade;
      if (grade === undefined) return [];
      return places
        .filter(
          ({ element, text }) =>
            element.querySelector(`:scope > a[href="/visits/${visit.id}/"]`) !== null &&
            // A paragraph may tell of a headline; this one tells of grades.
            (element.tagName !== 'P' || text.startsWith('What came later')) &&
            text.toLowerCase().includes(gradeWords[grade].toLowerCase()),
        )
        .map((place) => ({ ...place, framework: frameworkWords[visit.framework] }));
    });
    expect(graded.length).toBeGreaterThan(inspections.length);
    const bare = graded.filter(({ text, framework }) => !text.includes(framework) || !/\b(19|20)\d\d\b/u.test(text));
    expect(bare.map(({ address, text }) => `${address}: ${text}`)).toEqual([]);
  });
});

describe('the page of a visit', () => {
  it.each(own.visits)('$id sets what others said apart from what inspectors found', (visit) => {
    const { main } = getVisitPage(visit);
    const findings = own.findings.filter(({ visitId }) => visitId === visit.id);
    const said = findings.filter(({ saidBy }) => saidBy !== 'inspectors');
    const section = listSection(main, 'said');
    expect(toPlainText(getElement(main, 'h2#said'))).toBe('What the authority said');
    expect(listKeys(listLines(section)).toSorted()).toEqual(said.map(({ key }) => key).toSorted());
    if (said.length === 0) expect(section.map(toPlainText).join(' ')).toContain('No response held');
    const lines = listLines(listSection(main, 'findings'));
    const found = findings.filter(({ saidBy }) => saidBy === 'inspectors');
    // A relay is told with the finding that it repeats, and shown where its account is read alone.
    const toKeys = (isTold: boolean) =>
      found.filter(({ relays }) => (relays === undefined) === isTold).map(({ key }) => key);
    expect(listKeys(lines.filter((line) => !isRelay(line))).toSorted()).toEqual(toKeys(true).toSorted());
    expect(listKeys(lines.filter(isRelay)).toSorted()).toEqual(toKeys(false).toSorted());
  });

  it('draws each finding once, with one link, which leads to its place, and under an id that names the source', () => {
    const lines = own.visits.flatMap((visit) => getVisitPage(visit).main.querySelectorAll('[data-finding]'));
    expect(lines.length).toBeGreaterThan(0);
    const faulty = lines.filter((line) => {
      const [source = '', id = ''] = (line.getAttribute('data-finding') ?? '').split('/');
      const links = line.querySelectorAll('a').map((link) => link.getAttribute('href'));
      return line.id !== `${source}--${id}` || links.length !== 1 || links[0] !== `/sources/${source}/#${id}`;
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
    expect(new Set(listKeys(lines)).size).toBe(lines.length);
  });

  it('keeps a place for each theme that once stood account by account', () => {
    const several = own.visits.filter(({ id }) => new Set(findWitnessThemes(id)).size > 0);
    expect(several.length).toBeGreaterThan(0);
    const lost = several.flatMap((visit) =>
      findWitnessThemes(visit.id).filter((theme) => !getVisitPage(visit).main.querySelector(`#witnesses-${theme}`)),
    );
    expect(lost).toEqual([]);
  });

  it('leads to its comparisons, and from each theme to a report of a problem', () => {
    const compared = own.visits.filter((visit) => listCompareLinks(corpus, visit).length > 0);
    expect(compared.length).toBeGreaterThan(0);
    const faulty = compared.filter((visit) => {
      const { main } = getVisitPage(visit);
      const isLinked = listCompareLinks(corpus, visit).every(({ href }) => main.querySelector(`a[href="${href}"]`));
      const themes = listSection(main, 'findings').filter((element) => element.classList.contains('theme'));
      return (
        !isLinked || themes.length === 0 || themes.some((theme) => !toPlainText(theme).includes('Report a problem'))
      );
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it.each(own.visits)('$id says what came later and the day to which that was checked', (visit) => {
    const later = toPlainText(getElement(getVisitPage(visit).main, 'aside[aria-label="What came later"]'));
    expect(later).toContain(formatChecked(authority));
    const laterInspections = inspections.filter(
      (other) => (other.dates.from ?? '') > (visit.dates.from ?? visit.dates.notAfter ?? '9999'),
    );
    for (const inspection of laterInspections) expect(later).toContain(frameworkWords[inspection.framework]);
  });

  it('has a summary of at most 60 words', () => {
    const long = own.visits.filter(
      (visit) => toPlainText(getElement(getVisitPage(visit).main, '.lede')).split(' ').length > 60,
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('gives each recommendation of an inspection its own id', () => {
    const faulty = own.visits.flatMap((visit) =>
      visit.recommendations.filter(({ id, summary }) => {
        const place = getVisitPage(visit).main.querySelector(`#${id}`);
        return place === null || !toPlainText(place).includes(summary);
      }),
    );
    expect(own.visits.flatMap(({ recommendations }) => recommendations).length).toBeGreaterThan(0);
    expect(faulty).toEqual([]);
  });
});
