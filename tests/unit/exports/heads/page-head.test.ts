import { describe, expect, it } from 'vitest';

import { buildFindingHead, buildPageHead } from '../../../../src/exports/heads/page-head.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const site = new URL('https://example.org');
const page = {
  path: '/themes/workforce/',
  title: 'Workforce',
  description: 'All of it.',
  crumbs: [{ text: 'Themes', href: '/themes/' }],
  here: 'Workforce',
};
const read = (text: string | undefined): unknown => JSON.parse(text ?? '');

describe('the head of a page', () => {
  it('holds JSON-LD that cannot end its script element', () => {
    const { jsonLd } = buildPageHead(buildTestCorpus(), site, { ...page, title: '</script><b>' });
    expect(jsonLd).not.toContain('<');
    expect(read(jsonLd)).toMatchObject({ name: '</script><b>' });
  });

  it('leads from the top down to the page itself, with whole addresses', () => {
    expect(read(buildPageHead(buildTestCorpus(), site, page).jsonLd)).toMatchObject({
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
    expect(buildPageHead(released, site, page).citation).toEqual([{ name: 'citation_date', content: '2026-01-02' }]);
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

  it.each([
    { key: 'gazette/by-inspectors', name: 'Ofsted' },
    { key: 'gazette/by-authority', name: 'Northshire Council' },
    { key: 'gazette/by-journalist', name: 'The Gazette' },
  ])('is a claim by $name, who made it, as it appears in its source: $key', ({ key, name }) => {
    const finding = corpus.findings.find((candidate) => candidate.key === key);
    if (finding === undefined) throw new Error(`There is no ${key}.`);
    const { jsonLd } = buildFindingHead(corpus, site, page, finding);
    expect(read(jsonLd)).toMatchObject({
      mainEntity: {
        '@type': 'Claim',
        identifier: key,
        author: { name },
        appearance: { '@type': 'NewsArticle', publisher: { name: 'The Gazette' } },
      },
    });
    expect(jsonLd).not.toContain('Jo Smith');
  });
});
