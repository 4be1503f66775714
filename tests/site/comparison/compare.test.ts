import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { getCell } from '../../../src/domain/theme/cell.ts';
import { buildComparison } from '../../../src/domain/comparison/comparison.ts';
import { findMonthGap } from '../../../src/domain/comparison/month-gap.ts';
import { themeIds } from '../../../src/schema/vocabulary.ts';
import {
  findTarget,
  getElement,
  getPage,
  getSiteUrl,
  readBuiltFile,
  readCorpus,
  toPlainText,
} from '../../support/built-site.ts';
import { listCheckedUnder } from '../../support/checked-pages.ts';
import { own } from '../../support/real-pages.ts';

const corpus = readCorpus();
const csvSchema = z.array(z.record(z.string(), z.string()));

const pairs = own.pairs.map(([earlier, later]) => ({
  name: `${earlier.id} beside ${later.slug}`,
  earlier,
  later,
  address: `/compare/${earlier.authorityId}/${earlier.slug}/${later.slug}/`,
  reverse: `/compare/${earlier.authorityId}/${later.slug}/${earlier.slug}/`,
  comparison: buildComparison(corpus, [earlier, later]),
}));

/** By cycle, then number: the year of the inspection that opened the cycle, and the place after it. */
const toPlace = ({ cycle, slug, number = 0 }: (typeof pairs)[number]['earlier']) => [
  Number((cycle ?? slug).slice(0, 4)),
  number,
];

it('there are pairs to test', () => {
  expect(pairs.length).toBeGreaterThan(0);
});

describe.each(pairs)('the page of $name', ({ earlier, later, address, reverse, comparison }) => {
  const { main, html } = getPage(address);

  it('has the earlier visit first: by cycle, then number', () => {
    const [first = [], second = []] = [earlier, later].map(toPlace);
    expect([first, second].toSorted(([a = 0, x = 0] = [], [b = 0, y = 0] = []) => a - b || x - y)).toEqual([
      first,
      second,
    ]);
    const heads = main.querySelectorAll('.head h2 a').map((link) => link.getAttribute('href'));
    expect(heads).toEqual([`/visits/${earlier.id}/`, `/visits/${later.id}/`]);
  });

  it('is where the address in the other order leads: at once, by a link, and for a search engine', () => {
    expect(findTarget(reverse)).toBe(address);
    const file = readBuiltFile(`${reverse.slice(1)}index.html`);
    expect(file).toContain(`<a href="${address}">`);
    expect(file).toContain(`<link rel="canonical" href="${new URL(address, getSiteUrl()).href}">`);
    expect(file).toContain('</moved-to>');
  });

  it('needs no script', () => {
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|\son[a-z]+="|javascript:/u);
  });

  it('prints the gap in months on its panel', () => {
    const gap = findMonthGap(earlier.dates, later.dates);
    const words = gap === undefined ? 'unknown' : [...new Set([gap.least, gap.most])].join('-');
    expect(getElement(main, '[data-gap-months]').getAttribute('data-gap-months')).toBe(words);
  });

  it('has the cells that the records give, in their order, each in its state', () => {
    const drawn = main
      .querySelectorAll('[data-cell]')
      .map((cell) => [
        cell.getAttribute('data-cell'),
        cell.getAttribute('data-state'),
        cell.querySelectorAll('[data-finding]').map((card) => card.getAttribute('data-finding')),
      ]);
    const all = themeIds.flatMap((theme) =>
      [earlier, later].map((visit) => {
        const { state, findings, said } = getCell(corpus, visit, theme);
        return [`${visit.id} ${theme}`, state, [...findings, ...said].map(({ key }) => key)] as const;
      }),
    );
    const isDrawn = ([key]: (typeof all)[number]) => drawn.some(([name]) => name === key);
    expect(drawn.toSorted()).toEqual(all.filter(isDrawn).toSorted());
    expect(all.filter((cell) => !isDrawn(cell)).flatMap(([, , keys]) => keys)).toEqual([]);
    expect(new Set(drawn.map(([name]) => String(name).split(' ')[1]))).toEqual(
      new Set(comparison.rows.map(({ theme }) => theme)),
    );
    if (!comparison.isDisjoint) expect(drawn).toEqual(all.filter(isDrawn));
  });

  it("has what the authority and journalists said after the inspectors' findings of the cell, and without a mark", () => {
    for (const cell of main.querySelectorAll('[data-cell]')) {
      const speakers = cell
        .querySelectorAll('[data-said-by]')
        .map((card) => card.getAttribute('data-said-by') !== 'inspectors');
      expect(speakers.toSorted((a, b) => Number(a) - Number(b))).toEqual(speakers);
      expect(cell.querySelectorAll('[data-slot="said"] [data-said-by="inspectors"]')).toEqual([]);
      for (const card of cell.querySelectorAll('[data-slot="said"] article')) {
        expect(card.querySelector('.chip')).toBeNull();
        expect(toPlainText(getElement(card, '.speaker'))).toMatch(/^The (council|trust|company) said$|own words$/u);
      }
    }
  });

  it('prints beside each finding that is limited to a team or service whom it is said of', () => {
    for (const { key, appliesTo } of own.findings) {
      const card = main.querySelector(`[data-finding="${key}"]`);
      if (card !== null && appliesTo !== undefined) expect(toPlainText(card)).toContain(`Said of: ${appliesTo}`);
    }
  });

  it('offers a CSV that holds the findings on the page and no other', () => {
    expect(getElement(main, 'a[download]').getAttribute('href')).toBe(`${address}findings.csv`);
    const text = readBuiltFile(`${address.slice(1)}findings.csv`);
    const rows = csvSchema.parse(parse(text, { columns: true }));
    const drawn = main.querySelectorAll('[data-finding]').map((card) => card.getAttribute('data-finding') ?? '');
    expect(rows.map(({ id }) => id ?? '').toSorted()).toEqual(drawn.toSorted());
    const whole = csvSchema.parse(parse(readBuiltFile('data/findings.csv'), { columns: true }));
    expect(rows).toEqual(whole.filter(({ id = '' }) => drawn.includes(id)));
    expect(text.split('\r\n')[0]).toBe(readBuiltFile('data/findings.csv').split('\r\n')[0]);
  });
});

describe('pages that compare', () => {
  it('hold no rank, average or score, nor the words for a verdict', () => {
    const words =
      /\b(rank(s|ed|ing)?|league|averages?|scores?|scored|rating|winner|best|worst|trend|overall (better|worse))\b/iu;
    const spoken = listCheckedUnder('/compare/').flatMap(({ address, main }) => {
      // What inspectors found, and what a teacher notes, are words of the content.
      const own = main.querySelectorAll('.panel, .theme, .head, h1, .lede, label, legend').map(toPlainText);
      return own.flatMap((text) => words.exec(text)?.[0].concat(` ${address}`) ?? []);
    });
    expect(spoken).toEqual([]);
  });
});
