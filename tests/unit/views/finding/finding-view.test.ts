import { describe, expect, it } from 'vitest';

import { buildFindingView } from '../../../../src/views/finding/finding-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Finding = NonNullable<Parameters<typeof buildFindingRecord>[0]>;
type Source = NonNullable<TestContent['sources']>[string];

const build = (finding: Finding = {}, source: Source = {}) => {
  const corpus = buildTestCorpus({
    authorities: {
      northshire: {
        providers: [
          { name: 'Northshire Council', kind: 'council' },
          { name: 'Northshire Together', kind: 'trust' },
        ],
      },
    },
    visits: {
      'northshire/2016-inspection': { kind: 'inspection', cycle: undefined },
      'northshire/2016-monitoring-1': { number: 1 },
      'northshire/2018-focused': { kind: 'focused', provider: 'Northshire Together' },
    },
    themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads and demand' } },
    terms: { post: { term: 'Post' } },
    sources: { account: { ...source, findings: [buildFindingRecord(finding)] } },
  });
  const [claim] = corpus.findings;
  if (claim === undefined) throw new Error('The corpus holds no finding.');
  return buildFindingView(corpus, claim);
};

describe('a finding, ready to draw', () => {
  it('leads to its own page, its place in the source, its source, theme, subject, visit and authority', () => {
    expect(build({ also: ['caseloads'] })).toMatchObject({
      key: 'account/claim',
      id: 'claim',
      ownUrl: '/findings/account/claim/',
      inContextUrl: '/sources/account/#claim',
      source: { text: 'Ofsted letter, 6 July 2017', href: '/sources/account/#claim' },
      theme: { text: 'Workforce', href: '/themes/workforce/' },
      also: [{ text: 'Caseloads and demand', href: '/themes/caseloads/' }],
      subject: { text: 'About workforce', href: '/subjects/about-workforce/' },
      visit: { href: '/visits/northshire/2016-monitoring-1/' },
      authority: { text: 'Northshire', href: '/authorities/northshire/' },
    });
  });

  it('links the terms of its summary, whose text stays as it is', () => {
    const view = build({ summary: 'Too few posts are filled.' });
    expect(view.summary).toEqual([
      { text: 'Too few ' },
      { text: 'posts', href: '/glossary/#post' },
      { text: ' are filled.' },
    ]);
    expect(view.summaryText).toBe('Too few posts are filled.');
  });

  it('leaves out what the claim does not state', () => {
    const view = build();
    for (const field of ['speaker', 'quote', 'appliesTo', 'quantifier', 'since', 'relay', 'standing']) {
      expect(view).not.toHaveProperty(field);
    }
    expect(view).toMatchObject({ figures: [], also: [], recommendations: [] });
  });

  it('says whom it covers, what it counts and where it stands', () => {
    expect(
      build({
        quantifier: 'most',
        appliesTo: 'duty teams',
        quote: 'too few',
        figures: [{ value: 1234.5, unit: 'cases', what: 'open' }],
        locator: 'p2',
      }),
    ).toMatchObject({
      quantifier: 'Said of most',
      appliesTo: 'duty teams',
      quote: 'too few',
      figures: ['1,234.5 cases: open'],
      locator: 'Opening, paragraph 2',
    });
  });

  it.each([
    { changes: { since: 'last-inspection' }, text: 'Since the last inspection' },
    { changes: { since: 'last-visit' }, text: 'Since the last visit' },
    { changes: { since: 'date', sinceDate: '2017-01' }, text: 'Since January 2017' },
  ] as const)('says from when a change is measured: $text', ({ changes, text }) => {
    expect(build({ direction: 'worse', ...changes }).since).toBe(text);
  });

  it.each([
    { name: 'a monitoring visit', changes: {} },
    { name: 'the inspection itself', changes: { visit: 'northshire/2016-inspection' } },
  ])("leads from $name to the recommendations of the cycle's inspection", ({ changes }) => {
    expect(build({ ...changes, recommendations: ['r03', 'r10'] }).recommendations).toEqual([
      { text: 'Recommendation 3', href: '/visits/northshire/2016-inspection/#r03' },
      { text: 'Recommendation 10', href: '/visits/northshire/2016-inspection/#r10' },
    ]);
  });
});

it.each([
  { status: 'corrected', standing: 'Corrected since it was first published.' },
  { status: 'withdrawn', standing: 'Withdrawn: this finding no longer stands.' },
] as const)('says of one that was $status that it was', ({ status, standing }) => {
  expect(build({ status })).toMatchObject({ status, standing });
});

it('begins with its mark in words, or with who spoke', () => {
  expect(build({ level: 'weakness', direction: 'worse' }).lead).toBe('Weakness, worse');
  expect(build({ level: 'weakness', saidBy: 'authority' })).toMatchObject({
    lead: 'The council said',
    coded: 'weakness',
  });
});

describe('who speaks, and through whom', () => {
  it.each<{ name: string; finding: Finding; source: Source; speaker?: string; relay?: string; quoteLead: string }>([
    { name: 'inspectors in their letter', finding: {}, source: {}, quoteLead: 'Inspectors’ words' },
    {
      name: 'inspectors in the press',
      finding: {},
      source: { kind: 'article' },
      relay: 'press account',
      quoteLead: 'Inspectors’ words',
    },
    {
      name: 'inspectors in a statement of the authority',
      finding: {},
      source: { kind: 'statement' },
      relay: 'as the authority reports it',
      quoteLead: 'Inspectors’ words',
    },
    {
      name: 'a council in a letter',
      finding: { saidBy: 'authority' },
      source: {},
      speaker: 'The council said',
      relay: 'as Ofsted reports it',
      quoteLead: 'In their words',
    },
    {
      name: 'a trust in the press',
      finding: { saidBy: 'authority', visit: 'northshire/2018-focused' },
      source: { kind: 'article' },
      speaker: 'The trust said',
      relay: 'press account',
      quoteLead: 'In their words',
    },
    {
      name: 'a council in its own statement',
      finding: { saidBy: 'authority' },
      source: { kind: 'statement' },
      speaker: 'The council said',
      quoteLead: 'In their words',
    },
    {
      name: 'a journalist',
      finding: { saidBy: 'journalist' },
      source: { kind: 'article', publisher: 'The Gazette' },
      speaker: 'The Gazette’s own words',
      quoteLead: 'In their words',
    },
  ])('is shown for $name', ({ finding, source, speaker, relay, quoteLead }) => {
    const view = build(finding, source);
    expect({ speaker: view.speaker, relay: view.relay, quoteLead: view.quoteLead }).toEqual({
      speaker,
      relay,
      quoteLead,
    });
  });
});
