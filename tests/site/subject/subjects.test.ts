import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { isMark, isPrimary } from '../../../src/domain/finding/speakers.ts';
import { getSource, getVisit, listSourcesTouching } from '../../../src/domain/lookup.ts';
import { buildSubjectCell } from '../../../src/domain/subject/subject-cell.ts';
import { getPage, listBuiltFiles, readCorpus, toPlainText } from '../../support/built-site.ts';
import { checkedPages, listCheckedUnder } from '../../support/checked-pages.ts';
import { finding, own, silentSubject, subject } from '../../support/real-pages.ts';

const corpus = readCorpus();
const findings = new Map(corpus.findings.map((found) => [found.key, found]));
const listKeys = (element: HTMLElement) =>
  element.querySelectorAll('[data-finding]').map((card) => card.getAttribute('data-finding') ?? '');

const pages = corpus.subjects.map(({ id }) => ({ id, main: getPage(`/subjects/${id}/`).main }));
const listCells = (main: HTMLElement) =>
  main.querySelectorAll('[data-subject-cell]').map((cell) => {
    const [visitId = '', id = ''] = (cell.getAttribute('data-subject-cell') ?? '').split(' ');
    return { cell, visitId, id };
  });

describe('the list of subjects', () => {
  const { main } = getPage('/subjects/');

  it('has every subject under its theme, also one of which nothing is told', () => {
    const links = main.querySelectorAll('dt a').map((link) => link.getAttribute('href'));
    const byTheme = corpus.themes.flatMap(({ id }) => corpus.subjects.filter(({ theme }) => theme === id));
    expect(links).toEqual(byTheme.map(({ id }) => `/subjects/${id}/`));
    const entry = main.querySelector(`dt a[href="/subjects/${silentSubject.id}/"]`)?.parentNode?.parentNode;
    expect(entry && toPlainText(entry)).toContain('No finding yet');
  });

  it('is led to by the list of themes, and leads to them', () => {
    expect(getPage('/themes/').main.querySelector('a[href="/subjects/"]')).not.toBeNull();
    const hrefs = new Set(main.querySelectorAll('h2 a').map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(new Set(corpus.themes.map(({ id }) => `/themes/${id}/`)));
  });
});

describe('the page of a subject', () => {
  it('has every finding about it once, and those that touch it', () => {
    const faulty = pages.filter(({ id, main }) => {
      // A relay is told with the finding that it repeats; where it only touches the subject it stands for itself.
      const held = corpus.findings.filter(
        (found) => (found.subject === id && found.relays === undefined) || found.alsoSubjects.includes(id),
      );
      return JSON.stringify(listKeys(main).toSorted()) !== JSON.stringify(held.map(({ key }) => key).toSorted());
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('has, for primary sources alone, no finding of any other', () => {
    const keys = listCheckedUnder('/subjects/')
      .filter(({ address }) => address.endsWith('/primary/'))
      .flatMap(({ main }) => listKeys(main));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !isPrimary(getSource(corpus, findings.get(key)?.sourceId ?? '')))).toEqual([]);
  });

  it('has a cell for every visit of which something is held, in order of authority and time, and no other', () => {
    const held = corpus.visits.filter(({ id }) => listSourcesTouching(corpus, id).length > 0).map(({ id }) => id);
    const faulty = pages.filter(({ id, main }) => {
      const drawn = listCells(main);
      const visitIds = drawn.map(({ visitId }) => visitId);
      return (
        drawn.some((cell) => cell.id !== id) ||
        JSON.stringify(visitIds.toSorted()) !== JSON.stringify(held.toSorted()) ||
        corpus.authorities.some(({ id: authority }) => {
          const isOfIt = (visitId: string) => visitId.startsWith(`${authority}/`);
          return JSON.stringify(visitIds.filter(isOfIt)) !== JSON.stringify(held.filter(isOfIt));
        })
      );
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('shows a mark for each finding with a level or a direction, and words wherever there is one', () => {
    const faulty = pages.flatMap(({ main }) =>
      listCells(main).filter(({ cell, visitId, id }) => {
        const { findings: found } = buildSubjectCell(corpus, getVisit(corpus, visitId), id);
        const groups = cell.querySelectorAll('.group');
        return (
          cell.querySelectorAll('.chip').length !== found.filter(isMark).length ||
          groups.some((group) => (group.querySelector('.words')?.textContent ?? '') === '')
        );
      }),
    );
    expect(faulty.map(({ visitId, id }) => `${visitId} ${id}`)).toEqual([]);
  });

  it('is never blank: a visit without a finding says so, or where the matter is filed', () => {
    const cells = pages.flatMap(({ main }) => listCells(main));
    expect(cells.filter(({ cell }) => toPlainText(cell) === '').map(({ visitId }) => visitId)).toEqual([]);
    const silent = getPage(`/subjects/${silentSubject.id}/`).main;
    expect(listKeys(silent)).toEqual([]);
    expect(toPlainText(silent)).toContain('Nothing shown here says anything on this subject yet.');
    expect(toPlainText(silent)).toMatch(/no (main )?finding of the theme: /u);
  });

  it('folds its findings, and opens them on paper', () => {
    const folded = pages.flatMap(({ main }) => main.querySelectorAll('details:not(#cite)'));
    expect(folded.length).toBeGreaterThan(0);
    expect(folded.filter((fold) => fold.hasAttribute('open'))).toEqual([]);
    expect(pages.filter(({ main }) => main.querySelectorAll('details.opens-on-paper').length > 0)).not.toEqual([]);
    const loose = pages.filter(({ main }) =>
      main.querySelectorAll('article[data-finding]').some((card) => card.closest('details.opens-on-paper') === null),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('has a data file, and names it and its feed', () => {
    const files = new Set(listBuiltFiles());
    expect(corpus.subjects.filter(({ id }) => !files.has(`data/subjects/${id}.json`))).toEqual([]);
    const { root } = getPage(`/subjects/${subject.id}/`);
    for (const path of [`/feeds/subjects/${subject.id}.xml`, `/data/subjects/${subject.id}.json`])
      expect(root.querySelector(`link[rel="alternate"][href="${path}"]`)).not.toBeNull();
  });
});

describe('a finding', () => {
  it('leads to its subject from its own page, with its authority and every other', () => {
    const faulty = own.findings.filter(({ key, subject: id }) => {
      const { main } = getPage(`/findings/${key}/`);
      return main.querySelector(`a[href="/subjects/${id}/"]`) === null;
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });

  it('leads to its subject wherever it is drawn for reading, but on the page of the subject', () => {
    const places = ['digest', 'visit', 'list'];
    const faulty = checkedPages
      .filter(({ address }) => !address.startsWith('/findings/'))
      .flatMap(({ main }) => main.querySelectorAll('article[data-finding]'))
      .filter((card) => {
        const id = findings.get(card.getAttribute('data-finding') ?? '')?.subject ?? '';
        const isRead = places.includes(card.getAttribute('data-place') ?? '');
        return isRead && card.querySelector(`a[href="/subjects/${id}/"]`) === null;
      });
    expect(faulty.map((card) => card.getAttribute('data-finding'))).toEqual([]);
  });

  it('is one click from every other on its subject', () => {
    const { main } = getPage(`/subjects/${finding.subject}/`);
    expect(listKeys(main)).toContain(finding.key);
    const others = corpus.findings.filter(
      (found) => found.subject === finding.subject && found.relays === undefined && found !== finding,
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ key }) => !listKeys(main).includes(key))).toEqual([]);
  });
});

describe('the page of a theme', () => {
  it('leads to each of its subjects, from primary sources to primary sources', () => {
    const faulty = corpus.subjects.filter(
      ({ id, theme }) =>
        getPage(`/themes/${theme}/`).main.querySelector(`a[href="/subjects/${id}/"]`) === null ||
        getPage(`/themes/${theme}/primary/`).main.querySelector(`a[href="/subjects/${id}/primary/"]`) === null,
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
});
