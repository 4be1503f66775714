import { describe, expect, it } from 'vitest';

import { builtPages, getPage, getSiteUrl, listPagesUnder, readBuiltFile, readCorpus } from '../support/built-site.ts';
import { readCsv, readJson, tableNames, toExpectedCell } from './data-files.ts';

const corpus = readCorpus();
const site = getSiteUrl();

/** The data contract: these columns, in this order. */
const findingColumns = [
  ...['id', 'url', 'authority', 'visit', 'visitKind', 'visitDate', 'visitDatePrecision', 'source', 'sourceKind'],
  ...['publisher', 'published', 'publishedPrecision', 'theme', 'also', 'level', 'direction', 'since', 'sinceDate'],
  ...['quantifier', 'appliesTo', 'saidBy', 'relayed', 'summary', 'quote', 'locator', 'figures', 'recommendations'],
  'status',
];

describe('the findings file', () => {
  const rows = readJson('findings');
  const ids = rows.map(({ id }) => id);

  it('has the columns of the data contract, in its order, as CSV and as JSON', () => {
    expect(readCsv('findings').header).toEqual(findingColumns);
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(new Set([findingColumns.join()]));
  });

  it('has a row for each finding page, and a page for each row', () => {
    const ofPages = listPagesUnder('/findings/')
      .filter(({ address }) => address.split('/').length === 5)
      .map(({ address }) => address.slice('/findings/'.length, -1));
    expect(ids.toSorted()).toEqual(ofPages.toSorted());
    expect(readCsv('findings').rows.map(([id]) => id)).toEqual(ids);
  });

  it('gives each finding the address at which it stands in its source', () => {
    const faulty = rows.filter(({ id, url }) => {
      const address = new URL(String(url));
      const place = getPage(address.pathname).root.querySelector(`[id="${address.hash.slice(1)}"]`);
      return address.origin !== site.origin || place?.getAttribute('data-finding') !== id;
    });
    expect(faulty).toEqual([]);
  });

  it('says what the records in content/ say', () => {
    const expected = corpus.findings.map((finding) => {
      const source = corpus.sources.find(({ id }) => id === finding.sourceId);
      const visit = corpus.visits.find(({ id }) => id === finding.visitId);
      return {
        id: finding.key,
        url: `${site.origin}/sources/${finding.sourceId}/#${finding.id}`,
        authority: finding.visitId.split('/')[0],
        visit: finding.visitId,
        visitKind: visit?.kind,
        visitDate: visit?.dates.from ?? null,
        visitDatePrecision: visit?.dates.precision,
        source: source?.id,
        sourceKind: source?.kind,
        publisher: source?.publisher,
        published: source?.published.from ?? null,
        publishedPrecision: source?.published.precision,
        theme: finding.theme,
        also: finding.also,
        level: finding.level,
        direction: finding.direction,
        since: finding.since,
        sinceDate: finding.sinceDate ?? null,
        quantifier: finding.quantifier,
        appliesTo: finding.appliesTo ?? null,
        saidBy: finding.saidBy,
        relayed: finding.relayed,
        summary: finding.summary,
        quote: finding.quote ?? null,
        locator: finding.locator,
        figures: finding.figures,
        recommendations: finding.recommendations,
        status: finding.status,
      };
    });
    expect(rows).toEqual(expected);
  });
});

describe.each(tableNames)('the %s file', (name) => {
  const { header, rows } = readCsv(name);
  const json = readJson(name);

  it('says the same as CSV and as JSON, field by field', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]])))).toEqual(
      json.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toExpectedCell(value)]))),
    );
  });

  it('is RFC 4180 text whose cells no spreadsheet takes for a formula', () => {
    expect(readBuiltFile(`data/${name}.csv`)).toMatch(/^[^\n]*\r\n/u);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  it('holds no time of building', () => {
    expect(readBuiltFile(`data/${name}.json`)).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:/u);
  });

  it('is documented on the data page, column by column', () => {
    const section = getPage('/data/').main.querySelector(`#${name}`)?.parentNode;
    const documented = section?.querySelectorAll('tbody th').map((cell) => cell.textContent.trim());
    expect(documented).toEqual(header);
  });

  it('gives each record the address of a page', () => {
    const isBroken = (row: Readonly<Record<string, unknown>>) => {
      const url = new URL(String(row['url']));
      return url.origin !== site.origin || !builtPages.has(url.pathname);
    };
    expect(json.filter(isBroken)).toEqual([]);
  });
});
