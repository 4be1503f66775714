import { describe, expect, it } from 'vitest';

import { buildCorpus } from '../../../../src/domain/corpus.ts';
import type { Finding } from '../../../../src/domain/model.ts';
import { buildPageView } from '../../../../src/exports/heads/build-page-view.ts';
import { buildPage } from '../../../../src/views/page/described-page.ts';
import type { PageSubject } from '../../../../src/views/page/described-page.ts';
import { fixedPages } from '../../../../src/views/page/fixed-pages.ts';
import { buildFindingRecord, buildSoundRecords, buildTestCorpus } from '../../../support/records.ts';

const site = new URL('https://example.org');
const theme = buildPage({
  path: '/themes/workforce/',
  title: 'Workforce',
  description: 'All of it.',
  crumbs: [{ text: 'Themes', href: '/themes/' }],
  alternates: [{ type: 'application/json', title: 'Workforce as data', path: '/data/themes/workforce.json' }],
  subject: { kind: 'findings' },
});
const view = buildPageView(buildTestCorpus(), site, theme);
const read = (text: string | undefined): unknown => JSON.parse(text ?? '');

describe('a page', () => {
  it('has its title with the site’s name, the home page in the other order', () => {
    const home = buildPageView(buildTestCorpus(), site, fixedPages.home);
    expect(view.fullTitle).toBe('Workforce – Side by Side');
    expect(home.fullTitle).toBe(`Side by Side: ${fixedPages.home.title}`);
  });

  it('has whole addresses, of itself and of its picture', () => {
    expect(view.canonical).toBe('https://example.org/themes/workforce/');
    expect(view.card.address).toBe('https://example.org/cards/card.png');
  });

  it('has no address to keep where it stands for one that is not there', () => {
    expect(buildPageView(buildTestCorpus(), site, fixedPages.notFound).canonical).toBeUndefined();
  });
});

describe('the head of a page', () => {
  it('holds JSON-LD that cannot end its script element', () => {
    const { head } = buildPageView(buildTestCorpus(), site, { ...theme, title: '</script><b>' });
    expect(head?.jsonLd).not.toContain('<');
    expect(read(head?.jsonLd)).toMatchObject({ name: '</script><b>' });
  });

  it('leads from the top down to the page itself, with whole addresses', () => {
    expect(read(view.head?.jsonLd)).toMatchObject({
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'Themes', item: 'https://example.org/themes/' },
          { position: 2, name: 'Workforce', item: 'https://example.org/themes/workforce/' },
        ],
      },
    });
  });

  it('has the date of the newest release for a citation manager', () => {
    const released = buildTestCorpus({ releases: { '0.1.0': { date: '2026-01-02', changes: ['One.'] } } });
    const { head } = buildPageView(released, site, theme);
    expect(head?.meta).toEqual([{ name: 'citation_date', content: '2026-01-02' }]);
  });
});

describe('a page about', () => {
  const corpus = buildCorpus(buildSoundRecords());
  const [source] = corpus.sources;
  const [finding] = corpus.findings;
  if (source === undefined || finding === undefined) throw new Error('The sound records hold nothing to cite.');
  const build = (subject: PageSubject) => buildPageView(corpus, site, { ...theme, subject });

  it.each([
    { subject: { kind: 'authority', authorityId: 'northshire' }, relation: 'about' },
    { subject: { kind: 'findings' }, relation: 'isPartOf' },
    { subject: { kind: 'source', source }, relation: 'isBasedOn' },
    { subject: { kind: 'finding', finding }, relation: 'mainEntity' },
    { subject: { kind: 'tables', tables: [] }, relation: 'mainEntity' },
  ] as const)('$subject.kind tells machines of it', ({ subject, relation }) => {
    const { head } = build(subject);
    expect(head?.meta.map(({ name }) => name)).toContain('citation_date');
    expect(read(head?.jsonLd)).toHaveProperty(relation);
  });

  it.each([{ kind: 'authority', authorityId: 'northshire' }, { kind: 'findings' }] as const)(
    '$kind says at its foot how to cite it, with its other forms',
    (subject) => {
      const { foot, citations } = build(subject);
      expect(foot?.citation.thing).toBe('this page');
      expect(foot?.forms).toEqual(theme.alternates);
      expect(citations).toEqual([]);
    },
  );

  it.each([{ kind: 'source', source } as const, { kind: 'finding', finding } as const])(
    'a $kind is cited with its source, in a place of its own',
    (subject) => {
      const { foot, citations } = build(subject);
      expect(foot).toBeUndefined();
      expect(citations.map(({ thing }) => thing)).toEqual([`the ${source.kind}`, 'this page']);
    },
  );

  it('nothing, such as a list, is not cited, and tells machines nothing', () => {
    const { foot, citations, head } = buildPageView(corpus, site, fixedPages.visits);
    expect([foot, citations, head]).toEqual([undefined, [], undefined]);
  });
});

describe('the head of a finding', () => {
  const corpus = buildTestCorpus({
    visits: { 'northshire/2016-monitoring-1': { number: 1 } },
    sources: {
      gazette: {
        kind: 'article',
        publisher: 'The Gazette',
        author: 'Jo Smith',
        findings: (['inspectors', 'authority', 'journalist'] as const).map((saidBy) =>
          buildFindingRecord({ id: `by-${saidBy}`, saidBy }),
        ),
      },
    },
  });
  const getFinding = (key: string): Finding => {
    const finding = corpus.findings.find((candidate) => candidate.key === key);
    if (finding === undefined) throw new Error(`There is no ${key}.`);
    return finding;
  };

  it.each([
    { key: 'gazette/by-inspectors', name: 'Ofsted' },
    { key: 'gazette/by-authority', name: 'Northshire Council' },
    { key: 'gazette/by-journalist', name: 'The Gazette' },
  ])('is a claim by $name, who made it, as it appears in its source: $key', ({ key, name }) => {
    const subject = { kind: 'finding', finding: getFinding(key) } as const;
    const { head } = buildPageView(corpus, site, { ...theme, subject });
    expect(read(head?.jsonLd)).toMatchObject({
      mainEntity: {
        '@type': 'Claim',
        identifier: key,
        author: { name },
        appearance: { '@type': 'NewsArticle', publisher: { name: 'The Gazette' } },
      },
    });
    expect(head?.jsonLd).not.toContain('Jo Smith');
  });
});
