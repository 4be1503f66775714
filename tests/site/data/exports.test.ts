import { describe, expect, it } from 'vitest';

import { isReadByPerson } from '../../../src/domain/about/checked.ts';
import {
  builtAddresses,
  getPage,
  getSiteUrl,
  listBuiltFiles,
  readBuiltFile,
  readCorpus,
} from '../../support/built-site.ts';
import { isShared } from '../../support/checked-pages.ts';
import { readCsv, readCsvFile, readJson, tableNames, toExpectedCell } from './data-files.ts';

const corpus = readCorpus();
const site = getSiteUrl();
const addresses = new Set(builtAddresses);

/** The data contract: these columns, in this order. */
const findingColumns = [
  ...['id', 'url', 'authority', 'visit', 'visitKind', 'visitDate', 'visitDatePrecision', 'source', 'sourceKind'],
  ...['publisher', 'published', 'publishedPrecision', 'theme', 'also', 'level', 'direction', 'since', 'sinceDate'],
  ...['quantifier', 'appliesTo', 'saidBy', 'relayed', 'summary', 'quote', 'locator', 'figures', 'recommendations'],
  ...['status', 'subject', 'alsoSubjects', 'relays', 'codedBy', 'codedOn', 'codebook', 'readByPerson'],
];

describe('the findings file', () => {
  const rows = readJson('findings');
  const ids = rows.map(({ id }) => id);

  it('has the columns of the data contract, in its order, as CSV and as JSON', () => {
    expect(readCsv('findings').header).toEqual(findingColumns);
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(new Set([findingColumns.join()]));
  });

  it('has a row for each finding page, and a page for each row', () => {
    const leadingOn = new Set(
      readBuiltFile('_redirects')
        .split('\n')
        .map((line) => line.split(' ')[0]),
    );
    const ofPages = builtAddresses
      .filter((address) => /^\/findings\/[^/]+\/[^/]+\/$/u.test(address) && !leadingOn.has(address))
      .map((address) => address.slice('/findings/'.length, -1));
    expect(ids.toSorted()).toEqual(ofPages.toSorted());
    expect(readCsv('findings').rows.map(([id]) => id)).toEqual(ids);
  });

  it('gives each finding the address at which it stands in its source', () => {
    const faulty = rows.filter(({ id, url }) => {
      const address = new URL(String(url));
      if (!isShared(address.pathname)) return address.origin !== site.origin;
      const place = getPage(address.pathname).root.querySelector(`[id="${address.hash.slice(1)}"]`);
      return address.origin !== site.origin || place?.getAttribute('data-finding') !== id;
    });
    expect(faulty).toEqual([]);
  });

  it('says what the records in content/ say', () => {
    const expected = corpus.findings.map((finding) => {
      const source = corpus.sources.find(({ id }) => id === finding.sourceId);
      const visit = corpus.visits.find(({ id }) => id === finding.visitId);
      const attestation = corpus.attestations.get(finding.sourceId);
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
        locator: finding.locator ?? null,
        figures: finding.figures,
        recommendations: finding.recommendations,
        status: finding.status,
        subject: finding.subject,
        alsoSubjects: finding.alsoSubjects,
        relays: finding.relays ?? null,
        codedBy: `${attestation?.coders ?? ''}; ${attestation?.version ?? 'version not recorded'}`,
        codedOn: attestation?.codedOn,
        codebook: String(attestation?.codebook),
        readByPerson: isReadByPerson(corpus, finding.key) ? 'yes' : 'no',
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
      json.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toExpectedCell(key, value)])),
      ),
    );
  });

  it('is RFC 4180 text, each of its lines ended as the standard has it', () => {
    const text = readBuiltFile(`data/${name}.csv`);
    expect(text.startsWith(header.join(','))).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('holds no time of building', () => {
    expect(readBuiltFile(`data/${name}.json`)).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:/u);
  });

  it('is documented on the data page, column by column', () => {
    const section = getPage('/data/').main.querySelector(`#${name}`)?.parentNode;
    const documented = section?.querySelectorAll('tbody th').map((cell) => cell.textContent.trim());
    expect(documented).toEqual(header);
  });

  it.runIf(header.includes('url'))('gives each record the address of a page', () => {
    const isBroken = (row: Readonly<Record<string, unknown>>) => {
      const url = new URL(String(row['url']));
      return url.origin !== site.origin || !addresses.has(url.pathname);
    };
    expect(json.filter(isBroken)).toEqual([]);
  });
});

describe('the CSV files of the site', () => {
  const files = listBuiltFiles().filter((file) => file.endsWith('.csv'));
  const runs = /^[\s]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

  it('are those of the tables, of the authorities and of the comparisons', () => {
    expect(
      files.filter(
        (file) => !/^(data|compare\/[^/]+\/[^/]+\/[^/]+)\/[a-z]+\.csv$|^data\/authorities\/[a-z-]+\.csv$/u.test(file),
      ),
    ).toEqual([]);
    expect(files.length).toBeGreaterThan(tableNames.length);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('would be faulty with a cell %j', (cell) => {
    expect(runs.test(cell)).toBe(true);
  });

  it('hold no cell, and no member of a list, that a spreadsheet takes for a formula', () => {
    const cells = files.flatMap((file) => {
      if (!isShared(file)) return [];
      const { header, rows } = readCsvFile(file);
      return [header, ...rows].flat().map((cell) => ({ file, cell }));
    });
    expect(cells.length).toBeGreaterThan(10_000);
    expect(
      cells.filter(({ cell }) => runs.test(cell) || cell.split(';').some((part) => /^[=+\-@]/u.test(part))),
    ).toEqual([]);
  });

  it('begin with the name of their first column, so that a program finds it', () => {
    expect(files.filter((file) => isShared(file) && !/^(id|field|source|day),/u.test(readBuiltFile(file)))).toEqual([]);
  });
});
