import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../src/domain/comparison/comparison.ts';
import { getVisit } from '../../../src/domain/lookup.ts';
import { getElement, getPage, readCorpus, toPlainText } from '../../support/built-site.ts';

const corpus = readCorpus();
const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();

it('there are worked comparisons, one of two authorities among them', () => {
  const authorities = corpus.worked.map(({ visits }) => new Set(visits.map((id) => id.split('/')[0])).size);
  expect(Math.max(...authorities)).toBeGreaterThan(1);
});

describe.each(corpus.worked)('the worked comparison $id', ({ id, question, note, limits, themes, visits }) => {
  const { main, html } = getPage(`/compare/worked/${id}/`);
  const comparison = buildComparison(
    corpus,
    visits.map((visit) => getVisit(corpus, visit)),
    { themes },
  );

  it('asks its question, notes what to read for, and says what it cannot show, before the findings', () => {
    expect(toPlainText(getElement(main, 'h1'))).toBe(squeeze(question));
    const text = toPlainText(main);
    for (const part of [note, limits]) expect(text).toContain(squeeze(part));
    expect(html.indexOf('What it cannot show')).toBeGreaterThan(0);
    expect(html.indexOf('What it cannot show')).toBeLessThan(html.indexOf('data-finding='));
  });

  it('has rows of its own themes alone, with every finding of its visits on them', () => {
    const cells = main.querySelectorAll('[data-cell]').map((cell) => (cell.getAttribute('data-cell') ?? '').split(' '));
    expect(new Set(cells.map(([, theme]) => theme))).toEqual(new Set(comparison.rows.map(({ theme }) => theme)));
    expect(cells.filter(([, theme]) => !themes.some((own) => own === theme))).toEqual([]);
    const drawn = main.querySelectorAll('[data-finding]').map((card) => card.getAttribute('data-finding') ?? '');
    const held = corpus.findings.filter(
      ({ visitId, theme, relays }) => visits.includes(visitId) && themes.includes(theme) && relays === undefined,
    );
    expect(drawn.toSorted()).toEqual(held.map(({ key }) => key).toSorted());
  });

  it('has its visits in the order given, each leading to its page', () => {
    const heads = main.querySelectorAll('[data-glance] thead th > a').map((link) => link.getAttribute('href'));
    expect(heads).toEqual(visits.map((visit) => `/visits/${visit}/`));
  });

  it('leads to the same comparison in the composer, and needs no script', () => {
    const links = main.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toContain(`/compare/?visits=${visits.join(',')}&themes=${themes.join(',')}`);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/u);
  });

  it('is named on the page of worked comparisons and on that of comparing', () => {
    for (const address of ['/compare/', '/compare/worked/'])
      expect(getPage(address).main.querySelector(`a[href="/compare/worked/${id}/"]`)?.textContent).toBe(question);
  });
});
