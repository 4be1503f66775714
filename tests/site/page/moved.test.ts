import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildFixture } from '../../support/built-fixture.ts';
import type { BuiltFixture } from '../../support/built-fixture.ts';
import { getElement, toPlainText } from '../../support/built-site.ts';

const source = 'northshire-2016-monitoring-1-ofsted';
const former = 'northshire-2016-monitoring-1-letter';
const sourceFile = `content/sources/${source}.mdx`;
const setStatus = (id: string, status: string) => ({
  file: sourceFile,
  replace: `  - id: on-${id}\n`,
  by: `  - id: on-${id}\n    status: ${status}\n`,
});
const toFile = (file: string, ...lines: readonly string[]) => ({ file, text: `${lines.join('\n')}\n` });

let site: BuiltFixture;

beforeAll(() => {
  site = buildFixture(
    [
      toFile(
        'content/registry/2026-11-22.yaml',
        ...['sources:', `  - ${former}`, `  - ${source}`],
        ...['findings:', `  - ${former}/on-workforce`, `  - ${former}/few-staff`, `  - ${source}/doubled`],
        ...['visits:', '  - northshire/2016-monitoring-2017-06'],
      ),
      toFile(
        'content/aliases/letter.yaml',
        ...['kind: source', `id: ${former}`, `to: ${source}`, 'date: "2027-01-04"', 'why: Ids end in the publisher.'],
      ),
      toFile(
        'content/aliases/staff.yaml',
        ...['kind: finding', `id: ${source}/few-staff`, `to: ${source}/on-workforce`],
        ...['date: "2027-01-04"', 'why: It says what it is.'],
      ),
      toFile(
        'content/aliases/june.yaml',
        ...['kind: visit', 'id: northshire/2016-monitoring-2017-06', 'to: northshire/2016-monitoring-1'],
        ...['date: "2027-01-04"', 'why: Its number became known.'],
      ),
      toFile(
        'content/tombstones/doubled.yaml',
        ...['kind: finding', `id: ${source}/doubled`, 'was: A second coding of the claim on caseloads.'],
        ...['date: "2027-02-01"', 'why: It said the same as another finding.'],
        ...['instead:', '  - kind: finding', `    id: ${source}/on-caseloads`],
      ),
      setStatus('workforce', 'corrected'),
      setStatus('caseloads', 'withdrawn'),
      toFile(
        'content/corrections/workforce.yaml',
        ...['date: "2027-05-03"', `finding: ${source}/on-workforce`, 'was: It said a half.', 'now: It says a third.'],
      ),
      toFile(
        'content/corrections/caseloads.yaml',
        ...['date: "2027-05-04"', `finding: ${source}/on-caseloads`, 'was: The letter says no such thing.'],
        'now: It was withdrawn.',
      ),
      toFile(
        'content/replies/workforce.yaml',
        ...['date: "2027-06-01"', 'authority: northshire', 'from: Northshire Council', 'findings:'],
        ...[
          `  - ${source}/on-workforce`,
          'summary: The posts were filled by May.',
          'address: https://example.org/reply',
        ],
      ),
      toFile(
        'content/pages/corrections.mdx',
        ...[
          '---',
          'title: Corrections',
          'description: What was put right.',
          'order: 2',
          '---',
          '',
          '<CorrectionsLog />',
        ],
      ),
    ],
    { REPORT_TO: 'errors@example.org' },
  );
}, 90_000);

afterAll(() => {
  site.remove();
});

it('is built without a fault', () => {
  expect(site.stderr).toBe('');
});

