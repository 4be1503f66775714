import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { getCell } from '../../../src/domain/theme/cell.ts';
import { buildComparison } from '../../../src/domain/comparison/comparison.ts';
import { findMonthGap } from '../../../src/domain/comparison/month-gap.ts';
import { isMark } from '../../../src/domain/finding/speakers.ts';
import { listFindingsOf } from '../../../src/domain/lookup.ts';
import { toContextUrl } from '../../../src/views/urls.ts';
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
import { getOpened, listCells } from './grid.ts';

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
  const { root, main, html } = getPage(address);

  it('has the earlier visit first: by cycle, then number', () => {
    const [first = [], second = []] = [earlier, later].map(toPlace);
    expect([first, second].toSorted(([a = 0, x = 0] = [], [b = 0, y = 0] = []) => a - b || x - y)).toEqual([
      first,
      second,
    ]);
    const heads = main.querySelectorAll('[data-glance] thead th > a').map((link) => link.getAttribute('href'));
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

  it('has a cell for each theme of each visit, in their order, in the state that the records give', () => {
    const drawn = main
      .querySelectorAll('[data-cell]')
      .map((cell) => [cell.getAttribute('data-cell'), cell.getAttribute('data-state')]);
    const { rows } = comparison;
    const isAligned = ({ isShared, subjects }: (typeof rows)[number]) =>
      isShared || subjects.some((subject) => subject.isShared);
    const inOrder = [...rows.filter(isAligned), ...rows.filter((row) => !isAligned(row))];
    expect(drawn).toEqual(
      inOrder.flatMap(({ theme }) =>
        [earlier, later].map((visit) => [`${visit.id} ${theme}`, getCell(corpus, visit, theme).state]),
      ),
    );
  });

  it('has a row for exactly the subjects that inspectors speak of at both visits, in the order of the codebook', () => {
    const speaksOf = (visit: typeof earlier, subject: string) =>
      listFindingsOf(corpus, visit.id).some(
        (finding) => finding.subject === subject && finding.saidBy === 'inspectors' && finding.relays === undefined,
      );
    const expected = corpus.subjects.filter(({ id }) => [earlier, later].every((visit) => speaksOf(visit, id)));
    const rows = main.querySelectorAll('[data-glance] [data-subject]');
    expect(rows.map((row) => row.getAttribute('data-subject'))).toEqual(expected.map(({ id }) => id));
    rows.forEach((row, index) => {
      const { id, name } = expected[index] ?? { id: '', name: '' };
      expect(toPlainText(getElement(row, '[data-slot="title"]'))).toBe(name);
      expect(row.querySelectorAll('[data-subject-cell]').map((cell) => cell.getAttribute('data-subject-cell'))).toEqual(
        [`${earlier.id} ${id}`, `${later.id} ${id}`],
      );
    });
  });

  it('says for each such row in a sentence who reports what', () => {
    for (const row of main.querySelectorAll('[data-subject]')) {
      const sentence = toPlainText(getElement(getOpened(row), '[data-slot="sentence"]'));
      expect(sentence).toMatch(/^(Both report|One reports|None reports) on .+: .+; .+\.$/u);
      for (const cell of row.querySelectorAll('[data-subject-cell]'))
        for (const words of cell.querySelectorAll('.words')) expect(sentence).toContain(toPlainText(words));
    }
  });

  it('has beneath each row the findings of its subject or theme, those of each visit in its column', () => {
    for (const row of main.querySelectorAll('[data-glance] tr.row')) {
      const [, ...columns] = listCells(getOpened(row));
      expect(columns).toHaveLength(2);
      for (const [index, visit] of [earlier, later].entries()) {
        const findings = (columns[index]?.querySelectorAll('[data-finding]') ?? []).map((card) =>
          corpus.index.findings.get(card.getAttribute('data-finding') ?? ''),
        );
        const subject = row.getAttribute('data-subject');
        const strays = findings.filter(
          (finding) =>
            finding?.visitId !== visit.id ||
            (subject !== undefined && finding.subject !== subject) ||
            (row.getAttribute('data-kind') === 'theme' && finding.theme !== row.id),
        );
        expect(strays).toEqual([]);
      }
    }
  });

  it('has every finding of both visits once; a relay is named with what it repeats', () => {
    const held = corpus.findings.filter(({ visitId }) => visitId === earlier.id || visitId === later.id);
    const drawn = main.querySelectorAll('[data-finding]').map((card) => card.getAttribute('data-finding') ?? '');
    const counted = held.filter(({ relays }) => relays === undefined);
    expect(drawn.toSorted()).toEqual(counted.map(({ key }) => key).toSorted());
    const links = new Set(main.querySelectorAll('[data-slot="toldAlso"] a').map((link) => link.getAttribute('href')));
    const lost = held.filter((finding) => finding.relays !== undefined && !links.has(toContextUrl(finding)));
    expect(lost).toEqual([]);
  });

  it("has what the authority and journalists said apart, after the inspectors' findings, and without a mark", () => {
    for (const cell of main.querySelectorAll('.opened > td')) {
      const isOthers = cell
        .querySelectorAll('[data-said-by]')
        .map((card) => card.getAttribute('data-said-by') !== 'inspectors');
      expect(isOthers.toSorted((a, b) => Number(a) - Number(b))).toEqual(isOthers);
      const cards = cell.querySelectorAll('[data-slot="others"] article');
      expect(cards).toHaveLength(isOthers.filter(Boolean).length);
      for (const card of cards) {
        expect(card.getAttribute('data-said-by')).not.toBe('inspectors');
        expect(card.querySelector('.chip')).toBeNull();
        expect(toPlainText(getElement(card, '.speaker'))).toMatch(/^The (council|trust|company) said$|own words$/u);
      }
    }
  });

  it('draws one mark for each inspectors’ finding that has a level or a direction', () => {
    // What the filter of primary sources alone shows is drawn beside it, and not seen with it.
    const marks = main
      .querySelectorAll('[data-glance] .marks .chip')
      .filter((chip) => chip.closest('.primary') === null);
    const counted = main.querySelectorAll('[data-finding]').filter((card) => {
      const finding = corpus.index.findings.get(card.getAttribute('data-finding') ?? '');
      return finding !== undefined && isMark(finding);
    });
    expect(marks).toHaveLength(counted.length);
  });

  it('is described in whole sentences, those of its rows, within 300 characters', () => {
    const description = getElement(root, 'meta[name="description"]').getAttribute('content') ?? '';
    expect(description.length).toBeLessThanOrEqual(300);
    const sentences = main.querySelectorAll('[data-slot="sentence"]').map(toPlainText);
    const rest = sentences.reduce((text, sentence) => text.replace(` ${sentence}`, ''), description);
    expect(rest).toMatch(/^What inspectors found in [^.]+\.$/u);
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
      const own = main
        .querySelectorAll('.panel, .filters, thead, .row, .section, .ways, h1, .lede, label, legend')
        .map(toPlainText);
      return own.flatMap((text) => words.exec(text)?.[0].concat(` ${address}`) ?? []);
    });
    expect(spoken).toEqual([]);
  });
});
