import { describe, expect, it } from 'vitest';

import { listFindingsOf } from '../../../src/domain/lookup.ts';
import { urls } from '../../../src/views/urls.ts';
import { getPage, readCorpus, toPlainText } from '../../support/built-site.ts';

const corpus = readCorpus();
const toPage = (path: string) => ({ path, ...getPage(path) });
const themes = corpus.themes.map(({ id }) => toPage(urls.theme(id)));
const subjects = corpus.subjects.map(({ id }) => toPage(urls.subject(id)));
const primary = [
  ...corpus.themes.map(({ id }) => urls.themePrimary(id)),
  ...corpus.subjects.map(({ id }) => urls.subjectPrimary(id)),
].map(toPage);
const pages = [...themes, ...subjects, ...primary];

describe('the page of a theme or a subject', () => {
  it('tells a finding with one link, to its place, and without its quotation', () => {
    const lines = pages.flatMap(({ main }) => main.querySelectorAll('article[data-finding]'));
    expect(lines.length).toBeGreaterThan(0);
    expect(
      lines
        .filter((line) => line.querySelectorAll('a').length !== 1 || line.querySelector('q') !== null)
        .map((line) => line.getAttribute('data-finding')),
    ).toEqual([]);
  });

  it('leads to authorities, years and parts that stand on it, each to a place of its own', () => {
    const faulty = pages.flatMap(({ path, main }) => {
      const hrefs = main
        .querySelectorAll('nav[aria-label="On this page"] a')
        .map((link) => link.getAttribute('href') ?? '');
      const isWhole = new Set(hrefs).size === hrefs.length && hrefs.every((href) => main.querySelector(href) !== null);
      return isWhole && hrefs.includes('#silent') ? [] : [path];
    });
    expect(faulty).toEqual([]);
  });

  it('has every authority of which a source is held, and each visit that tells of it, at the place it always had', () => {
    const held = new Set(corpus.sources.map(({ authorityId }) => authorityId));
    const faulty = [...themes, ...subjects].flatMap(({ path, main }) =>
      [...held].filter((id) => main.querySelector(`[id="${id}"]`) === null).map((id) => `${path}#${id}`),
    );
    expect(faulty).toEqual([]);
    const lost = corpus.visits.flatMap((visit) =>
      listFindingsOf(corpus, visit.id)
        .filter(({ relays }) => relays === undefined)
        .filter(
          ({ subject }) =>
            getPage(urls.subject(subject)).main.querySelector(`[id="${visit.authorityId}-${visit.slug}"]`) === null,
        )
        .map(({ key }) => key),
    );
    expect(lost).toEqual([]);
  });

  it('leads to a report once for each authority of which it tells', () => {
    const faulty = pages.filter(({ main }) =>
      main
        .querySelectorAll('details[data-findings-of]')
        .some(
          (fold) => fold.querySelectorAll('a').filter((link) => toPlainText(link) === 'Report a problem').length !== 1,
        ),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it('gives every figure of its findings in a table that says they are not to be set against one another', () => {
    const told = corpus.findings.filter(
      ({ figures, relays, status }) => figures.length > 0 && relays === undefined && status !== 'withdrawn',
    );
    expect(told.length).toBeGreaterThan(0);
    const missing = told.flatMap(({ key, theme, subject, figures, sourceId, id }) =>
      [urls.theme(theme), urls.subject(subject)]
        .map((path) => ({ path, table: getPage(path).main.querySelector('table.figures') }))
        .filter(
          ({ table }) =>
            table === null ||
            !toPlainText(table).includes('none can be set against another') ||
            table.querySelector(`a[href="/sources/${sourceId}/#${id}"]`) === null ||
            figures.some(({ what }) => !toPlainText(table).includes(what)),
        )
        .map(({ path }) => `${path} ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('draws each authority of which there are marks through time, and says that a list gives the same', () => {
    const drawn = pages.filter(({ main }) => main.querySelector('svg.trajectory') !== null);
    expect(drawn.length).toBeGreaterThan(0);
    const faulty = pages.filter(({ main }) =>
      main
        .querySelectorAll('section.council')
        .some(
          (council) =>
            (council.querySelector('.chip:not([data-tone="context"])') !== null) !==
            (council.querySelector('svg.trajectory')?.getAttribute('aria-label')?.endsWith('says the same') ?? false),
        ),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });
});