describe('an address under a former id', () => {
  it.each([
    { from: `/sources/${former}/`, to: `/sources/${source}/` },
    { from: `/findings/${former}/`, to: `/findings/${source}/` },
    { from: `/findings/${former}/on-workforce/`, to: `/findings/${source}/on-workforce/` },
    { from: `/findings/${former}/few-staff/`, to: `/findings/${source}/on-workforce/` },
    { from: `/findings/${source}/few-staff/`, to: `/findings/${source}/on-workforce/` },
    { from: '/visits/northshire/2016-monitoring-2017-06/', to: '/visits/northshire/2016-monitoring-1/' },
    { from: '/compare/northshire/2016-monitoring-2017-06/', to: '/compare/northshire/2016-monitoring-1/' },
    {
      from: '/compare/northshire/2016-monitoring-2017-06/2016-inspection/',
      to: '/compare/northshire/2016-inspection/2016-monitoring-1/',
    },
  ])('leads on, with script and without: $from', ({ from, to }) => {
    const page = site.open(from);
    expect(getElement(page, 'moved-to a').getAttribute('href')).toBe(to);
    expect(site.read(`${from}index.html`)).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${to}"`);
    expect(getElement(page, 'link[rel="canonical"]').getAttribute('href')).toBe(`https://side-by-side.example${to}`);
    expect(getElement(page, 'meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(site.has(`${to}index.html`)).toBe(true);
  });

  it('of a finding in its source has a place there that leads on', () => {
    const place = getElement(site.open(`/sources/${source}/`), '#few-staff');
    expect(getElement(place, 'a').getAttribute('href')).toBe(`/sources/${source}/#on-workforce`);
    const gone = getElement(site.open(`/sources/${source}/`), '#doubled');
    expect(toPlainText(gone)).toContain('It went on 1 February 2027.');
    expect(getElement(gone, 'a').getAttribute('href')).toBe(`/findings/${source}/doubled/`);
  });

  it('of the data of a visit has the same file', () => {
    expect(site.read('data/visits/northshire/2016-monitoring-2017-06.json')).toBe(
      site.read('data/visits/northshire/2016-monitoring-1.json'),
    );
  });
});

describe('the page to choose visits', () => {
  it('knows the ids that a visit had before, as an address may name it', () => {
    const option = getElement(site.open('/compare/'), 'option[value="northshire/2016-monitoring-1"]');
    expect(option.getAttribute('data-former')).toBe('northshire/2016-monitoring-2017-06');
  });
});

describe('the address of what went', () => {
  it('has a page that says what it was, when and why it went, and where to go', () => {
    const page = site.open(`/findings/${source}/doubled/`);
    const main = getElement(page, 'main');
    expect(toPlainText(main)).toContain('What it was A second coding of the claim on caseloads.');
    expect(toPlainText(main)).toContain('When it went 1 February 2027');
    expect(toPlainText(main)).toContain('Why It said the same as another finding.');
    expect(main.querySelector(`a[href="/findings/${source}/on-caseloads/"]`)).not.toBeNull();
    expect(getElement(page, 'meta[name="robots"]').getAttribute('content')).toBe('noindex');
  });
});

describe('a finding that was put right', () => {
  const places = [`/findings/${source}/on-workforce/`, `/sources/${source}/`, `/findings/${source}/`];

  it.each(places)('says when, what was wrong and what it says now, and what was replied: %s', (address) => {
    const text = toPlainText(getElement(site.open(address), `[data-finding="${source}/on-workforce"]`));
    expect(text).toContain('Corrected on 3 May 2027. It said a half. It says a third.');
    expect(text).toContain('Northshire Council replied on 1 June 2027: The posts were filled by May.');
  });

  it('keeps its address when it is withdrawn, and says so', () => {
    const text = toPlainText(getElement(site.open(`/findings/${source}/on-caseloads/`), 'main article'));
    expect(text).toContain('Withdrawn: this finding no longer stands.');
    expect(text).toContain('Withdrawn on 4 May 2027. The letter says no such thing. It was withdrawn.');
  });

  it('is in the public log with its replies, newest first', () => {
    const entries = getElement(site.open('/about/corrections/'), '.log').querySelectorAll('[data-log]');
    expect(entries.map((entry) => getElement(entry, 'strong').textContent)).toEqual([
      'Northshire Council replied on 1 June 2027.',
      'Withdrawn on 4 May 2027.',
      'Corrected on 3 May 2027.',
    ]);
    expect(entries.map((entry) => entry.querySelectorAll('a').map((link) => link.getAttribute('href')))).toEqual([
      ['https://example.org/reply', `/findings/${source}/on-workforce/`],
      [`/findings/${source}/on-caseloads/`],
      [`/findings/${source}/on-workforce/`],
    ]);
  });
});

describe('a report, where the setting says where it goes', () => {
  it.each([`/sources/${source}/`, `/findings/${source}/on-workforce/`])('opens filled in from %s', (address) => {
    const link = site
      .open(address)
      .querySelectorAll('main a')
      .find((candidate) =>
        decodeURIComponent(candidate.getAttribute('href') ?? '').includes(`${source}/on-workforce\r`),
      );
    expect(link?.getAttribute('href')).toMatch(/^mailto:errors@example\.org\?subject=Problem%20with%20finding%20/u);
  });
});
